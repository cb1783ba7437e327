import { tagOf, useFormat, useSession } from '@daraport/client';
import { LineChart } from '@daraport/ui';
import { Show } from 'solid-js';
import type { BookingJourney, ExperimentPartsFragment } from '../gql/graphql.ts';
import { t as common } from '../messages/index.ts';
import { t } from './messages/index.ts';

type Difference = ExperimentPartsFragment['differences'][number];

/** What is known of one way beside the first, in a sentence and as a picture of how it came to that. */
export function DifferencePart(props: { difference: Difference; first: BookingJourney; isKnown: boolean }) {
  const format = useFormat();
  const points = usePoints();
  const names = () => ({
    way: common(`journey.${props.difference.journey}`),
    first: common(`journey.${props.first}`),
  });
  const values = (of: 'upper' | 'estimate' | 'lower') => props.difference.points.map((point) => point[of] * 100);
  return (
    <section class="d-stack-tight">
      <h3>{t(`verdict.${props.difference.verdict}`, names())}</h3>
      <p>
        <Show when={props.isKnown} fallback={t('wide')}>
          {t('bounds', {
            lower: points(props.difference.lower * 100),
            upper: points(props.difference.upper * 100),
            estimate: points(props.difference.estimate * 100),
          })}
        </Show>
      </p>
      <Show when={props.difference.points.length > 1}>
        <LineChart
          title={t('picture', names())}
          summary={t('pictureText')}
          format={(value) => t('points', { value: points(value) })}
          formatTick={points}
          labels={props.difference.points.map(({ day }) => format.shortDay(day))}
          series={[
            { label: t('upper'), values: values('upper') },
            { label: t('estimate'), values: values('estimate') },
            { label: t('lower'), values: values('lower') },
          ]}
        />
      </Show>
    </section>
  );
}

/** `+3,2` for 3.2 percentage points. */
function usePoints() {
  const session = useSession();
  return (value: number) =>
    new Intl.NumberFormat(tagOf(session.locale()), { signDisplay: 'exceptZero', maximumFractionDigits: 1 }).format(
      value,
    );
}
