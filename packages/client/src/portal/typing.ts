import { onCleanup } from 'solid-js';

/** Follows what people type anywhere on the page; says whether words stand in a field that nobody sent or cleared. */
export function watchTyping(): () => boolean {
  const typed = new Set<HTMLElement>();
  const note = ({ target }: Event) => {
    if (target instanceof HTMLElement) typed.add(target);
  };
  document.addEventListener('input', note, true);
  onCleanup(() => document.removeEventListener('input', note, true));
  return () => {
    for (const field of typed) if (!field.isConnected) typed.delete(field);
    return [...typed].some((field) => wordsIn(field).trim() !== '');
  };
}

/** What stands in a field; searches are no loss, choices are made again. */
function wordsIn(field: HTMLElement): string {
  if (field instanceof HTMLTextAreaElement) return field.value;
  if (field instanceof HTMLInputElement) return /^(search|checkbox|radio|range)$/.test(field.type) ? '' : field.value;
  return field.isContentEditable ? (field.textContent ?? '') : '';
}
