import { Badge, type Tone } from '@daraport/ui';
import type { PaymentState } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

const TONES: Partial<Record<PaymentState, Tone>> = {
  SUCCEEDED: 'success',
  FAILED: 'danger',
  PROCESSING: 'info',
  REQUIRES_ACTION: 'warning',
};

/** How far a payment has come, as a word. */
export function PaymentBadge(props: { state: PaymentState }) {
  return <Badge tone={TONES[props.state] ?? 'neutral'}>{t(`payment.${props.state}`)}</Badge>;
}
