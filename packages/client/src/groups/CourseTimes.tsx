import { Badge, Button, Notice, Select } from '@daraport/ui';
import { For, Match, Show, Switch } from 'solid-js';
import { useFormat } from '../format/use-format.ts';
import { groupWords } from './messages/index.ts';
import { dayAndTime } from './times.ts';
import type { Course } from './use-course.ts';

const { t, plural } = groupWords;
type Time = ReturnType<Course['times']>[number];

/** Every time of a course, what is in its way, and what can be done about it before anything is scheduled. */
export function CourseTimes(props: { course: Course }) {
  const course = () => props.course;
  return (
    <div class="d-stack">
      <div role="status">
        <Switch>
          <Match when={course().refusal()}>{(message) => <Notice tone="warning">{message()}</Notice>}</Match>
          <Match when={course().isChecking()}>
            <p class="d-muted">{t('checking')}</p>
          </Match>
          <Match when={!course().isCourse() && course().conflicts()[0]}>
            {(conflict) => <Alone course={course()} conflict={conflict()} />}
          </Match>
          <Match when={course().conflicts().length > 0}>
            <Notice tone="warning" title={plural('conflicts', course().conflicts().length)}>
              {t('conflictsText')}
            </Notice>
          </Match>
          <Match when={course().times().length > 0}>
            <Notice tone="success">{plural('allFree', course().times().length)}</Notice>
          </Match>
        </Switch>
      </div>
      <Show when={course().isCourse() && course().times().length > 0}>
        <ol class="d-stack-tight" aria-label={t('all')}>
          <For each={course().times()}>{(time) => <Row course={course()} time={time} />}</For>
          <For each={course().leftOut()}>
            {(occursAt) => (
              <li class="d-row-apart d-muted">
                <LeftOut course={course()} occursAt={occursAt} />
              </li>
            )}
          </For>
        </ol>
      </Show>
    </div>
  );
}

function useMoment(course: () => Course) {
  const format = useFormat();
  return (startsAt: string, endsAt?: string) => format.moment(startsAt, endsAt, course().timeZone());
}

/** One time that is not free: others of that day, each a press away. */
function Alone(props: { course: Course; conflict: Time }) {
  const format = useFormat();
  const zone = () => props.course.timeZone();
  const others = () => props.conflict.alternatives;
  return (
    <Notice
      tone="warning"
      actions={
        <For each={others()}>
          {({ startsAt }) => (
            <Button size="small" onClick={() => props.course.set(dayAndTime(startsAt, zone()))}>
              {format.time(startsAt, zone())}
            </Button>
          )}
        </For>
      }
    >
      {t(others().length > 0 ? 'conflictAlone' : 'conflictNone')}
    </Notice>
  );
}

function Row(props: { course: Course; time: Time }) {
  const moment = useMoment(() => props.course);
  const options = () => [
    ...props.time.alternatives.map(({ startsAt, endsAt }) => ({ value: startsAt, label: moment(startsAt, endsAt) })),
    { value: 'none', label: t('leaveOut') },
  ];
  return (
    <li>
      <Show
        when={props.time.isFree}
        fallback={
          <Select
            label={t('instead', { time: moment(props.time.startsAt, props.time.endsAt) })}
            value=""
            options={options()}
            onInput={(to) => to && props.course.change(props.time.occursAt, to === 'none' ? null : to)}
          />
        }
      >
        {moment(props.time.startsAt, props.time.endsAt)}{' '}
        <Show when={props.time.isAway}>
          <Badge tone="warning">{t('away')}</Badge>
        </Show>
      </Show>
    </li>
  );
}

function LeftOut(props: { course: Course; occursAt: string }) {
  const moment = useMoment(() => props.course);
  return (
    <>
      <span>{t('leftOut', { time: moment(props.occursAt) })}</span>
      <Button variant="quiet" size="small" onClick={() => props.course.restore(props.occursAt)}>
        {t('restore')}
      </Button>
    </>
  );
}
