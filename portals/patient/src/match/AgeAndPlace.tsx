import { useSession } from '@daraport/client';
import { jurisdictionName } from '@daraport/domain';
import { RadioGroup } from '@daraport/ui';
import { Show } from 'solid-js';
import type { MatchChoicesQuery } from '../gql/graphql.ts';
import { AGE_GROUPS } from './answers.ts';
import { t } from './messages/index.ts';

interface Asked {
  value: string;
  onInput: (value: string) => void;
}

/** Of whom it is about, by age; empty is no answer. */
export function AgeField(props: Asked) {
  return (
    <RadioGroup
      label={t('ageGroup')}
      value={props.value}
      options={[
        ...AGE_GROUPS.map((each) => ({ value: each as string, label: t(`age.${each}`) })),
        { value: '', label: t('anyAge') },
      ]}
      onInput={props.onInput}
    />
  );
}

/** Where the patient is, among the places where somebody is licensed; nothing is asked where none is known. */
export function PlaceField(
  props: Asked & { guided: Pick<MatchChoicesQuery['guidedSearch'], 'needsRegion' | 'regions'> },
) {
  const session = useSession();
  return (
    <Show when={props.guided.regions.length > 0}>
      <RadioGroup
        label={t('region')}
        help={props.guided.needsRegion ? t('regionNeeded') : t('regionHelp')}
        value={props.value}
        options={[
          ...props.guided.regions.map((each) => ({ value: each, label: jurisdictionName(each, session.locale()) })),
          { value: '', label: t('anyRegion') },
        ]}
        onInput={props.onInput}
      />
    </Show>
  );
}
