import { Button, Form, Notice, TextField, type FormError } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import { createMutation } from '../../graph/mutation.ts';
import { faultsOf } from '../../graph/refusal.ts';
import { words } from '../../messages/index.ts';
import { sessionWords } from '../messages/index.ts';
import { RequestMagicLink } from './documents.ts';
import { useSession } from '../session.ts';

/** Asks for a link by e-mail; what is said after sending does not tell whether an account exists. */
export function LinkForm(props: { returnTo: string }) {
  const session = useSession();
  const [request, isPending] = createMutation(RequestMagicLink);
  const [email, setEmail] = createSignal('');
  const [sentTo, setSentTo] = createSignal<string>();
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const submit = async () => {
    const address = email().trim();
    if (!address) {
      setErrors([{ field: 'email', message: sessionWords.t('signIn.emailMissing') }]);
      return;
    }
    const { data } = await request({ input: { email: address, portal: session.portal, returnTo: props.returnTo } });
    const result = data?.requestMagicLink;
    if (!result) {
      setErrors([{ message: words.t('trouble.again') }]);
      return;
    }
    if (result.__typename !== 'MagicLinkRequested') {
      setErrors(faultsOf(result));
      return;
    }
    setErrors([]);
    setSentTo(address);
  };
  return (
    <Show
      when={!sentTo()}
      fallback={
        <Notice
          tone="success"
          title={sessionWords.t('signIn.linkSentTitle')}
          actions={
            <Button size="small" onClick={() => setSentTo(undefined)}>
              {sessionWords.t('signIn.linkAgain')}
            </Button>
          }
        >
          {sessionWords.t('signIn.linkSent', { email: sentTo() ?? '' })}
        </Notice>
      }
    >
      <Form
        label={sessionWords.t('signIn.withLink')}
        errors={errors()}
        onSubmit={() => void submit()}
        actions={
          <Button type="submit" variant="primary" wide busy={isPending()}>
            {sessionWords.t('signIn.sendLink')}
          </Button>
        }
      >
        <TextField
          name="email"
          type="email"
          autocomplete="email"
          label={sessionWords.t('signIn.email')}
          help={sessionWords.t('signIn.linkHelp')}
          value={email()}
          onInput={setEmail}
          required
        />
      </Form>
    </Show>
  );
}
