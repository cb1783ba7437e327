import { Card, Page } from '@daraport/ui';
import { Navigate, useSearchParams } from '@solidjs/router';
import { Show } from 'solid-js';
import { sessionWords } from '../messages/index.ts';
import { hrefOf } from '../../portal/base.ts';
import { RegisterForm } from '../forms/RegisterForm.tsx';
import { safeReturnPath } from '../portal.ts';
import { useSession } from '../session.ts';

/** `/register?returnTo=…`: a new account for a patient, who is signed in by it. */
export default function RegisterPage() {
  const session = useSession();
  const [search] = useSearchParams<{ returnTo?: string }>();
  const returnTo = () => safeReturnPath(search.returnTo);
  return (
    <Show when={!session.isSignedIn()} fallback={<Navigate href={returnTo()} />}>
      <Page title={sessionWords.t('register.title')} intro={sessionWords.t('register.lead')} width="form">
        <Card>
          <RegisterForm />
        </Card>
        <p>
          {sessionWords.t('register.hasAccount')}{' '}
          <a class="d-strong-link" href={hrefOf(`/sign-in?returnTo=${encodeURIComponent(returnTo())}`)}>
            {sessionWords.t('register.signIn')}
          </a>
        </p>
      </Page>
    </Show>
  );
}
