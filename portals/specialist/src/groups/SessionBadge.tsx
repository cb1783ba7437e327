import { Badge } from '@daraport/ui';
import type { SessionPartsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

/** How full a session is, or that it was cancelled. */
export function SessionBadge(props: { session: SessionPartsFragment }) {
  const one = () => props.session;
  const isFull = () => one().seatsTaken >= one().seats;
  const tone = () => (isFull() ? 'success' : 'neutral');
  return (
    <Badge tone={one().isCancelled ? 'warning' : tone()}>
      {one().isCancelled ? t('groups.cancelled') : t('groups.taken', { taken: one().seatsTaken, seats: one().seats })}
    </Badge>
  );
}
