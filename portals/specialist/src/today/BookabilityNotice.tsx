import { hrefOf } from '@daraport/client';
import { LinkButton, Notice } from '@daraport/ui';
import { Show } from 'solid-js';
import type { TodayQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

/** Says on the first page that one may not be booked, or will soon not be; nothing while all is well. */
export function BookabilityNotice(props: { onboarding: TodayQuery['myOnboarding'] }) {
  const isAtRisk = () => {
    const { isBookable, requirements, checklist } = props.onboarding ?? {};
    return isBookable === true && requirements?.applies === false && checklist?.some(({ state }) => state !== 'MET');
  };
  const see = () => <LinkButton href={hrefOf('/profile/documents')}>{t('credentials.see')}</LinkButton>;
  return (
    <>
      <Show when={props.onboarding?.isBookable === false}>
        <Notice tone="warning" title={t('credentials.notBookable')} actions={see()}>
          {t('credentials.stand')}
        </Notice>
      </Show>
      <Show when={isAtRisk()}>
        <Notice tone="info" title={t('credentials.soonRequired')} actions={see()} />
      </Show>
    </>
  );
}
