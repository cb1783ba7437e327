import {
  createKeys,
  createMutation,
  createQuery,
  CREDENTIAL_KINDS,
  credentialName,
  expectPayload,
  faultsOf,
  Loaded,
  noonOf,
  useFormat,
  useSession,
} from '@daraport/client';
import {
  Button,
  Card,
  CheckboxGroup,
  DateField,
  dayOf,
  Form,
  showToast,
  Skeleton,
  Switch,
  type FormError,
} from '@daraport/ui';
import { createSignal, Show, untrack } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { CredentialKind, RequirementsFieldsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { Requirements, SaveRequirements } from './documents.ts';

/** What the brand requires of specialists, and from which day on. */
export function RequirementsPart() {
  const [page, refetch] = createQuery({ query: Requirements });
  return (
    <Loaded
      query={page}
      select={(data) => data.specialistRequirements}
      skeleton={<Skeleton shape="block" height="20rem" />}
    >
      {(requirements) => <RequirementsForm requirements={requirements} onSaved={refetch} />}
    </Loaded>
  );
}

function RequirementsForm(props: { requirements: RequirementsFieldsFragment; onSaved: () => void }) {
  const format = useFormat();
  const session = useSession();
  const [save, isSaving] = createMutation(SaveRequirements);
  const keys = createKeys();
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const today = dayOf(new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [form, setForm] = createStore(
    untrack(() => ({
      credentials: [...props.requirements.credentials],
      needsApproval: props.requirements.needsApproval,
      needsPayoutAccount: props.requirements.needsPayoutAccount,
      appliesFrom: props.requirements.appliesFrom > today ? props.requirements.appliesFrom : today,
    })),
  );
  const send = async () => {
    const content = { ...form, credentials: [...form.credentials], version: props.requirements.version };
    const { data } = await save({ input: { ...content, idempotencyKey: keys.of('requirements', content) } });
    const outcome = data && expectPayload(data.saveSpecialistRequirements, 'SpecialistRequirementsSaved');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (!outcome?.payload) return;
    showToast({ tone: 'success', title: t('onboarding.saved') });
    props.onSaved();
  };
  const since = () => {
    const { version, applies, appliesFrom } = props.requirements;
    if (version === 0) return t('onboarding.nothingRequired');
    const day = format.day(noonOf(appliesFrom), 'UTC');
    return applies ? t('onboarding.appliesSince', { day }) : t('onboarding.appliesFrom', { day });
  };
  return (
    <Card title={t('onboarding.requirements')} text={since()}>
      <Form
        label={t('onboarding.requirements')}
        errors={errors()}
        onSubmit={() => void send()}
        actions={
          <Button type="submit" variant="primary" busy={isSaving()}>
            {t('onboarding.save')}
          </Button>
        }
      >
        <CheckboxGroup
          name="credentials"
          label={t('onboarding.mustHave')}
          help={t('onboarding.mustHaveHelp')}
          value={form.credentials}
          onInput={(credentials) => setForm('credentials', credentials as CredentialKind[])}
          options={CREDENTIAL_KINDS.map((value) => ({ value, label: credentialName(value) }))}
        />
        <Switch
          label={t('onboarding.needsApproval')}
          help={t('onboarding.needsApprovalHelp')}
          checked={form.needsApproval}
          onChange={(needsApproval) => setForm({ needsApproval })}
        />
        <Show when={session.hasModule('PAYMENTS')}>
          <Switch
            label={t('onboarding.needsPayoutAccount')}
            help={t('onboarding.needsPayoutAccountHelp')}
            checked={form.needsPayoutAccount}
            onChange={(needsPayoutAccount) => setForm({ needsPayoutAccount })}
          />
        </Show>
        <DateField
          name="appliesFrom"
          label={t('onboarding.from')}
          help={t('onboarding.fromHelp')}
          min={today}
          value={form.appliesFrom}
          onInput={(appliesFrom) => setForm({ appliesFrom })}
        />
      </Form>
    </Card>
  );
}
