import { createMutation, useFormat, useNow, useSession } from '@daraport/client';
import { Avatar, Button, Card, showToast } from '@daraport/ui';
import { Show } from 'solid-js';
import type { WaitPartsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { LeaveWaitlist } from './documents.ts';
import { Offer } from './Offer.tsx';
import { clockOf, dayName, partOf, timeLeft } from './wishes.ts';

/** One wait: for whom, for which times, and above all what is offered now. */
export function WaitCard(props: { wait: WaitPartsFragment }) {
  const session = useSession();
  const format = useFormat();
  const now = useNow(1000);
  const [leave, isLeaving] = createMutation(LeaveWaitlist);
  const offer = () => (props.wait.offer && timeLeft(props.wait.offer.expiresAt, now()) ? props.wait.offer : undefined);
  const days = () => {
    const chosen = props.wait.weekdays;
    if (chosen.length === 0) return t('wait.everyDay');
    return new Intl.ListFormat(session.locale()).format(chosen.map((day) => dayName(day, session.locale())));
  };
  const hours = () => {
    const part = partOf(props.wait.fromMinute, props.wait.toMinute);
    if (part) return t(`wait.parts.${part}`);
    return t('wait.between', { from: clockOf(props.wait.fromMinute), to: clockOf(props.wait.toMinute) });
  };
  /** The last day itself: the instant is its end. */
  const lastDay = () => format.day(new Date(new Date(props.wait.until).getTime() - 1).toISOString());
  const go = async () => {
    const { data } = await leave({ id: props.wait.id });
    const result = data?.leaveWaitlist;
    if (result?.__typename === 'LeaveWaitlistPayload') showToast({ tone: 'success', title: t('wait.left') });
    else showToast({ tone: 'danger', title: result?.message ?? t('booking.failed') });
  };
  return (
    <Card
      title={
        <span class="d-row">
          <Avatar
            id={props.wait.specialist.id}
            name={props.wait.specialist.displayName}
            portrait={props.wait.specialist.portraitSeed}
          />
          {props.wait.specialist.displayName}
        </span>
      }
      text={`${props.wait.appointmentType.name} · ${t(`format.${props.wait.format}`)}`}
    >
      <Show when={offer()}>{(open) => <Offer wait={props.wait} offer={open()} now={now()} />}</Show>
      <p>
        {t('wait.wishes', { days: days(), hours: hours() })} {t('wait.untilDay', { day: lastDay() })}
      </p>
      <div>
        <Button variant="quiet" busy={isLeaving()} onClick={() => void go()}>
          {t('wait.leave')}
        </Button>
      </div>
    </Card>
  );
}
