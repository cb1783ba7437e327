/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions -- Keys that turn pages and change the view work wherever in the calendar the focus is. */
import { createComputed, createEffect, createSignal, on, onCleanup, Show, type JSX } from 'solid-js';
import { ErrorState } from '../state/states.tsx';
import { Skeleton } from '../skeleton/Skeleton.tsx';
import { useSpeech } from '../words/context.tsx';
import { Agenda, moveInList } from './Agenda.tsx';
import { monthWords, periodWords } from './clock.ts';
import { addDays, dayAt, daysShown, periodAt } from './days.ts';
import type { CalendarBand, CalendarEntry, CalendarRange, CalendarView } from './entries.ts';
import { isFocusLost } from './focus.ts';
import { MonthView, type ViewProps } from './MonthView.tsx';
import { createNarrow } from './narrow.ts';
import { isTemporalReady, loadTemporal } from './temporal.ts';
import { TimeGrid } from './TimeGrid.tsx';
import { Toolbar } from './Toolbar.tsx';
import { WeekStrip } from './WeekStrip.tsx';

export interface CalendarProps {
  /** Its name for assistive technology. */
  label: string;
  entries: readonly CalendarEntry[];
  /** Open hours and absences under the entries. */
  bands?: readonly CalendarBand[] | undefined;
  /** The zone all of it is drawn in; the viewer's unless given. */
  timeZone?: string | undefined;
  view: CalendarView;
  /** `YYYY-MM-DD`: the day shown, or one of the period shown. */
  date: string;
  /** Another view or period is wanted; entries for it come from `calendarSpan(view, date, timeZone)`. */
  onChange: (view: CalendarView, date: string) => void;
  /** An ISO instant that stands still; the device's clock unless given. */
  now?: string | undefined;
  /** Minutes that times snap to; 15 unless given. */
  step?: number | undefined;
  /** Minutes a new entry lasts unless a span is drawn; 60 unless given. */
  newLength?: number | undefined;
  loading?: boolean | undefined;
  /** An entry was dropped at another ISO instant. Where it is not given, nothing can be moved. */
  onMove?: ((entry: CalendarEntry, startsAt: string) => void) | undefined;
  /** An empty span was chosen. Where it is not given, the keyboard goes from entry to entry alone. */
  onCreate?: ((range: CalendarRange) => void) | undefined;
  /** Opens an entry that has no `href`. */
  onOpen?: ((entry: CalendarEntry) => void) | undefined;
  /** The ways of seeing it that are offered; all unless given. */
  views?: readonly CalendarView[] | undefined;
  /** Stands in the bar, before the views. */
  tools?: JSX.Element | undefined;
}

/** A calendar by day, week, month or as a list, for mouse, finger and keyboard; loads `Temporal` where there is none. */
export function Calendar(props: CalendarProps) {
  const [state, setState] = createSignal<'loading' | 'ready' | 'failed'>(isTemporalReady() ? 'ready' : 'loading');
  const load = () =>
    loadTemporal().then(
      () => setState('ready'),
      () => setState('failed'),
    );
  if (!isTemporalReady()) void load();
  return (
    <Show when={state() === 'ready'} fallback={<NotYet hasFailed={state() === 'failed'} onRetry={() => void load()} />}>
      <ReadyCalendar {...props} />
    </Show>
  );
}

function NotYet(props: { hasFailed: boolean; onRetry: () => void }) {
  return (
    <Show when={props.hasFailed} fallback={<Skeleton shape="block" height="32rem" />}>
      <ErrorState onRetry={props.onRetry} />
    </Show>
  );
}

const VIEWS: readonly CalendarView[] = ['day', 'week', 'month', 'agenda'];
/** What takes the focus when a key changed the view and with it what had the focus. */
const STOPS = ['[data-current]', '.d-cal-entry[tabindex="0"]', '.d-cal-view[aria-pressed="true"]'];
const KEYS: Record<string, CalendarView> = { d: 'day', w: 'week', m: 'month', a: 'agenda' };

