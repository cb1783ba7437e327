import { createContext, createUniqueId, useContext } from 'solid-js';

/** A refusal of the server or a check of the page; without `field` it concerns the whole form. */
export interface FormError {
  readonly field?: string | undefined;
  readonly message: string;
}

interface FormScope {
  readonly idOf: (field: string) => string;
  readonly errorOf: (field: string) => string | undefined;
}

/** What fields learn from the form around them. */
export const FormContext = createContext<FormScope>();

/** The id and the error of a field: from the form when it has a name, its own otherwise. */
export function useField(props: { name?: string | undefined; error?: string | undefined }) {
  const form = useContext(FormContext);
  const own = createUniqueId();
  return {
    id: () => (form && props.name ? form.idOf(props.name) : own),
    error: () => props.error ?? (props.name ? form?.errorOf(props.name) : undefined),
  };
}
