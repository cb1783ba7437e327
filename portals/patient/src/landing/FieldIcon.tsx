import { For } from 'solid-js';

/** Line drawings on 24 × 24 by the slug of a specialty. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  cardiology: [
    'M12 20C7 16 4 13 4 9.5A4.3 4.3 0 0 1 12 7.3 4.3 4.3 0 0 1 20 9.5C20 13 17 16 12 20z',
    'M4.5 11.5H9l1.5-3 2.5 5 1.5-2h5',
  ],
  couples: [
    'M3 12.5V8a2 2 0 0 1 2-2h7a2 2 0 0 1 2 2v2.5a2 2 0 0 1-2 2H7L3 16z',
    'M17 9.5h2a2 2 0 0 1 2 2V19l-3-2.5h-5a2 2 0 0 1-2-2',
  ],
  dermatology: ['M12 3.5c3.5 4 6 6.8 6 10.2a6 6 0 0 1-12 0C6 10.3 8.5 7.5 12 3.5z', 'M9 14a3 3 0 0 0 3 3'],
  general: [
    'M7 3.5H5.5v5a4.5 4.5 0 0 0 9 0v-5H13',
    'M10 13v2.5a5 5 0 0 0 9 0V12',
    'M19 12a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z',
  ],
  nutrition: [
    'M12 8c-1.5-1.3-7-1.6-7 4.5C5 17 8 20.5 10 20.5c1 0 1.3-.5 2-.5s1 .5 2 .5c2 0 5-3.5 5-8 0-6.1-5.5-5.8-7-4.5z',
    'M12 8c0-2.5 1-4 3.5-4.5',
  ],
  physiotherapy: [
    'M13.5 6.5a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z',
    'M4.5 10.5l4-1.5 4 .5 2 4 4 .5',
    'M10 9.5 8.5 14l4 2.5.5 4.5',
    'M8.5 14 5 19.5',
  ],
  psychiatry: [
    'M9 20.5v-3H7a2 2 0 0 1-2-2v-2l-1.5-.5L5 10a7 7 0 1 1 11 6v4.5',
    'M9.5 10.5c0-2 3.5-3 4.5-.8s-1 3.3-2.5 2.3',
  ],
  psychotherapy: [
    'M4 16.5V6.5a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H9l-5 4z',
    'M12 12.8c-2-1.5-3-2.5-3-3.7a1.5 1.5 0 0 1 3-.3 1.5 1.5 0 0 1 3 .3c0 1.2-1 2.2-3 3.7z',
  ],
  sleep: ['M19.5 14.5A8 8 0 1 1 10 4.5a6.5 6.5 0 0 0 9.5 10z', 'M15 4h4l-4 4.5h4'],
  speech: [
    'M9 20.5v-3H7a2 2 0 0 1-2-2v-2l-1.5-.5L5 10a6 6 0 0 1 10-3',
    'M14.5 14a3 3 0 0 0 0-4M17.5 16.5a6.5 6.5 0 0 0 0-9',
  ],
};

const ANY: readonly string[] = ['M12 20C7 16 4 13 4 9.5A4.3 4.3 0 0 1 12 7.3 4.3 4.3 0 0 1 20 9.5C20 13 17 16 12 20z'];

/** The drawing of a field of care, a heart where we have none; decoration, the field's name stands beside it. */
export function FieldIcon(props: { slug: string }) {
  return (
    <svg class="p-line-icon" viewBox="0 0 24 24" aria-hidden="true">
      <For each={FIELDS[props.slug] ?? ANY}>{(line) => <path d={line} />}</For>
    </svg>
  );
}
