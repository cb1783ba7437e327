import { hrefOf, useSession, useSignOut } from '@daraport/client';
import { Button, CircleQuestionMarkIcon, List, ListItem, LogOutIcon, Page } from '@daraport/ui';
import { For } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { t } from '../messages/index.ts';
import { profileItems } from '../navigation.ts';

/** `/me`: everything of one's own, as the profile menu has it on a wide screen. */
export default function MePage() {
  const session = useSession();
  const signOut = useSignOut();
  const about = (href: string | undefined) => {
    const texts: Record<string, string> = {
      '/requests': t('me.requests'),
      '/record': t('me.record'),
      '/consents': t('me.consents'),
      '/data': t('me.data'),
      '/payments': t('me.payments'),
      '/settings': t('me.settings'),
    };
    return texts[href ?? ''];
  };
  return (
    <Page title={t('me.title')} intro={session.me()?.person?.displayName} width="narrow">
      <List label={t('me.title')}>
        <For each={profileItems()}>
          {(item) => (
            <ListItem
              href={hrefOf(item.href ?? '/')}
              leading={<Dynamic component={item.icon} />}
              title={item.label}
              text={about(item.href)}
            />
          )}
        </For>
        <ListItem
          href={hrefOf('/help')}
          leading={<CircleQuestionMarkIcon />}
          title={t('footer.helpCentre')}
          text={t('me.help')}
        />
      </List>
      <Button icon={LogOutIcon} onClick={() => void signOut()}>
        {t('me.signOut')}
      </Button>
    </Page>
  );
}
