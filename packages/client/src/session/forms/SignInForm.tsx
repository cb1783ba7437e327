import { Button, Form, PasswordField, TextField, type FormError } from '@daraport/ui';
import { createSignal } from 'solid-js';
import { createMutation } from '../../graph/mutation.ts';
import { faultsOf } from '../../graph/refusal.ts';
import { words } from '../../messages/index.ts';
import { sessionWords } from '../messages/index.ts';
import { SignIn } from './documents.ts';
import { useSession } from '../session.ts';

/** E-mail and password; `onDone` runs once the session is renewed. */
export function SignInForm(props: { email?: string | undefined; onDone?: (() => void) | undefined }) {
  const session = useSession();
  const [signIn, isPending] = createMutation(SignIn);
  const [isRenewing, setRenewing] = createSignal(false);
  const [email, setEmail] = createSignal(props.email ?? '');
  const [password, setPassword] = createSignal('');
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const submit = async () => {
    const missing = missingOf(email(), password());
    if (missing.length > 0) {
      setErrors(missing);
      return;
    }
    const { data } = await signIn({ input: { email: email().trim(), password: password() } });
    const result = data?.signIn;
    if (!result) {
      setErrors([{ message: words.t('trouble.again') }]);
      return;
    }
    if (result.__typename !== 'SignedIn') {
      setErrors(faultsOf(result));
      return;
    }
    setErrors([]);
    setRenewing(true);
    await session.renew();
    props.onDone?.();
  };
  return (
    <Form
      label={sessionWords.t('signIn.title')}
      errors={errors()}
      onSubmit={() => void submit()}
      actions={
        <Button type="submit" variant="primary" wide busy={isPending() || isRenewing()}>
          {sessionWords.t('signIn.submit')}
        </Button>
      }
    >
      <TextField
        name="email"
        type="email"
        autocomplete="username"
        label={sessionWords.t('signIn.email')}
        value={email()}
        onInput={setEmail}
        required
        autofocus
      />
      <PasswordField
        name="password"
        autocomplete="current-password"
        label={sessionWords.t('signIn.password')}
        value={password()}
        onInput={setPassword}
        required
      />
    </Form>
  );
}

function missingOf(email: string, password: string): FormError[] {
  return [
    ...(email.trim() ? [] : [{ field: 'email', message: sessionWords.t('signIn.emailMissing') }]),
    ...(password ? [] : [{ field: 'password', message: sessionWords.t('signIn.passwordMissing') }]),
  ];
}
