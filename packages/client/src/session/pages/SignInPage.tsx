import { Button, Card, Page } from '@daraport/ui';
import { Navigate, useSearchParams } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { sessionWords } from '../messages/index.ts';
import { hrefOf } from '../../portal/base.ts';
import { LinkForm } from '../forms/LinkForm.tsx';
import { SignInForm } from '../forms/SignInForm.tsx';
import { safeReturnPath } from '../portal.ts';
import { useSession } from '../session.ts';

/** `/sign-in?returnTo=…`: with password or with a link by e-mail; afterwards back to where the person wanted to go. */
export default function SignInPage() {
  const session = useSession();
  const [search] = useSearchParams<{ returnTo?: string }>();
  const [isByLink, setByLink] = createSignal(false);
  const returnTo = () => safeReturnPath(search.returnTo);
  const registerHref = () => hrefOf(`/register?returnTo=${encodeURIComponent(returnTo())}`);
  return (
    <Show when={!session.isSignedIn()} fallback={<Navigate href={returnTo()} />}>
      <Page
        title={sessionWords.t('signIn.title')}
        intro={sessionWords.t('signIn.lead', { brand: session.brand().name })}
        width="form"
      >
        <Card>
          <Show when={isByLink()} fallback={<SignInForm />}>
            <LinkForm returnTo={returnTo()} />
          </Show>
          <Button variant="quiet" wide onClick={() => setByLink(!isByLink())}>
            {isByLink() ? sessionWords.t('signIn.withPassword') : sessionWords.t('signIn.withLink')}
          </Button>
        </Card>
        <Show when={session.portal === 'PATIENT'}>
          <p>
            {sessionWords.t('signIn.noAccount')}{' '}
            <a class="d-strong-link" href={registerHref()}>
              {sessionWords.t('signIn.register')}
            </a>
          </p>
        </Show>
      </Page>
    </Show>
  );
}
