import { createQuery, hrefOf, useFormat, useSession } from '@daraport/client';
import { Button, Card, clockInstant, DateField, dayOf, Form, Link, Select, Skeleton, TimeField } from '@daraport/ui';
import { createSignal, For, Show } from 'solid-js';
import type { AvailabilityFieldsFragment, ExplainTimeQuery } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';
import { addDays } from '../parts/days.ts';
import { ExplainTime } from './documents.ts';
import { nameOf } from './types.ts';

type Reason = NonNullable<ExplainTimeQuery['explainSlot']>['reasons'][number];

/** Asks the graph why a time is not offered, and says what would have to change. */
export function WhyPart(props: { availability: AvailabilityFieldsFragment }) {
  const session = useSession();
  const format = useFormat();
  const zone = () => props.availability.timeZone;
  const offered = () => props.availability.types.filter((each) => each.isOffered);
  const [chosen, setChosen] = createSignal<string>();
  const type = () => offered().find((each) => each.id === chosen())?.id ?? offered()[0]?.id;
  const [day, setDay] = createSignal(addDays(dayOf(new Date().toISOString(), zone()), 1));
  const [time, setTime] = createSignal('10:00');
  const [asked, setAsked] = createSignal<{ id: string; type: string; at: string }>();
  const [answer] = createQuery({
    query: ExplainTime,
    variables: () => asked() ?? { id: '', type: '', at: new Date(0).toISOString() },
    pause: () => asked() === undefined,
    requestPolicy: 'network-only',
  });
  const ask = () => {
    const kind = type();
    if (kind && day() && time()) {
      setAsked({ id: props.availability.id, type: kind, at: clockInstant(day(), time(), zone()) });
    }
  };
  return (
    <Card title={t('availability.why')} text={t('availability.whyText', { place: format.place(zone()) })}>
      <div class="d-stack">
        <Form
          label={t('availability.why')}
          onSubmit={ask}
          actions={
            <Button type="submit" disabled={!type()} busy={answer.isFetching}>
              {t('availability.whyAsk')}
            </Button>
          }
        >
          <Show when={offered().length > 1}>
            <Select
              label={t('availability.previewType')}
              value={type() ?? ''}
              onInput={setChosen}
              options={offered().map((each) => ({ value: each.id, label: nameOf(each, session.locale()) }))}
              placeholder={false}
            />
          </Show>
          <DateField label={t('availability.whyDay')} value={day()} onInput={setDay} />
          <TimeField label={t('availability.whyTime')} value={time()} onInput={setTime} step={5} />
        </Form>
        <div role="status">
          <Show when={asked()}>
            <Show when={!answer.isFetching} fallback={<Skeleton lines={2} />}>
              <Show when={answer.data?.explainSlot} fallback={<p class="d-muted">{t('availability.failed')}</p>}>
                {(told) => (
                  <Show when={!told().isOffered} fallback={<p>{t('availability.isOffered')}</p>}>
                    <ul class="s-reasons">
                      <For each={told().reasons}>{(reason) => <ReasonItem reason={reason} timeZone={zone()} />}</For>
                    </ul>
                  </Show>
                )}
              </Show>
            </Show>
          </Show>
        </div>
      </div>
    </Card>
  );
}

function ReasonItem(props: { reason: Reason; timeZone: string }) {
  const format = useFormat();
  const spans = () =>
    props.reason.spans
      .map((span) => `${format.time(span.startsAt, props.timeZone)}–${format.time(span.endsAt, props.timeZone)}`)
      .join(', ');
  const hasChange = () => props.reason.needed !== null || props.reason.spans.length > 0;
  return (
    <li>
      <strong>{t(`availability.reason.${props.reason.rule}`)}</strong>
      <Show when={hasChange()}>
        <span class="d-small">{changeOf(props.reason, spans())}</span>
      </Show>
      <For each={props.reason.appointments}>
        {(each) => (
          <Link href={hrefOf(`/appointments/${each.id}`)}>
            {format.moment(each.startsAt, each.endsAt, props.timeZone)}
          </Link>
        )}
      </For>
    </li>
  );
}

/** What would have to be otherwise, in words. */
function changeOf({ rule, needed }: Reason, spans: string): string {
  if (rule === 'PAST' || rule === 'NOT_FREE' || rule === 'NOT_BOOKABLE' || rule === 'NO_SESSION') return '';
  if (rule === 'HOURS' || rule === 'FOCUS' || rule === 'ABSENCE' || rule === 'BUSY_ELSEWHERE' || rule === 'TAKEN') {
    return t(`availability.change.${rule}`, { spans });
  }
  return plural(`availability.change.${rule}`, needed ?? 0);
}
