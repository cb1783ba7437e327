import { RadioGroup } from '@daraport/ui';
import type { SeriesScope } from '../gql/graphql.ts';
import { seriesWords } from './messages/index.ts';

const { t } = seriesWords;
const scopes: readonly SeriesScope[] = ['FOLLOWING', 'ALL'];

/** Which of a series are meant. */
export function ScopeChoice(props: { value: SeriesScope; onInput: (scope: SeriesScope) => void }) {
  return (
    <RadioGroup
      label={t('series.which')}
      value={props.value}
      options={scopes.map((value) => ({ value, label: t(`series.scope.${value}`) }))}
      onInput={(value) => props.onInput(scopes.find((each) => each === value) ?? 'FOLLOWING')}
    />
  );
}
