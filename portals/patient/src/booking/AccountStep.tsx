import { RegisterForm, SignInForm } from '@daraport/client';
import { Button, Card } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import { t } from '../messages/index.ts';

/** Register or sign in without leaving the booking; the next step follows from being signed in. */
export function AccountStep() {
  const [isKnown, setKnown] = createSignal(false);
  const done = () => undefined;
  return (
    <Card
      title={t(isKnown() ? 'booking.account.signInTitle' : 'booking.account.registerTitle')}
      text={t(isKnown() ? 'booking.account.signInText' : 'booking.account.registerText')}
    >
      <div class="d-stack">
        <Show when={isKnown()} fallback={<RegisterForm onDone={done} submitLabel={t('booking.account.submit')} />}>
          <SignInForm onDone={done} />
        </Show>
        <Button variant="quiet" wide onClick={() => setKnown(!isKnown())}>
          {t(isKnown() ? 'booking.account.toRegister' : 'booking.account.toSignIn')}
        </Button>
      </div>
    </Card>
  );
}
