import { useFormat } from '@daraport/client';
import { Button, Notice, RadioGroup, Section } from '@daraport/ui';
import { Show } from 'solid-js';
import { t } from '../messages/index.ts';
import { Times } from '../parts/Times.tsx';
import { Whereabouts } from '../whereabouts/Whereabouts.tsx';
import { JoinCard } from '../waitlist/JoinCard.tsx';
import type { BookedSpecialist } from './stages.ts';
import type { Booking } from './use-booking.ts';

/** What, how and when; choosing a time is enough to go on. */
export function TimeStep(props: { booking: Booking; specialist: BookedSpecialist }) {
  const format = useFormat();
  const typeId = () => props.booking.type()?.id ?? '';
  const types = () =>
    props.specialist.appointmentTypes.map((each) => ({
      value: each.id,
      label: [
        each.name,
        each.seats !== null && t('group.kind'),
        t('minutes', { count: each.durationMinutes }),
        each.price && format.money(each.price),
      ]
        .filter(Boolean)
        .join(' · '),
      help: each.description,
    }));
  const isGroup = () => typeof props.booking.type()?.seats === 'number';
  const formats = () => props.booking.type()?.formats ?? [];
  return (
    <div class="d-stack">
      <Show when={types().length > 1}>
        <RadioGroup
          label={t('booking.time.type')}
          look="cards"
          value={typeId()}
          options={types()}
          onInput={props.booking.chooseType}
        />
      </Show>
      <Show when={formats().length > 1}>
        <RadioGroup
          label={t('booking.time.format')}
          value={props.booking.format()}
          options={formats().map((each) => ({ value: each, label: t(`format.${each}`) }))}
          onInput={props.booking.chooseFormat}
        />
      </Show>
      <Show when={isGroup()}>
        <Notice>{t('group.text')}</Notice>
      </Show>
      <Show when={props.booking.place.isAsked()}>
        <Whereabouts
          places={props.booking.place.places()}
          value={props.booking.place.place()}
          onInput={props.booking.place.choose}
          onSite={formats().includes('IN_PERSON') ? () => props.booking.chooseFormat('IN_PERSON') : undefined}
        />
      </Show>
      <Show when={props.booking.place.isEnough()}>
        <Section title={t('booking.time.title')} text={t('booking.time.zone', { place: format.place() })}>
          <Times
            slug={props.specialist.slug}
            typeId={typeId()}
            selected={props.booking.choice.startsAt}
            onSelect={(startsAt) => {
              props.booking.chooseFormat(props.booking.format());
              props.booking.chooseTime(startsAt, true);
            }}
          />
        </Section>
        <JoinCard
          specialistId={props.specialist.id}
          typeId={typeId()}
          format={props.booking.format()}
          onChoose={(startsAt) => props.booking.chooseTime(startsAt, true)}
        />
        <Show when={props.booking.choice.startsAt}>
          <Button variant="primary" wide onClick={() => props.booking.confirmTime()}>
            {t('booking.time.next')}
          </Button>
        </Show>
      </Show>
    </div>
  );
}
