import { For, Show, type JSX } from 'solid-js';
import { Button, IconButton } from '../button/Button.tsx';
import { ChevronLeftIcon, ChevronRightIcon } from '../icons.ts';
import { calendarWords } from '../words/calendar.ts';
import { useOwnWords, useSpeech } from '../words/context.tsx';
import type { CalendarView } from './entries.ts';

interface ToolbarProps {
  period: string;
  view: CalendarView;
  views: readonly CalendarView[];
  onTurn: (way: -1 | 1) => void;
  onToday: () => void;
  onView: (view: CalendarView) => void;
  tools?: JSX.Element | undefined;
}

/** The period in words, ways to others, and how much is seen at once. */
export function Toolbar(props: ToolbarProps) {
  const speech = useSpeech();
  const own = useOwnWords(calendarWords);
  const words = () => own();
  return (
    <div class="d-cal-bar">
      <div class="d-cal-ways">
        <Button size="small" onClick={() => props.onToday()}>
          {speech().words.today}
        </Button>
        <IconButton size="small" icon={ChevronLeftIcon} label={words().previous} onClick={() => props.onTurn(-1)} />
        <IconButton size="small" icon={ChevronRightIcon} label={words().next} onClick={() => props.onTurn(1)} />
      </div>
      <h2 class="d-cal-period" aria-live="polite">
        {props.period}
      </h2>
      {props.tools}
      <Show when={props.views.length > 1}>
        <div class="d-cal-views" role="group" aria-label={words().view}>
          <For each={props.views}>
            {(view) => (
              <button
                type="button"
                class="d-cal-view"
                aria-pressed={view === props.view}
                onClick={() => props.onView(view)}
              >
                {words()[view]}
              </button>
            )}
          </For>
        </div>
      </Show>
    </div>
  );
}
