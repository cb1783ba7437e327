import { For, Show } from 'solid-js';
import { featuresOf } from './features.ts';
import { GLASSES, HAIR_BACK, HAIR_FRONT, MOUTHS } from './drawing.ts';

/** The drawing of `Portrait`. */
export default function DrawnPortrait(props: { seed: string }) {
  const look = () => featuresOf(props.seed);
  return (
    <svg class="d-portrait" viewBox="0 0 100 100" aria-hidden="true">
      <rect width="100" height="100" fill={look().ground} />
      <For each={HAIR_BACK[look().hair]}>{(d) => <path d={d} fill={look().hairColor} />}</For>
      <path d="M14 104c0-19 14-28 36-28s36 9 36 28z" fill={look().clothes} />
      <Show
        when={look().neckline === 'collar'}
        fallback={<path d="M38 77c2 9 22 9 24 0l-4-2H42z" fill={look().shade} />}
      >
        <path d="M36 76l14 15 14-15-4-3H40z" fill="#ffffff" />
        <path d="M41 75l9 10 9-10z" fill={look().shade} />
      </Show>
      <path d="M42 60h16v15c0 9-16 9-16 0z" fill={look().shade} />
      <ellipse cx="29.5" cy="49" rx="4" ry="5.5" fill={look().shade} />
      <ellipse cx="70.5" cy="49" rx="4" ry="5.5" fill={look().shade} />
      <path d={look().face} fill={look().skin} />
      <Show when={look().beard}>
        <path d="M30 50c1 10 4 12 9 9 6-3 16-3 22 0 5 3 8 1 9-9 2 17-6 25-20 25S28 67 30 50z" fill={look().hairColor} />
      </Show>
      <circle cx="36" cy="57" r="4.5" fill={look().blush} opacity="0.35" />
      <circle cx="64" cy="57" r="4.5" fill={look().blush} opacity="0.35" />
      <g fill="#2b2523">
        <circle cx="41" cy="48.5" r="2.1" />
        <circle cx="59" cy="48.5" r="2.1" />
      </g>
      <path
        d="M36.5 43c2-1.8 6-2 8-.6M55.500 42.400c2-1.400 6-1.200 8 .6"
        fill="none"
        stroke={look().brow}
        stroke-width="1.8"
        stroke-linecap="round"
      />
      <path
        d="M50 49.500c-1 3-2 5-1.600 5.600.5.700 2 .8 3 .3"
        fill="none"
        stroke={look().shade}
        stroke-width="1.8"
        stroke-linecap="round"
      />
      <path
        d={MOUTHS[look().mouth]}
        fill="none"
        stroke={look().beard ? '#f3dcd3' : '#8f3f3a'}
        stroke-width="2"
        stroke-linecap="round"
      />
      <For each={HAIR_FRONT[look().hair]}>{(d) => <path d={d} fill={look().hairColor} />}</For>
      <Show when={look().glasses}>
        <path d={GLASSES} fill="none" stroke="#3a3a40" stroke-width="1.6" />
      </Show>
    </svg>
  );
}
