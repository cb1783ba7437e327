import { words } from '../messages/index.ts';

/** A typed refusal of a result union: a stable code and a message in the viewer's language. */
export interface Refusal {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
}

type Member = { readonly __typename: string };
type PayloadOf<Union extends Member, Name extends Union['__typename']> = Extract<Union, { __typename: Name }>;
type RefusalOf<Union extends Member, Name extends Union['__typename']> = Exclude<Union, { __typename: Name }>;

/** What a mutation answered: the payload, or the refusal with what is needed to recover. */
export type Outcome<Payload, Refused> =
  | { readonly payload: Payload; readonly refusal: undefined }
  | { readonly payload: undefined; readonly refusal: Refused };

/** Splits a result union: `expectPayload(data.holdSlot, 'HoldSlotPayload')` is the payload or the typed refusal. */
export function expectPayload<Union extends Member, Name extends Union['__typename']>(
  result: Union,
  name: Name,
): Outcome<PayloadOf<Union, Name>, RefusalOf<Union, Name>> {
  if (result.__typename === name) return { payload: result as PayloadOf<Union, Name>, refusal: undefined };
  return { payload: undefined, refusal: result as RefusalOf<Union, Name> };
}

/** One line of a form's error summary; without `field` it concerns the whole form. */
export interface FormFault {
  readonly field?: string;
  readonly message: string;
}

/**
 * A refusal as a form shows it: field by field for an InvalidInputError, else the one message; without an answer of the
 * graph the request to send it again, for which the form still stands as it was.
 */
export function faultsOf(refusal: { readonly message: string } | undefined): readonly FormFault[] {
  if (!refusal) return [{ message: words.t('trouble.again') }];
  if (!('fields' in refusal) || !Array.isArray(refusal.fields) || refusal.fields.length === 0) {
    return [{ message: refusal.message }];
  }
  const fields = refusal.fields as readonly { path: string; message: string }[];
  return fields.map((fault) => ({ field: fault.path, message: fault.message }));
}
