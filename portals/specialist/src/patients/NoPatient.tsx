import { hrefOf } from '@daraport/client';
import { LinkButton, NotFoundState } from '@daraport/ui';
import { t } from '../messages/index.ts';

/** Stands where a person is not, or is not in one's care. */
export function NoPatient() {
  return (
    <NotFoundState
      title={t('patient.missing')}
      text={t('patient.missingText')}
      action={<LinkButton href={hrefOf('/patients')}>{t('patient.toPatients')}</LinkButton>}
    />
  );
}
