import { useFormat } from '@daraport/client';
import { Badge, Button, Card, Notice, type Tone } from '@daraport/ui';
import { For, Show } from 'solid-js';
import type { PayoutAccountFieldsFragment, PayoutAccountState } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import type { Payout } from './create-payout.ts';

const TONES: Record<PayoutAccountState, Tone> = {
  INCOMPLETE: 'warning',
  IN_REVIEW: 'info',
  READY: 'success',
  REJECTED: 'danger',
  CLOSED: 'neutral',
};

/** The account one is paid out to: how it stands, what the payment provider still asks for, and the way there. */
export function PayoutCard(props: { account: PayoutAccountFieldsFragment; payout: Payout }) {
  const format = useFormat();
  return (
    <Card title={t('payout.title')} text={t(`payout.text.${props.account.state}`)}>
      <div class="d-stack">
        <Show when={props.payout.isLinkOver()}>
          <Notice tone="info" title={t('payout.linkOver')}>
            {t('payout.linkOverText')}
          </Notice>
        </Show>
        <div>
          <Badge tone={TONES[props.account.state]}>{t(`payout.state.${props.account.state}`)}</Badge>
        </div>
        <Show when={props.account.requirementsDue.length > 0}>
          <div>
            <p>{props.account.dueBy ? t('payout.dueBy', { day: format.day(props.account.dueBy) }) : t('payout.due')}</p>
            <ul>
              <For each={props.account.requirementsDue}>{(kind) => <li>{t(`payout.kind.${kind}`)}</li>}</For>
            </ul>
          </div>
        </Show>
        <Show when={props.account.state !== 'REJECTED'}>
          <div>
            <Button
              variant={props.account.state === 'INCOMPLETE' ? 'primary' : 'secondary'}
              busy={props.payout.isOpening()}
              onClick={() => void props.payout.open()}
            >
              {t(`payout.way.${props.account.state as Exclude<PayoutAccountState, 'REJECTED'>}`)}
            </Button>
          </div>
        </Show>
        <p class="d-muted d-small">{t('payout.checked', { time: format.relative(props.account.checkedAt) })}</p>
      </div>
    </Card>
  );
}
