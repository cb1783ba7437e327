import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { createEffect, createSignal, createUniqueId, on, onCleanup, onMount, Show } from 'solid-js';
import { Button, IconButton } from '../button/Button.tsx';
import { XIcon } from '../icons.ts';
import { tourWords } from '../words/tour.ts';
import { useOwnWords, useSpeech } from '../words/context.tsx';

/** One thing to show; without a target, or while it is not on the page, the card stands in the middle. */
export interface TourStep {
  /** A CSS selector. */
  readonly target?: string | undefined;
  readonly title: string;
  readonly text: string;
}

export interface TourProps {
  steps: readonly TourStep[];
  open: boolean;
  /** `done` after the last step, `skipped` by the button or Escape: the page remembers not to show it again. */
  onClose: (how: 'done' | 'skipped') => void;
}

/** First steps, shown at their places by a card beside them; the page stays usable, Escape ends it. */
export function Tour(props: TourProps) {
  return (
    <Show when={props.open && props.steps.length > 0}>{<Card steps={props.steps} onClose={props.onClose} />}</Show>
  );
}

function Card(props: Omit<TourProps, 'open'>) {
  const speech = useSpeech();
  const own = useOwnWords(tourWords);
  const titleId = createUniqueId();
  const cameFrom = document.activeElement;
  const [position, setPosition] = createSignal(0);
  const step = () => props.steps[position()];
  const isLast = () => position() >= props.steps.length - 1;
  let card: HTMLElement | undefined;
  let ring: HTMLDivElement | undefined;
  let title: HTMLHeadingElement | undefined;
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    props.onClose('skipped');
  };
  onMount(() => {
    addEventListener('keydown', press);
    createEffect(on(step, (shown) => onCleanup(place(card, ring, shown?.target))));
    createEffect(on(position, () => title?.focus({ preventScroll: true })));
  });
  onCleanup(() => {
    removeEventListener('keydown', press);
    if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus({ preventScroll: true });
  });
  return (
    <aside class="d-tour" aria-labelledby={titleId}>
      <div ref={ring} class="d-tour-ring" aria-hidden="true" />
      <section ref={card} class="d-tour-card" aria-labelledby={titleId}>
        <header class="d-tour-head">
          <h2 ref={title} id={titleId} class="d-tour-title" tabindex="-1">
            {step()?.title}
          </h2>
          <IconButton size="small" icon={XIcon} label={own().tourSkip} onClick={() => props.onClose('skipped')} />
        </header>
        <p>{step()?.text}</p>
        <footer class="d-tour-foot">
          <span class="d-muted d-small d-figures">{own().tourStep(position() + 1, props.steps.length)}</span>
          <Show when={position() > 0}>
            <Button size="small" onClick={() => setPosition(position() - 1)}>
              {speech().words.back}
            </Button>
          </Show>
          <Button
            size="small"
            variant="primary"
            onClick={() => (isLast() ? props.onClose('done') : setPosition(position() + 1))}
          >
            {isLast() ? speech().words.done : speech().words.next}
          </Button>
        </footer>
      </section>
    </aside>
  );
}

/** Puts card and ring to the target and keeps them there; returns what lets them go. */
function place(card: HTMLElement | undefined, ring: HTMLElement | undefined, selector: string | undefined): () => void {
  const target = selector ? visible(selector) : undefined;
  if (!card || !ring) return () => undefined;
  card.toggleAttribute('data-centred', !target);
  ring.hidden = !target;
  if (!target) {
    card.style.removeProperty('translate');
    return () => undefined;
  }
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
  return autoUpdate(target, card, () => {
    const box = target.getBoundingClientRect();
    Object.assign(ring.style, {
      translate: `${box.left - 4}px ${box.top - 4}px`,
      width: `${box.width + 8}px`,
      height: `${box.height + 8}px`,
    });
    void computePosition(target, card, {
      strategy: 'fixed',
      placement: 'bottom',
      middleware: [
        offset(12),
        flip({ fallbackPlacements: ['top', 'right', 'left'] }),
        shift({ padding: 8, crossAxis: true }),
      ],
    }).then(({ x, y }) => card.style.setProperty('translate', `${Math.round(x)}px ${Math.round(y)}px`));
  });
}

/** The first of the elements that can be seen: a place may stand in the rail and in the bottom bar. */
const visible = (selector: string): Element | undefined =>
  [...document.querySelectorAll(selector)].find((element) => element.checkVisibility());
