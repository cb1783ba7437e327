import { createMutation, expectPayload, useSession } from '@daraport/client';
import { Card, RadioGroup, Section, showToast } from '@daraport/ui';
import { Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { BookingJourney, Module } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

const SetJourney = graphql(`
  mutation SetJourney($input: SetJourneyInput!) {
    setJourney(input: $input) {
      __typename
      ... on JourneySet {
        brand {
          id
          journey
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

const JOURNEYS = ['DIRECTORY', 'MATCHING', 'ASSISTED'] as const satisfies readonly BookingJourney[];

/** How patients come to an appointment; whoever configures the brand chooses here, and open pages follow at once. */
export function Journey(props: { journey: BookingJourney; modules: readonly Module[] }) {
  const session = useSession();
  const [send, isPending] = createMutation(SetJourney);
  /** What the graph would refuse is said beforehand. */
  const isMissing = (journey: BookingJourney) =>
    journey === 'ASSISTED' && !props.modules.includes('ASSISTED_SCHEDULING') && props.journey !== journey;
  const set = async (journey: BookingJourney) => {
    const { data } = await send({ input: { journey } });
    const outcome = data && expectPayload(data.setJourney, 'JourneySet');
    if (outcome?.payload) showToast({ tone: 'success', title: t('journey.isSet', { name: t(`journey.${journey}`) }) });
    else showToast({ tone: 'danger', title: outcome?.refusal.message ?? t('journey.failed') });
  };
  return (
    <Section title={t('journey.title')} text={t('journey.text')}>
      <Show
        when={session.may('brand:configure')}
        fallback={<Card title={t(`journey.${props.journey}`)} text={t(`journey.about.${props.journey}`)} />}
      >
        <RadioGroup
          look="cards"
          label={t('journey.title')}
          labelHidden
          value={props.journey}
          disabled={isPending()}
          options={JOURNEYS.map((journey) => ({
            value: journey,
            label: t(`journey.${journey}`),
            help: isMissing(journey) ? t('journey.needsAssisted') : t(`journey.about.${journey}`),
            disabled: isMissing(journey),
          }))}
          onInput={(value) => {
            const journey = JOURNEYS.find((each) => each === value);
            if (journey && journey !== props.journey) void set(journey);
          }}
        />
      </Show>
    </Section>
  );
}