function ReadyCalendar(props: CalendarProps) {
  const speech = useSpeech();
  const isNarrow = createNarrow();
  const now = createClock(() => props.now);
  const [said, setSaid] = createSignal('');
  const zone = () => props.timeZone ?? speech().timeZone;
  const today = () => dayAt(now(), zone());
  // A phone has no room for seven columns: it lists the week.
  const view = () => (isNarrow() && props.view === 'week' ? 'agenda' : props.view);
  const days = () => daysShown(view(), props.date);
  const period = () => {
    if (view() === 'month') return monthWords(props.date, speech().locale);
    return periodWords(days()[0] ?? props.date, days().at(-1) ?? props.date, speech().locale);
  };
  const turn = (way: -1 | 1) => props.onChange(props.view, periodAt(view(), props.date, way));
  const toDay = (day: string, isOpened: boolean) => props.onChange(isOpened ? 'day' : props.view, day);
  let root: HTMLDivElement | undefined;
  let isByKey = false;
  createEffect(
    on([view, () => props.date], () => {
      if (!isByKey) return;
      isByKey = false;
      // A router draws the other view a moment after it was told of it.
      requestAnimationFrame(() => {
        const stops = STOPS.map((stop) => root?.querySelector<HTMLElement>(stop));
        if (isFocusLost()) stops.find(Boolean)?.focus();
      });
    }),
  );
  // An entry that is elsewhere now is drawn there; it keeps the focus it had.
  createComputed(
    on(
      () => props.entries,
      () => {
        const id = root?.contains(document.activeElement) ? idOf(document.activeElement) : undefined;
        if (id === undefined) return;
        requestAnimationFrame(() => {
          const entries = [...(root?.querySelectorAll<HTMLElement>('.d-cal-entry') ?? [])];
          if (isFocusLost()) entries.find((each) => idOf(each) === id)?.focus({ preventScroll: true });
        });
      },
      { defer: true },
    ),
  );
  const press = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || isTyping) return;
    const key = event.key.toLowerCase();
    const wanted = (props.views ?? VIEWS).find((each) => each === KEYS[key]);
    if (key !== 't' && !wanted && !key.startsWith('page')) return;
    event.preventDefault();
    isByKey = true;
    if (key === 't') props.onChange(props.view, today());
    else if (key === 'pageup') turn(-1);
    else if (key === 'pagedown') turn(1);
    else if (wanted) props.onChange(wanted, props.date);
  };
  const shared = (): ViewProps => ({
    day: props.date,
    today: today(),
    now: now(),
    entries: props.entries,
    timeZone: zone(),
    isNarrow: isNarrow(),
    onOpen: props.onOpen,
    onDay: toDay,
  });
  const beyond = (way: -1 | 1) => {
    const edge = way < 0 ? days()[0] : days().at(-1);
    props.onChange(props.view, addDays(edge ?? props.date, way));
  };
  return (
    <div
      ref={root}
      class="d-cal"
      role="group"
      aria-label={props.label}
      aria-busy={props.loading ? 'true' : undefined}
      onKeyDown={press}
    >
      <Toolbar
        period={period()}
        view={view()}
        views={(props.views ?? VIEWS).filter((each) => each !== 'week' || !isNarrow())}
        onTurn={turn}
        onToday={() => props.onChange(props.view, today())}
        onView={(wanted) => props.onChange(wanted, props.date)}
        tools={props.tools}
      />
      <Show when={isNarrow() && view() !== 'month'}>
        <WeekStrip {...shared()} />
      </Show>
      <Show when={view() === 'day' || view() === 'week'}>
        <TimeGrid
          label={props.label}
          days={days()}
          entries={props.entries}
          bands={props.bands ?? []}
          timeZone={zone()}
          now={now()}
          today={today()}
          step={props.step ?? 15}
          newLength={props.newLength ?? 60}
          isLoading={props.loading ?? false}
          onMove={props.onMove}
          onCreate={props.onCreate}
          onOpen={props.onOpen}
          onBeyond={beyond}
          onDay={toDay}
          announce={setSaid}
        />
      </Show>
      <Show when={view() === 'month'}>
        <MonthView {...shared()} />
      </Show>
      <Show when={view() === 'agenda'}>
        <div role="presentation" onKeyDown={moveInList}>
          <Agenda {...shared()} days={days()} />
        </div>
      </Show>
      <p class="d-hidden" role="status">
        {said()}
      </p>
    </div>
  );
}

const idOf = (element: Element | null) => element?.closest('.d-cal-entry')?.getAttribute('data-id') ?? undefined;

/** Epoch milliseconds, read anew each half minute unless an instant is given. */
function createClock(fixed: () => string | undefined) {
  const [now, setNow] = createSignal(Date.now());
  const timer = setInterval(() => setNow(Date.now()), 30_000);
  onCleanup(() => clearInterval(timer));
  return () => {
    const given = fixed();
    return given === undefined ? now() : Date.parse(given);
  };
}
