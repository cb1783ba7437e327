import { Button, Card, LinkButton, Notice, Page } from '@daraport/ui';
import { useNavigate, useSearchParams } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { createMutation } from '../../graph/mutation.ts';
import { words } from '../../messages/index.ts';
import { sessionWords } from '../messages/index.ts';
import { hrefOf } from '../../portal/base.ts';
import { RedeemMagicLink } from './documents.ts';
import { safeReturnPath } from '../portal.ts';
import { useSession } from '../session.ts';

/** `/magic?token=…&returnTo=…`: a press of the button redeems the link; looking at the page does not. */
export default function MagicLinkPage() {
  const session = useSession();
  const navigate = useNavigate();
  const [search] = useSearchParams<{ token?: string; returnTo?: string }>();
  const [redeem, isPending] = createMutation(RedeemMagicLink);
  const [refusal, setRefusal] = createSignal<{ isExpired: boolean; message: string }>();
  const submit = async () => {
    const { data } = await redeem({ input: { token: search.token ?? '' } });
    const result = data?.redeemMagicLink;
    if (!result) {
      setRefusal({ isExpired: false, message: words.t('trouble.again') });
      return;
    }
    if (result.__typename !== 'SignedIn') {
      setRefusal({ isExpired: result.__typename === 'LinkExpiredError', message: result.message });
      return;
    }
    await session.renew();
    navigate(safeReturnPath(search.returnTo), { replace: true });
  };
  return (
    <Page title={sessionWords.t('magic.title')} width="form">
      <Show
        when={!refusal()?.isExpired && search.token}
        fallback={
          <Notice
            tone="warning"
            title={sessionWords.t('magic.expiredTitle')}
            actions={
              <LinkButton variant="primary" href={hrefOf('/sign-in')}>
                {sessionWords.t('magic.another')}
              </LinkButton>
            }
          >
            {sessionWords.t('magic.expired')}
          </Notice>
        }
      >
        <Card>
          <div class="d-stack">
            <p>{sessionWords.t('magic.lead')}</p>
            <Show when={refusal()}>{(refused) => <Notice tone="danger">{refused().message}</Notice>}</Show>
            <Button variant="primary" wide busy={isPending()} onClick={() => void submit()}>
              {sessionWords.t('magic.submit')}
            </Button>
          </div>
        </Card>
      </Show>
    </Page>
  );
}
