import { hrefOf, useFormat } from '@daraport/client';
import { Stat } from '@daraport/ui';
import type { AgendaRowFragment, AppointmentState } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';
import { isOver, isStanding } from '../parts/appointment.ts';
import type { Chore } from './day.ts';

interface FiguresProps {
  today: readonly AgendaRowFragment[];
  ahead: readonly AgendaRowFragment[];
  before: readonly { readonly state: AppointmentState }[];
  /** End of the seven days after today. */
  until: string;
  unread: number;
  chores: readonly Chore[];
  now: Date;
}

/** Four figures, each with what it is compared with and the way to its rows. */
export function Figures(props: FiguresProps) {
  const format = useFormat();
  const left = () => props.today.filter((each) => each.state === 'CONFIRMED' && !isOver(each, props.now)).length;
  const coming = () => props.ahead.filter((each) => isStanding(each) && each.startsAt < props.until).length;
  const notes = () => props.chores.filter(({ kind }) => kind !== 'answers').length;
  return (
    <div class="d-stats s-today-figures">
      <Stat
        label={t('figures.today')}
        value={format.number(props.today.filter(isStanding).length)}
        comparison={plural('figures.left', left())}
        href={hrefOf('/calendar')}
      />
      <Stat
        label={t('figures.coming')}
        value={format.number(coming())}
        comparison={t('figures.before', { count: format.number(props.before.filter(isStanding).length) })}
        href={hrefOf('/calendar')}
      />
      <Stat label={t('figures.unread')} value={format.number(props.unread)} href={hrefOf('/messages')} />
      <Stat label={t('figures.notes')} value={format.number(notes())} comparison={t('figures.notesText')} />
    </div>
  );
}
