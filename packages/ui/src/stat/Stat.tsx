import { Show, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { Sparkline } from '../chart/Sparkline.tsx';
import { ArrowDownIcon, ArrowRightIcon, ArrowUpIcon } from '../icons.ts';
import { useSpeech } from '../words/context.tsx';

export interface StatProps {
  label: string;
  value: JSX.Element;
  /** How it moved: the change in words ("12 %"; left out where there is nothing to divide by), and whether that is good. */
  trend?:
    | {
        readonly direction: 'up' | 'down' | 'same';
        readonly change?: string | undefined;
        readonly isGood?: boolean | undefined;
      }
    | undefined;
  /** Compared with what, as the sentence goes on: "than in October". */
  comparison?: string | undefined;
  /** How the figure went over time, drawn small; zero is at the foot. */
  spark?: readonly (number | null)[] | undefined;
  /** Opens the rows behind the figure. */
  href?: string | undefined;
}

const ARROWS = { up: ArrowUpIcon, down: ArrowDownIcon, same: ArrowRightIcon };

/** One figure, how it moved and compared with what. */
export function Stat(props: StatProps) {
  const speech = useSpeech();
  const words = () => {
    const trend = props.trend;
    if (!trend || trend.direction === 'same') return speech().words.trendSame;
    return trend.direction === 'up'
      ? speech().words.trendUp(trend.change ?? '')
      : speech().words.trendDown(trend.change ?? '');
  };
  const judged = () => {
    if (props.trend?.isGood === undefined || props.trend.direction === 'same') return undefined;
    return props.trend.isGood ? 'good' : 'bad';
  };
  return (
    <div class="d-stat" data-link={props.href ? '' : undefined}>
      <p class="d-stat-label">
        <Show when={props.href} fallback={props.label}>
          {(href) => (
            <a class="d-list-link" href={href()}>
              {props.label}
            </a>
          )}
        </Show>
      </p>
      <p class="d-stat-value d-figures">{props.value}</p>
      <p class="d-stat-trend">
        <Show when={props.trend}>
          {(trend) => (
            <span class="d-stat-move" data-judged={judged()}>
              <Dynamic component={ARROWS[trend().direction]} />
              {words()}
            </span>
          )}
        </Show>
        <Show when={props.comparison}>{(comparison) => <span class="d-muted"> {comparison()}</span>}</Show>
      </p>
      <Show when={props.spark}>{(values) => <Sparkline values={values()} />}</Show>
    </div>
  );
}
