import { createMutation, createQuery, useSession } from '@daraport/client';
import { Button, Notice } from '@daraport/ui';
import { useSearchParams } from '@solidjs/router';
import { Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { t } from '../messages/index.ts';

const TrackingNotice = graphql(`
  query TrackingNotice($code: String!) {
    trackingLinkNotice(code: $code) {
      code
      partnerName
    }
  }
`);

const AcceptAttribution = graphql(`
  mutation AcceptAttribution($input: AcceptAttributionInput!) {
    acceptAttribution(input: $input) {
      ... on AcceptAttributionPayload {
        isRecorded
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

/**
 * Asks a visitor who came over a partner's link (`?via=CODE`) whether that may be recorded. Until he agrees nothing
 * is stored anywhere; either answer takes the parameter out of the address.
 */
export function AttributionBanner() {
  const session = useSession();
  const [search, setSearch] = useSearchParams<{ via?: string }>();
  const code = () => search.via ?? '';
  const [notice] = createQuery({ query: TrackingNotice, variables: () => ({ code: code() }), pause: () => !code() });
  const [accept, isAccepting] = createMutation(AcceptAttribution);
  const forget = () => setSearch({ via: undefined }, { replace: true, scroll: false });
  const agree = async () => {
    await accept({ input: { code: code() } });
    forget();
  };
  const partner = () =>
    code() && !session.viewer().hasAttributionConsent ? notice.data?.trackingLinkNotice?.partnerName : undefined;
  return (
    <Show when={partner()}>
      {(name) => (
        <section class="p-banner" aria-label={t('attribution.title', { partner: name() })}>
          <Notice
            title={t('attribution.title', { partner: name() })}
            actions={
              <>
                <Button onClick={forget}>{t('attribution.decline')}</Button>
                <Button variant="primary" busy={isAccepting()} onClick={() => void agree()}>
                  {t('attribution.accept')}
                </Button>
              </>
            }
          >
            {t('attribution.text', { partner: name() })}
          </Notice>
        </section>
      )}
    </Show>
  );
}
