import { showToast } from '@daraport/ui';
import { words } from '../messages/index.ts';
import { hrefOf } from '../portal/base.ts';
import { useSession } from './session.ts';

/**
 * Signs out and loads the portal's start anew, so that nothing of the person stays in memory; where that did not work,
 * says that one is still signed in.
 */
export function useSignOut(): () => Promise<void> {
  const session = useSession();
  return async () => {
    if (await session.signOut()) location.replace(hrefOf('/'));
    else showToast({ tone: 'danger', title: words.t('stillSignedIn.title'), text: words.t('stillSignedIn.text') });
  };
}
