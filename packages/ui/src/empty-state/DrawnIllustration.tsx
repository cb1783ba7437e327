import { For, Show } from 'solid-js';

/** The drawings there are, by what is missing. */
export type IllustrationName = 'calendar' | 'messages' | 'search' | 'chart' | 'people' | 'documents' | 'lost';

interface Drawing {
  /** Quiet shapes filled with the soft accent. */
  readonly ground: string;
  /** Lines in the accent. */
  readonly lines: readonly string[];
  /** Lines in the muted text colour. */
  readonly quiet: readonly string[];
}

const DRAWINGS: Record<IllustrationName, Drawing> = {
  calendar: {
    ground: 'M38 62c0-22 18-36 42-36s46 12 46 38-20 36-46 36-42-16-42-38z',
    lines: [
      'M52 36h56a6 6 0 0 1 6 6v48a6 6 0 0 1-6 6H52a6 6 0 0 1-6-6V42a6 6 0 0 1 6-6z',
      'M46 52h68',
      'M62 28v14M98 28v14',
      'M72 78l7 7 14-16',
    ],
    quiet: ['M20 98h18M122 98h20', 'M130 40v8M126 44h8'],
  },
  messages: {
    ground: 'M34 58c4-22 24-32 48-30s42 16 40 38-24 34-48 32-44-18-40-40z',
    lines: [
      'M40 34h50a8 8 0 0 1 8 8v22a8 8 0 0 1-8 8H62L48 84V72h-8a8 8 0 0 1-8-8V42a8 8 0 0 1 8-8z',
      'M106 54h12a8 8 0 0 1 8 8v18a8 8 0 0 1-8 8h-4v10l-12-10H84a8 8 0 0 1-8-7',
    ],
    quiet: ['M46 48h38M46 58h24', 'M22 100h24M116 102h22'],
  },
  search: {
    ground: 'M36 66c-2-24 18-40 42-40s44 14 44 38-20 36-42 36-42-12-44-34z',
    lines: ['M74 32a26 26 0 1 1 0 52 26 26 0 0 1 0-52z', 'M93 77l22 22', 'M62 58a12 12 0 0 1 12-12'],
    quiet: ['M22 100h30M70 100h18', 'M128 46v8M124 50h8', 'M32 40v6M29 43h6'],
  },
  chart: {
    ground: 'M36 62c0-24 20-36 44-36s44 14 44 36-20 38-44 38-44-14-44-38z',
    lines: ['M44 34v56h74', 'M54 76l16-16 14 9 26-29', 'M98 40h12v12'],
    quiet: ['M60 90v-6M76 90V76M92 90V72M108 90V60', 'M22 100h116'],
  },
  people: {
    ground: 'M34 64c0-24 22-38 46-38s46 16 46 38-22 36-46 36-46-14-46-36z',
    lines: [
      'M66 34a14 14 0 1 1 0 28 14 14 0 0 1 0-28z',
      'M40 96c0-16 10-26 26-26s26 10 26 26',
      'M100 44a11 11 0 1 1 0 22',
      'M98 74c14 0 22 8 22 22',
    ],
    quiet: ['M20 100h14M98 100h42', 'M130 40v8M126 44h8'],
  },
  documents: {
    ground: 'M34 62c0-24 22-38 46-38s46 14 46 38-22 36-46 36-46-12-46-36z',
    lines: [
      'M58 26h34l16 16v52a6 6 0 0 1-6 6H58a6 6 0 0 1-6-6V32a6 6 0 0 1 6-6z',
      'M92 26v10a6 6 0 0 0 6 6h10',
      'M64 58h32M64 70h32M64 82h18',
    ],
    quiet: ['M22 100h22M116 100h22', 'M130 44v8M126 48h8'],
  },
  lost: {
    ground: 'M36 60c2-24 22-36 46-34s44 18 42 40-24 36-46 34-44-16-42-40z',
    lines: ['M80 30v70', 'M52 38h44l10 8-10 8H52z', 'M108 62H70l-10 8 10 8h38z'],
    quiet: ['M50 100h60M22 100h14M124 100h14'],
  },
};

/** The drawing of `Illustration`. */
export default function DrawnIllustration(props: { name: IllustrationName }) {
  const drawing = () => DRAWINGS[props.name];
  return (
    <svg class="d-illustration" viewBox="0 0 160 120" fill="none" aria-hidden="true">
      <path class="d-illustration-ground" d={drawing().ground} />
      <For each={drawing().quiet}>{(d) => <path class="d-illustration-quiet" d={d} />}</For>
      <For each={drawing().lines}>
        {(d, index) => (
          <path
            class="d-illustration-line"
            d={d}
            data-filled={index() === 0 && props.name !== 'chart' ? '' : undefined}
          />
        )}
      </For>
      <Show when={props.name === 'calendar'}>
        <circle class="d-illustration-dot" cx="60" cy="64" r="2.500" />
      </Show>
    </svg>
  );
}
