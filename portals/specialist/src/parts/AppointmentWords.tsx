import { Badge, MapPinIcon, PhoneIcon, VideoIcon, type Icon, type Tone } from '@daraport/ui';
import type { AppointmentState, VisitFormat } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

const TONES: Record<AppointmentState, Tone> = {
  CONFIRMED: 'success',
  CANCELLED: 'neutral',
  COMPLETED: 'neutral',
  NO_SHOW: 'warning',
};

/** The state of an appointment as a word. */
export function StateBadge(props: { state: AppointmentState }) {
  return <Badge tone={TONES[props.state]}>{t(`state.${props.state}`)}</Badge>;
}

/** Marks what was booked while the portal was open. */
export function NewBadge() {
  return <Badge tone="accent">{t('live.new')}</Badge>;
}

/** Says that questions before it are not answered yet. */
export function AwaitedBadge() {
  return <Badge tone="warning">{t('answers.awaited')}</Badge>;
}

/** How the two meet, as a picture beside its word. */
export const FORMAT_ICONS: Record<VisitFormat, Icon> = {
  VIDEO: VideoIcon,
  IN_PERSON: MapPinIcon,
  PHONE: PhoneIcon,
};

/** `Erstgespräch · Video` */
export const kindOf = (appointment: { appointmentType: { name: string }; format: VisitFormat }): string =>
  `${appointment.appointmentType.name} · ${t(`format.${appointment.format}`)}`;
