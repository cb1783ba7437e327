import { Notice } from '@daraport/ui';
import { Match, Show, Switch } from 'solid-js';
import type { OnboardingFieldsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

/** Whether one may be booked, and otherwise what stands in the way first. */
export function StandingNotice(props: { onboarding: OnboardingFieldsFragment }) {
  return (
    <Switch
      fallback={
        <Notice tone="warning" title={t('credentials.notBookable')}>
          {t('credentials.notBookableText')}
        </Notice>
      }
    >
      <Match when={props.onboarding.suspendedAt}>
        <Notice tone="danger" title={t('credentials.suspended')}>
          <p>{t('credentials.because', { reason: props.onboarding.suspensionReason ?? '' })}</p>
          <p>{t('credentials.stand')}</p>
        </Notice>
      </Match>
      <Match when={props.onboarding.isBookable}>
        <Notice tone="success" title={t('credentials.bookable')} />
      </Match>
      <Match when={props.onboarding.approval === 'RETURNED'}>
        <Notice tone="warning" title={t('credentials.returned')}>
          <Show when={props.onboarding.reason}>
            {(reason) => <p>{t('credentials.because', { reason: reason() })}</p>}
          </Show>
          <p>{t('credentials.returnedText')}</p>
        </Notice>
      </Match>
      <Match when={props.onboarding.approval === 'SUBMITTED'}>
        <Notice tone="info" title={t('credentials.waiting')}>
          {t('credentials.waitingText')}
        </Notice>
      </Match>
    </Switch>
  );
}
