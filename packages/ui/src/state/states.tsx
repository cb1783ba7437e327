import { Show, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { Button, LinkButton } from '../button/Button.tsx';
import { Illustration } from '../empty-state/Illustration.tsx';
import { RefreshCwIcon, TriangleAlertIcon } from '../icons.ts';
import { useStateHeading } from '../page/standing.ts';
import { Skeleton } from '../skeleton/Skeleton.tsx';
import { useSpeech } from '../words/context.tsx';

/** Stands while something loads; `children` are skeletons of the final shape (a few lines unless given). */
export function LoadingState(props: { label?: string | undefined; children?: JSX.Element | undefined }) {
  const speech = useSpeech();
  return (
    <div class="d-loading" role="status" aria-busy="true">
      <span class="d-hidden">{props.label ?? speech().words.loading}</span>
      <div aria-hidden="true">{props.children ?? <Skeleton lines={4} />}</div>
    </div>
  );
}

export interface ErrorStateProps {
  /** What happened. */
  title?: string | undefined;
  /** What it means and what to do. */
  text?: JSX.Element | undefined;
  onRetry?: (() => void) | undefined;
  isRetrying?: boolean | undefined;
  /** The request id, so that support finds the trace. */
  reference?: string | undefined;
}

/** Says what happened, what it means, and offers to try again; outside a `Page` it is the page. */
export function ErrorState(props: ErrorStateProps) {
  const speech = useSpeech();
  const title = () => props.title ?? speech().words.errorTitle;
  const heading = useStateHeading(title);
  return (
    <div class="d-state" role="alert">
      <TriangleAlertIcon class="d-state-icon" />
      <Dynamic component={heading} class="d-empty-title">
        {title()}
      </Dynamic>
      <p class="d-muted">{props.text ?? speech().words.errorMeaning}</p>
      <Show when={props.onRetry}>
        {(retry) => (
          <Button icon={RefreshCwIcon} busy={props.isRetrying} onClick={() => retry()()}>
            {speech().words.retry}
          </Button>
        )}
      </Show>
      <Show when={props.reference}>
        {(id) => <p class="d-muted d-small d-figures">{speech().words.errorReference(id())}</p>}
      </Show>
    </div>
  );
}

interface DeadEndProps {
  title?: string | undefined;
  text?: JSX.Element | undefined;
  /** Where the way out leads (`/` unless said otherwise). */
  href?: string | undefined;
  action?: JSX.Element | undefined;
}

function DeadEnd(props: DeadEndProps & { title: string; text: JSX.Element; drawing: 'lost' | 'people' }) {
  const speech = useSpeech();
  const heading = useStateHeading(() => props.title);
  return (
    <div class="d-state">
      <Illustration name={props.drawing} />
      <Dynamic component={heading} class="d-empty-title">
        {props.title}
      </Dynamic>
      <p class="d-muted">{props.text}</p>
      {props.action ?? <LinkButton href={props.href ?? '/'}>{speech().words.toStart}</LinkButton>}
    </div>
  );
}

/** The viewer may not see this page; says so without blame and without telling what is on it. */
export function ForbiddenState(props: DeadEndProps) {
  const speech = useSpeech();
  return (
    <DeadEnd
      {...props}
      drawing="people"
      title={props.title ?? speech().words.forbiddenTitle}
      text={props.text ?? speech().words.forbiddenText}
    />
  );
}

/** There is nothing at this address, or nothing the viewer may know of. */
export function NotFoundState(props: DeadEndProps) {
  const speech = useSpeech();
  return (
    <DeadEnd
      {...props}
      drawing="lost"
      title={props.title ?? speech().words.notFoundTitle}
      text={props.text ?? speech().words.notFoundText}
    />
  );
}
