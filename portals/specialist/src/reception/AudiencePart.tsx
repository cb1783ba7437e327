import { createKeys, createMutation, expectPayload, faultsOf } from '@daraport/client';
import { Button, Card, CheckboxGroup, Form, showToast, type FormError } from '@daraport/ui';
import { createSignal, untrack } from 'solid-js';
import type { AgeGroup, ReceptionFragment } from '../gql/graphql.ts';
import { SaveAudience } from './documents.ts';
import { t } from './messages/index.ts';

const AGES = ['CHILDREN', 'ADOLESCENTS', 'ADULTS', 'OLDER_PEOPLE'] as const satisfies readonly AgeGroup[];

/** People of which ages one sees. */
export function AudiencePart(props: { profile: ReceptionFragment }) {
  const keys = createKeys();
  const [save, isSaving] = createMutation(SaveAudience);
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [chosen, setChosen] = createSignal<readonly string[]>(untrack(() => props.profile.ageGroups));
  const send = async () => {
    const input = {
      ageGroups: AGES.filter((each) => chosen().includes(each)),
      version: props.profile.profileVersion,
    };
    const { data } = await save({ input: { ...input, idempotencyKey: keys.of('audience', input) } });
    const outcome = data && expectPayload(data.saveAudience, 'SaveAudiencePayload');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (outcome?.payload) showToast({ tone: 'success', title: t('age.saved') });
  };
  return (
    <Card title={t('age.title')} text={t('age.text')}>
      <Form
        label={t('age.title')}
        errors={errors()}
        onSubmit={() => void send()}
        actions={
          <Button type="submit" variant="primary" busy={isSaving()}>
            {t('age.save')}
          </Button>
        }
      >
        <CheckboxGroup
          name="ageGroups"
          label={t('age.label')}
          value={chosen()}
          options={AGES.map((each) => ({ value: each, label: t(`age.${each}`) }))}
          onInput={setChosen}
        />
      </Form>
    </Card>
  );
}
