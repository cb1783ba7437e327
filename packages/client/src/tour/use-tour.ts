import type { TourStep } from '@daraport/ui';
import { createSignal, type Accessor } from 'solid-js';
import { createMutation } from '../graph/mutation.ts';
import { createQuery } from '../graph/query.ts';
import { hrefOf } from '../portal/base.ts';
import { worksIn } from '../session/portal.ts';
import { useSession } from '../session/session.ts';
import { MarkTourSeen, SeenTours } from './documents.ts';
import { tourTexts } from './messages/index.ts';
import { selectorOf, tourOf } from './tours.ts';

/** The first-steps tour of whoever is signed in. */
export interface PortalTour {
  /** Empty for a role without a tour, and for a visitor. */
  readonly steps: Accessor<readonly TourStep[]>;
  /** Whether it was neither taken nor put off yet. */
  readonly isNew: Accessor<boolean>;
  readonly isRunning: Accessor<boolean>;
  readonly start: () => void;
  /** Ends or puts it off, for good: it is not offered again, on whichever device. */
  readonly end: () => void;
}

/** The tour of the active role. */
export function usePortalTour(): PortalTour {
  const session = useSession();
  const role = () => {
    const active = session.me()?.membership?.role;
    return tourOf(active) && worksIn(session.portal, active) ? active : undefined;
  };
  const [page] = createQuery({ query: SeenTours, pause: () => role() === undefined });
  const [mark] = createMutation(MarkTourSeen);
  const [isRunning, setRunning] = createSignal(false);
  const [endedFor, setEndedFor] = createSignal<string>();
  const me = () => session.me()?.person?.id;
  const steps = () =>
    (tourOf(role()) ?? []).map(({ name, target }) => ({
      target: selectorOf(target, hrefOf),
      title: tourTexts.t(`steps.${name}.title`),
      text: tourTexts.t(`steps.${name}.text`),
    }));
  const isNew = () => {
    const seen = page.data?.viewer.seenTours;
    const mine = role();
    return endedFor() !== me() && seen !== undefined && mine !== undefined && !seen.includes(mine);
  };
  return {
    steps,
    isNew,
    isRunning,
    start: () => setRunning(true),
    end: () => {
      setRunning(false);
      const tour = role();
      if (isNew() && tour) void mark({ input: { tour } });
      setEndedFor(me());
    },
  };
}
