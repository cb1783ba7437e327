import { draftSession, PREFIX } from './drafts.ts';

/** Of each named field of a form, its text or its chosen values. */
export type Draft = Readonly<Record<string, readonly string[]>>;

/** What a draft needs of a control. */
export interface DraftControl {
  readonly name: string;
  readonly type: string;
  value: string;
  checked?: boolean;
  readonly autocomplete?: string;
  readonly dataset?: { readonly draft?: string };
  readonly dispatchEvent: (event: Event) => boolean;
}

/** What was typed and chosen; never passwords, codes, cards or files. */
export function draftOf(controls: readonly DraftControl[]): Draft {
  const draft: Record<string, string[]> = {};
  for (const control of controls.filter(isKept)) {
    const values = (draft[control.name] ??= []);
    if (!isToggle(control) || control.checked) values.push(control.value);
  }
  return draft;
}

/** Puts a draft back as if it were typed again, and tells whether anything was different. */
export function applyDraft(controls: readonly DraftControl[], draft: Draft): boolean {
  let isChanged = false;
  for (const control of controls.filter(isKept)) {
    const values = Object.hasOwn(draft, control.name) ? draft[control.name] : undefined;
    if (values && setControl(control, values)) isChanged = true;
  }
  return isChanged;
}

/** The draft kept under a key, if there is a whole one. */
export function readDraft(key: string): Draft | undefined {
  try {
    const draft: unknown = JSON.parse(sessionStorage.getItem(PREFIX + key) ?? 'null');
    return isDraft(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft; a storage that is full or closed keeps none. */
export function writeDraft(key: string, draft: Draft, since = draftSession()): void {
  if (since !== draftSession()) return;
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(draft));
  } catch {
    // The form works without.
  }
}

/** Forgets the draft of a form; call it once its answer was good. */
export function clearDraft(key: string): void {
  try {
    sessionStorage.removeItem(PREFIX + key);
  } catch {
    // A storage that is closed holds none.
  }
}

const isToggle = ({ type }: DraftControl): boolean => type === 'checkbox' || type === 'radio';

function isKept({ name, type, autocomplete = '', dataset }: DraftControl): boolean {
  if (!name || ['password', 'file', 'submit', 'button', 'reset', 'image'].includes(type)) return false;
  if (type === 'hidden' && dataset?.draft === undefined) return false;
  return !/password|one-time-code|^cc-/.test(autocomplete);
}

function setControl(control: DraftControl, values: readonly string[]): boolean {
  if (isToggle(control)) {
    const isChosen = values.includes(control.value);
    if (control.checked === isChosen || (control.type === 'radio' && !isChosen)) return false;
    control.checked = isChosen;
    control.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }
  const [value] = values;
  if (value === undefined || control.value === value) return false;
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((each) => Array.isArray(each) && each.every((text) => typeof text === 'string'));
