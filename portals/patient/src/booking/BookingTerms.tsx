import { useFormat } from '@daraport/client';
import { For } from 'solid-js';
import type { BookingTermsFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { t } from '../messages/index.ts';
import { bookingTermsWords } from './terms.ts';

export const BookingTermsParts = graphql(`
  fragment BookingTerms on ChangePolicy {
    mostMoves
    payByMinutes
    rescheduling {
      freeMinutes
      lastMinutes
      fee {
        kind
        value
      }
    }
    cancelling {
      freeMinutes
      lastMinutes
      fee {
        kind
        value
      }
    }
    noShowFee {
      kind
      value
    }
  }
`);

/** What is booked under these terms may be changed so, before it is paid. */
export function BookingTerms(props: { terms: BookingTermsFragment; currency: string }) {
  const format = useFormat();
  return (
    <div class="d-muted d-small d-stack-tight" role="group" aria-label={t('terms.title')}>
      <For each={bookingTermsWords(props.terms, { ...format, currency: props.currency })}>
        {(line) => <p>{line}</p>}
      </For>
    </div>
  );
}
