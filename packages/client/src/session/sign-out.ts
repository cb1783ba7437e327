import { showToast } from '@daraport/ui';
import { words } from '../messages/index.ts';
import { useSession } from './session.ts';

/** Signs out; where that did not work, says that one is still signed in, and gives false. */
export function useSignOut(): () => Promise<boolean> {
  const session = useSession();
  return async () => {
    const isOut = await session.signOut();
    if (!isOut)
      showToast({ tone: 'danger', title: words.t('stillSignedIn.title'), text: words.t('stillSignedIn.text') });
    return isOut;
  };
}
