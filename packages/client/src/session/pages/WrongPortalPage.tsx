import { Button, Card, LinkButton, Page } from '@daraport/ui';
import { For } from 'solid-js';
import { sessionWords } from '../messages/index.ts';
import { portalsOf } from '../portal.ts';
import { useSession } from '../session.ts';
import { useSignOut } from '../sign-out.ts';

/** Shown to someone who is signed in but has no role in this portal: where he can go instead. */
export default function WrongPortalPage() {
  const session = useSession();
  const signOut = useSignOut();
  const open = () => portalsOf(session.me()?.memberships ?? []).filter((portal) => session.portalUrl(portal));
  const name = () => session.me()?.person?.displayName ?? session.me()?.person?.email ?? '';
  return (
    <Page title={sessionWords.t('wrongPortal.title')} width="narrow">
      <Card>
        <p>{sessionWords.t(open().length > 0 ? 'wrongPortal.lead' : 'wrongPortal.none', { name: name() })}</p>
        <For each={open()}>
          {(portal) => (
            <LinkButton wide variant="primary" href={session.portalUrl(portal) ?? '/'} rel="external">
              {sessionWords.t(`portals.${portal}`)}
            </LinkButton>
          )}
        </For>
        <Button wide onClick={() => void signOut()}>
          {sessionWords.t('wrongPortal.signOut')}
        </Button>
      </Card>
    </Page>
  );
}
