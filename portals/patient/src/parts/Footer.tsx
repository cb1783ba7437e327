import { hrefOf, LanguageButton, useSession } from '@daraport/client';
import { onDemand } from '@daraport/ui';
import { Show } from 'solid-js';
import { t } from '../messages/index.ts';

const Leave = onDemand(() => import('../comparison/Leave.tsx'));

/** Under every page: whose house this is, help, legal texts, where to ask, and the other language. */
export function Footer() {
  const session = useSession();
  const email = () => session.brand().supportEmail;
  return (
    <div class="p-footer">
      <strong class="p-footer-brand">{session.brand().name}</strong>
      <a href={hrefOf('/help')}>{t('footer.helpCentre')}</a>
      <a href={hrefOf('/legal')}>{t('footer.legal')}</a>
      <a href={`mailto:${email()}`}>{t('footer.help', { email: email() })}</a>
      <LanguageButton />
      <Show when={session.brand().comparison?.isTakingPart}>
        <Leave />
      </Show>
    </div>
  );
}
