import { hrefOf } from '@daraport/client';
import { LinkButton, NotFoundState } from '@daraport/ui';
import { t } from '../messages/index.ts';

/** Stands where an appointment is not, or is not the viewer's. */
export function NoAppointment() {
  return (
    <NotFoundState
      title={t('workspace.missing')}
      text={t('workspace.missingText')}
      action={<LinkButton href={hrefOf('/calendar')}>{t('workspace.toCalendar')}</LinkButton>}
    />
  );
}
