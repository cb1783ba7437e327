import { createKeys, createMutation, useFormat } from '@daraport/client';
import { Badge, Button, Card, ChevronRightIcon, showToast, type Tone } from '@daraport/ui';
import { For, Show } from 'solid-js';
import type { ConsentTextFragment, GivenConsentFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { GiveConsent, WithdrawConsent } from './documents.ts';
import { consentsOf, standingOf, type Standing } from './standing.ts';

const TONES: Record<Standing, Tone> = { given: 'success', outdated: 'warning', withdrawn: 'neutral', none: 'neutral' };

/** One text: what it says, how one stands to it, and the one press that changes that. */
export function ConsentCard(props: {
  text: ConsentTextFragment;
  all: readonly GivenConsentFragment[];
  onOutdated: () => void;
}) {
  const own = () => consentsOf(props.all, props.text.purpose);
  const standing = () => standingOf(own(), props.text.version);
  const [give, isGiving] = createMutation(GiveConsent);
  const [withdraw, isWithdrawing] = createMutation(WithdrawConsent);
  const keys = createKeys();
  const agree = async () => {
    const { purpose, version } = props.text;
    const { data } = await give({ input: { purpose, version, idempotencyKey: keys.of('give', version) } });
    if (data) keys.renew();
    const result = data?.giveConsent;
    if (result?.__typename === 'GiveConsentPayload') {
      showToast({ tone: 'success', title: t('consents.thanks', { title: props.text.title }) });
      return;
    }
    if (result?.__typename === 'DocumentOutdatedError') props.onOutdated();
    showToast({ tone: 'danger', title: result?.message ?? t('consents.failed') });
  };
  const takeBack = async () => {
    const { purpose } = props.text;
    const { data } = await withdraw({ input: { purpose, idempotencyKey: keys.of('withdraw', purpose) } });
    if (data) keys.renew();
    const result = data?.withdrawConsent;
    if (result?.__typename !== 'WithdrawConsentPayload') {
      showToast({ tone: 'danger', title: result?.message ?? t('consents.failed') });
      return;
    }
    showToast({
      title: t('consents.withdrawn', { title: props.text.title }),
      action: { label: t('consents.undo'), onSelect: () => void agree() },
    });
  };
  return (
    <Card
      title={props.text.title}
      text={t(`consents.purpose.${props.text.purpose}`)}
      actions={<Badge tone={TONES[standing()]}>{t(`consents.standing.${standing()}`)}</Badge>}
    >
      <div class="d-stack-tight">
        <details class="p-more">
          <summary>
            <ChevronRightIcon />
            {t('consents.read', { version: props.text.version })}
          </summary>
          <div class="p-paragraphs">
            <For each={props.text.body.split(/\n{2,}/)}>{(paragraph) => <p>{paragraph}</p>}</For>
          </div>
        </details>
        <History consents={own()} />
        <div class="d-row p-card-way">
          <Show
            when={standing() === 'given'}
            fallback={
              <Button busy={isGiving()} onClick={() => void agree()}>
                {t('consents.give')}
                <span class="d-hidden">: {props.text.title}</span>
              </Button>
            }
          >
            <Button busy={isWithdrawing()} onClick={() => void takeBack()}>
              {t('consents.withdraw')}
              <span class="d-hidden">: {props.text.title}</span>
            </Button>
          </Show>
        </div>
      </div>
    </Card>
  );
}

/** When one agreed to which version, and when one took it back. */
function History(props: { consents: readonly GivenConsentFragment[] }) {
  const format = useFormat();
  const words = (each: GivenConsentFragment) => {
    const { version } = each.document;
    const given = t('consents.givenAt', { time: format.moment(each.givenAt), version });
    return each.withdrawnAt
      ? `${given} ${t('consents.withdrawnAt', { time: format.moment(each.withdrawnAt) })}`
      : given;
  };
  return (
    <Show when={props.consents.length > 0}>
      <ul class="p-history d-muted d-small">
        <For each={props.consents}>{(each) => <li>{words(each)}</li>}</For>
      </ul>
    </Show>
  );
}
