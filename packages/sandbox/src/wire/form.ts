/** A decoded form: text, or a group of named parts (a list is a group with the names 0, 1, 2 …). */
export type FormValue = string | FormGroup;
export interface FormGroup {
  [name: string]: FormValue;
}

const MAXIMUM_FIELDS = 1_000;
const MAXIMUM_DEPTH = 8;

/** Decodes `a[b]=c&list[]=1&list[]=2` as Stripe and Rack read it; throws a RangeError beyond 1,000 fields or 8 levels. */
export function decodeForm(body: string): FormGroup {
  const root = emptyGroup();
  const fields = new URLSearchParams(body);
  if (fields.size > MAXIMUM_FIELDS) throw new RangeError('Too many fields.');
  for (const [key, value] of fields) place(root, segments(key), value);
  return root;
}

/** The parts of a list in their order; a lone text is a list of one. */
export function listed(value: FormValue): FormValue[] {
  return typeof value === 'string' ? [value] : Object.values(value);
}

function segments(key: string): string[] {
  const [head = '', ...rest] = key.split('[');
  const parts = [head, ...rest.map((part) => part.replace(/\]$/, ''))];
  if (parts.length > MAXIMUM_DEPTH) throw new RangeError('Nested too deeply.');
  return parts;
}

function place(root: FormGroup, parts: string[], value: string): void {
  let group = root;
  for (const part of parts.slice(0, -1)) {
    const name = part === '' ? String(Object.keys(group).length) : part;
    const known = group[name];
    const inner = typeof known === 'object' ? known : emptyGroup();
    group[name] = inner;
    group = inner;
  }
  const last = parts.at(-1) ?? '';
  group[last === '' ? String(Object.keys(group).length) : last] = value;
}

/** Without a prototype, so that a field called `__proto__` is a field like any other. */
function emptyGroup(): FormGroup {
  return Object.create(null) as FormGroup;
}
