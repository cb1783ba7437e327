import { Button, Card, CheckboxGroup, Form, showToast, type FormError } from '@daraport/ui';
import { createSignal, untrack } from 'solid-js';
import type { AgeGroup } from '../gql/graphql.ts';
import { createKeys } from '../graph/keys.ts';
import { createMutation } from '../graph/mutation.ts';
import { expectPayload, faultsOf } from '../graph/refusal.ts';
import { SaveAudience } from './documents.ts';
import { audienceWords } from './messages/index.ts';

const { t } = audienceWords;

const AGES = ['CHILDREN', 'ADOLESCENTS', 'ADULTS', 'OLDER_PEOPLE'] as const satisfies readonly AgeGroup[];

/** A form of the ages that one sees, or somebody whom one oversees: `of` names whom. */
export function AudiencePart(props: {
  profile: { readonly id: string; readonly ageGroups: readonly AgeGroup[]; readonly profileVersion: number };
  of?: string | undefined;
}) {
  const keys = createKeys();
  const [save, isSaving] = createMutation(SaveAudience);
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [chosen, setChosen] = createSignal<readonly string[]>(untrack(() => props.profile.ageGroups));
  const send = async () => {
    const input = {
      specialistId: props.of === undefined ? null : props.profile.id,
      ageGroups: AGES.filter((each) => chosen().includes(each)),
      version: props.profile.profileVersion,
    };
    const { data } = await save({ input: { ...input, idempotencyKey: keys.of('audience', input) } });
    const outcome = data && expectPayload(data.saveAudience, 'SaveAudiencePayload');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (outcome?.payload) showToast({ tone: 'success', title: t('saved') });
  };
  return (
    <Card title={t('title')} text={props.of === undefined ? t('own') : t('of', { name: props.of })}>
      <Form
        label={t('title')}
        errors={errors()}
        onSubmit={() => void send()}
        actions={
          <Button type="submit" variant="primary" busy={isSaving()}>
            {t('save')}
          </Button>
        }
      >
        <CheckboxGroup
          name="ageGroups"
          label={props.of === undefined ? t('labelOwn') : t('labelOf', { name: props.of })}
          value={chosen()}
          options={AGES.map((each) => ({ value: each, label: t(`group.${each}`) }))}
          onInput={setChosen}
        />
      </Form>
    </Card>
  );
}

/** The age groups in words, the youngest first; empty where nothing is said. */
export const ageWords = (groups: readonly AgeGroup[]): string =>
  AGES.filter((each) => groups.includes(each))
    .map((each) => t(`group.${each}`))
    .join(', ');
