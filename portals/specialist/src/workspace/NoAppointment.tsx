import { hrefOf } from '@daraport/client';
import { LinkButton, Page } from '@daraport/ui';
import { t } from '../messages/index.ts';

/** Stands where an appointment is not, or is not the viewer's. */
export function NoAppointment() {
  return (
    <Page title={t('workspace.missing')} intro={t('workspace.missingText')} width="narrow">
      <div>
        <LinkButton href={hrefOf('/calendar')}>{t('workspace.toCalendar')}</LinkButton>
      </div>
    </Page>
  );
}
