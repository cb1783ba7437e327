import { hrefOf, useSession } from '@daraport/client';
import { t } from '../messages/index.ts';

/** Help, legal texts and where to ask, under every page. */
export function Footer() {
  const session = useSession();
  const email = () => session.brand().supportEmail;
  return (
    <div class="d-row-apart d-small">
      <div class="d-row">
        <a href={hrefOf('/help')}>{t('footer.helpCentre')}</a>
        <a href={hrefOf('/legal')}>{t('footer.legal')}</a>
      </div>
      <a href={`mailto:${email()}`}>{t('footer.help', { email: email() })}</a>
    </div>
  );
}
