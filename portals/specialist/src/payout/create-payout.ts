import { createKeys, createMutation, createQuery, expectPayload, hrefOf } from '@daraport/client';
import { showToast } from '@daraport/ui';
import { useSearchParams } from '@solidjs/router';
import { createSignal, onMount } from 'solid-js';
import type { PayoutAccountFieldsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { CheckPayoutAccount, MyPayoutAccount, OpenPayoutAccount } from './documents.ts';

/** One's payout account, and the way to the payment provider and back. */
export interface Payout {
  account(): PayoutAccountFieldsFragment | null | undefined;
  isOpening(): boolean;
  /** Whether one came back because the link was no longer good. */
  isLinkOver(): boolean;
  /** Leaves for the provider's page, which leads back to this path. */
  open(): Promise<void>;
}

/** `onChecked` runs once the provider was asked, when one comes back from there. */
export function createPayout(path: string, onChecked: () => void): Payout {
  const [page, refetch] = createQuery({ query: MyPayoutAccount });
  const [send, isOpening] = createMutation(OpenPayoutAccount);
  const [check] = createMutation(CheckPayoutAccount);
  const [search, setSearch] = useSearchParams<{ payout?: string }>();
  const [isLinkOver, setLinkOver] = createSignal(false);
  const keys = createKeys();
  const welcomeBack = async (payout: string) => {
    setSearch({ payout: undefined }, { replace: true, scroll: false });
    setLinkOver(payout === 'again');
    const { data } = await check({});
    const outcome = data && expectPayload(data.checkPayoutAccount, 'PayoutAccountChecked');
    if (outcome?.refusal) showToast({ tone: 'danger', title: outcome.refusal.message });
    refetch();
    onChecked();
  };
  onMount(() => {
    if (search.payout) void welcomeBack(search.payout);
  });
  return {
    account: () => page.data?.myPayoutAccount,
    isOpening,
    isLinkOver,
    async open() {
      const content = { returnPath: hrefOf(path) };
      const { data } = await send({ input: { ...content, idempotencyKey: keys.of('open', content) } });
      const outcome = data && expectPayload(data.openPayoutAccount, 'PayoutAccountOpened');
      if (outcome?.payload) window.location.assign(outcome.payload.link.url);
      else showToast({ tone: 'danger', title: outcome?.refusal.message ?? t('payout.failed') });
    },
  };
}
