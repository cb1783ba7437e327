import { onCleanup, onMount } from 'solid-js';

type Control = Element & { readonly type?: string; readonly value?: string; readonly checked?: boolean };

const isToggle = ({ type }: Control): boolean => type === 'checkbox' || type === 'radio';
const stateOf = (control: Control): unknown => (isToggle(control) ? control.checked : control.value);

/**
 * A browser puts back what was typed before one left ("restoring persisted state", HTML Standard 7.4.6), and tells nobody.
 * A form that stood before its document was read to the end takes it as if it were typed; a later one is not touched.
 */
export function takeRestored(form: () => HTMLFormElement | undefined): void {
  onMount(() => {
    if (document.readyState === 'complete') return;
    const before = new Map([...(form()?.elements ?? [])].map((control: Control) => [control, stateOf(control)]));
    const take = () => {
      for (const [control, state] of before) {
        if (stateOf(control) === state) continue;
        control.dispatchEvent(new Event(isToggle(control) ? 'change' : 'input', { bubbles: true }));
      }
    };
    addEventListener('pageshow', take, { once: true });
    onCleanup(() => removeEventListener('pageshow', take));
  });
}
