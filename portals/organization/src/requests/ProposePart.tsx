import { createKeys, createMutation, createQuery, faultsOf, nodes, useFormat } from '@daraport/client';
import {
  Button,
  Card,
  dayOf,
  IconButton,
  List,
  ListItem,
  Notice,
  Select,
  showToast,
  SlotPicker,
  TextField,
  TrashIcon,
} from '@daraport/ui';
import { createMemo, createSignal, For, Show } from 'solid-js';
import type { RequestFieldsFragment, SpecialistChoicesQuery, VisitFormat } from '../gql/graphql.ts';
import { t as common } from '../messages/index.ts';
import { Suggestions } from './Suggestions.tsx';
import { ProposeTimes } from './acts.ts';
import { ProposableTimes, SpecialistChoices } from './documents.ts';
import { plural, t } from './messages/index.ts';

type Specialist = SpecialistChoicesQuery['specialists']['edges'][number]['node'];
interface Chosen {
  readonly specialist: Specialist;
  readonly typeId: string;
  readonly format: VisitFormat;
  readonly startsAt: string;
}

/** With whom, what and when: times gathered, and then proposed together. */
export function ProposePart(props: { request: RequestFieldsFragment }) {
  const format = useFormat();
  const keys = createKeys();
  const [search, setSearch] = createSignal('');
  const [found] = createQuery({
    query: SpecialistChoices,
    variables: () => ({ search: search() || null }),
    keepPrevious: true,
  });
  const [specialist, setSpecialist] = createSignal<Specialist>();
  const [typeId, setTypeId] = createSignal('');
  const [way, setWay] = createSignal('');
  const [chosen, setChosen] = createSignal<readonly Chosen[]>([]);
  const [refusal, setRefusal] = createSignal<string>();
  const [propose, isProposing] = createMutation(ProposeTimes);
  const people = () => nodes(found.data?.specialists);
  /** What was found, and the one that is chosen also where the search finds others. */
  const offered = () => {
    const one = specialist();
    return one && !people().some(({ id }) => id === one.id) ? [one, ...people()] : people();
  };
  const type = () => specialist()?.appointmentTypes.find(({ id }) => id === typeId());
  const visitFormat = (): VisitFormat | undefined =>
    type()?.formats.find((each) => each === way()) ??
    type()?.formats.find((each) => props.request.wishes?.formats.includes(each)) ??
    type()?.formats[0];
  const asked = createMemo(() => ({
    slug: specialist()?.slug ?? '',
    type: typeId(),
    from: dayOf(new Date().toISOString(), props.request.timeZone),
    timeZone: props.request.timeZone,
  }));
  const [times] = createQuery({
    query: ProposableTimes,
    variables: asked,
    pause: () => !asked().slug || !asked().type,
    requestPolicy: 'network-only',
    keepPrevious: true,
  });
  const days = () =>
    (times.data?.specialist?.slotDays ?? []).map((day) => ({
      date: day.date,
      label: format.day(`${day.date}T12:00:00Z`, 'UTC'),
      heading: format.briefDay(day.date),
      slots: day.slots.map((slot) => ({
        id: slot.startsAt,
        label: format.time(slot.startsAt, props.request.timeZone),
      })),
    }));
  const choose = (id: string) => {
    const person = offered().find((each) => each.id === id);
    if (person) pick(person);
  };
  const pick = (person: Specialist) => {
    setSpecialist(person);
    setTypeId(person.appointmentTypes[0]?.id ?? '');
  };
  const add = (startsAt: string) => {
    const [person, how] = [specialist(), visitFormat()];
    if (!person || !how || chosen().length >= 10) return;
    const isThere = chosen().some((each) => each.startsAt === startsAt && each.specialist.id === person.id);
    if (!isThere) setChosen((all) => [...all, { specialist: person, typeId: typeId(), format: how, startsAt }]);
  };
  const drop = (at: number) => setChosen((all) => all.filter((_each, index) => index !== at));
  const send = async () => {
    const input = {
      requestId: props.request.id,
      times: chosen().map((each) => ({
        specialistId: each.specialist.id,
        appointmentTypeId: each.typeId,
        startsAt: each.startsAt,
        format: each.format,
      })),
    };
    const { data } = await propose({ input: { ...input, idempotencyKey: keys.of('propose', input) } });
    const result = data?.proposeTimes;
    if (result?.__typename === 'TimesProposed') {
      setChosen([]);
      setRefusal(undefined);
      showToast({ tone: 'success', title: t('propose.sent') });
      return;
    }
    const nearby =
      result?.__typename === 'ProposedTimeError'
        ? result.alternatives.map((slot) => format.moment(slot.startsAt, undefined, props.request.timeZone)).join(' · ')
        : '';
    const message = faultsOf(result)[0]?.message ?? '';
    setRefusal(nearby ? `${message} ${t('propose.nearby', { times: nearby })}` : message);
  };
  return (
    <Card title={t('propose.title')} text={t('propose.text', { place: format.place(props.request.timeZone) })}>
      <div class="d-stack">
        <Suggestions id={props.request.id} onChoose={pick} />
        <TextField
          type="search"
          label={t('propose.search')}
          help={t('propose.searchHelp')}
          value={search()}
          maxLength={100}
          onInput={setSearch}
        />
        <Select
          label={t('propose.specialist')}
          value={specialist()?.id ?? ''}
          options={offered().map((each) => ({ value: each.id, label: each.displayName }))}
          onInput={choose}
        />
        <Show when={specialist()}>
          {(person) => (
            <>
              <Select
                label={t('propose.type')}
                value={typeId()}
                placeholder={false}
                options={person().appointmentTypes.map((each) => ({ value: each.id, label: each.name }))}
                onInput={setTypeId}
              />
              <Show when={(type()?.formats.length ?? 0) > 1}>
                <Select
                  label={t('propose.format')}
                  value={visitFormat() ?? ''}
                  placeholder={false}
                  options={(type()?.formats ?? []).map((each) => ({ value: each, label: common(`format.${each}`) }))}
                  onInput={setWay}
                />
              </Show>
              <SlotPicker days={days()} loading={times.isFetching} daysAtOnce={4} onSelect={(slot) => add(slot.id)} />
            </>
          )}
        </Show>
        <Show when={chosen().length > 0}>
          <List label={plural('propose.chosen', chosen().length)}>
            <For each={chosen()}>
              {(each, index) => {
                const time = () => format.moment(each.startsAt, undefined, props.request.timeZone);
                return (
                  <ListItem
                    title={time()}
                    text={`${each.specialist.displayName} · ${common(`format.${each.format}`)}`}
                    trailing={
                      <IconButton
                        icon={TrashIcon}
                        size="small"
                        label={t('propose.remove', { time: time() })}
                        onClick={() => drop(index())}
                      />
                    }
                  />
                );
              }}
            </For>
          </List>
        </Show>
        <Show when={refusal()}>{(message) => <Notice tone="warning">{message()}</Notice>}</Show>
        <div>
          <Button variant="primary" busy={isProposing()} disabled={chosen().length === 0} onClick={() => void send()}>
            {t('propose.send')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
