import { Badge } from '@daraport/ui';
import type { SessionPartsFragment } from '../gql/graphql.ts';
import { groupWords } from './messages/index.ts';

const { t } = groupWords;

/** `5 von 8 Plätzen` */
export const takenWords = ({ seatsTaken, seats }: Pick<SessionPartsFragment, 'seatsTaken' | 'seats'>): string =>
  t('taken', { taken: seatsTaken, seats });

/** How full a session is, or that it was cancelled. */
export function SessionBadge(props: { session: SessionPartsFragment }) {
  const one = () => props.session;
  const isFull = () => one().seatsTaken >= one().seats;
  const tone = () => (isFull() ? 'success' : 'neutral');
  return (
    <Badge tone={one().isCancelled ? 'warning' : tone()}>
      {one().isCancelled ? t('cancelled') : takenWords(one())}
    </Badge>
  );
}
