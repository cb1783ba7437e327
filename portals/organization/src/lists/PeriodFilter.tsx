import { t } from '../messages/index.ts';
import { ChoiceFilter } from './ChoiceFilter.tsx';
import { periods, type Period } from './period.ts';

/** When: any time until one is chosen; a list of the past offers only spans of the past. */
export function PeriodFilter(props: {
  value: Period | undefined;
  onInput: (value: string) => void;
  pastOnly?: boolean | undefined;
}) {
  return (
    <ChoiceFilter
      label={t('period.title')}
      all={t('period.all')}
      choices={periods.filter((each) => !props.pastOnly || each.startsWith('last'))}
      words={(each) => t(`period.${each}`)}
      value={props.value}
      onInput={(value) => props.onInput(value)}
    />
  );
}
