import { createQuery, useFormat, useSession } from '@daraport/client';
import { Card, dayOf, Select, Skeleton } from '@daraport/ui';
import { createEffect, createMemo, createSignal, For, on, onCleanup, Show } from 'solid-js';
import type { AvailabilityFieldsFragment } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';
import { PreviewWeek } from './documents.ts';
import { OutsideNotice } from './OutsideNotice.tsx';
import { nameOf } from './types.ts';
import { isSameWeek, weekInputOf, type WeekDraft } from './week.ts';

const DAYS = 14;
const AT_ONCE = 8;
/** How tall a day with its times is, about, so that what stands below does not move when they come. */
const DAY_REM = 4.5;

/** The free times that patients would be offered by the week as it stands in the form; asked a moment after the last change. */
export function PreviewPart(props: {
  availability: AvailabilityFieldsFragment;
  week: WeekDraft;
  isDirty: boolean;
  isWhole: boolean;
}) {
  const session = useSession();
  const format = useFormat();
  const offered = () => props.availability.types.filter((each) => each.isOffered);
  const [chosen, setChosen] = createSignal<string>();
  const type = () => offered().find((each) => each.id === chosen()) ?? offered()[0];
  const asked = createCalm(() => props.week);
  const variables = createMemo(() => ({
    week: weekInputOf(asked()),
    type: type()?.id ?? '',
    from: dayOf(new Date().toISOString(), session.timeZone()),
    days: DAYS,
    timeZone: session.timeZone(),
  }));
  const [preview] = createQuery({
    query: PreviewWeek,
    variables,
    pause: () => !type() || !props.isWhole,
    keepPrevious: true,
    requestPolicy: 'cache-and-network',
  });
  const days = () => preview.data?.availabilityPreview.days ?? [];
  const height = () => `${(new Set(props.week.weekly.map(({ weekday }) => weekday)).size * DAYS * DAY_REM) / 7}rem`;
  const isFree = () => days().some((day) => day.slots.length > 0);
  return (
    <div class="d-stack">
      <Card
        title={t('availability.preview')}
        text={t('availability.previewText', { place: format.place() })}
        tone="sunken"
      >
        <div class="d-stack">
          <Show when={offered().length > 1}>
            <Select
              label={t('availability.previewType')}
              value={type()?.id ?? ''}
              onInput={setChosen}
              options={offered().map((each) => ({ value: each.id, label: nameOf(each, session.locale()) }))}
              placeholder={false}
            />
          </Show>
          <Show when={props.week.timeZone !== session.timeZone()}>
            <p class="d-small">{t('availability.otherZone', { place: format.place(props.week.timeZone) })}</p>
          </Show>
          <Show when={type()} fallback={<p class="d-muted">{t('availability.noTypes')}</p>}>
            <Show when={!preview.isFetching} fallback={<Skeleton shape="block" height={height()} />}>
              <Show when={isFree()} fallback={<p class="d-muted">{t('availability.noFree')}</p>}>
                <dl class="s-free-days" aria-busy={preview.isStale ? 'true' : undefined}>
                  <For each={days().filter((day) => day.slots.length > 0)}>
                    {(day) => (
                      <div>
                        <dt>{format.briefDay(day.date)}</dt>
                        <dd class="d-figures">
                          <For each={day.slots.slice(0, AT_ONCE)}>
                            {(slot) => <span>{format.time(slot.startsAt)}</span>}
                          </For>
                          <Show when={day.slots.length > AT_ONCE}>
                            <span class="d-muted">{plural('availability.more', day.slots.length - AT_ONCE)}</span>
                          </Show>
                        </dd>
                      </div>
                    )}
                  </For>
                </dl>
              </Show>
            </Show>
          </Show>
        </div>
      </Card>
      <Show when={props.isDirty}>
        <OutsideNotice appointments={preview.data?.availabilityPreview.outside ?? []} isPreview />
      </Show>
    </div>
  );
}

/** The week once it has been left alone for a moment, so that a drag asks once. */
function createCalm(week: () => WeekDraft): () => WeekDraft {
  const [calm, setCalm] = createSignal(week(), { equals: isSameWeek });
  createEffect(
    on(
      week,
      (next) => {
        const timer = setTimeout(() => setCalm(next), 300);
        onCleanup(() => clearTimeout(timer));
      },
      { defer: true },
    ),
  );
  return calm;
}
