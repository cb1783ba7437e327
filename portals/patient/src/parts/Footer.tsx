import { hrefOf, useSession } from '@daraport/client';
import { t } from '../messages/index.ts';

/** Legal texts and where to ask, under every page. */
export function Footer() {
  const session = useSession();
  const email = () => session.brand().supportEmail;
  return (
    <div class="d-row-apart d-small">
      <a href={hrefOf('/legal')}>{t('footer.legal')}</a>
      <a href={`mailto:${email()}`}>{t('footer.help', { email: email() })}</a>
    </div>
  );
}
