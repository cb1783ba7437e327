import {
  createKeys,
  createMutation,
  createQuery,
  expectPayload,
  faultsOf,
  hrefOf,
  languageName,
  Loaded,
  nodes,
  tagOf,
  useFormat,
  useSession,
} from '@daraport/client';
import {
  Breadcrumb,
  Button,
  CheckboxGroup,
  clearDraft,
  Form,
  FormSection,
  Page,
  Select,
  showToast,
  Skeleton,
  TextArea,
  type FormError,
} from '@daraport/ui';
import { useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { RequestChoicesQuery, VisitFormat } from '../gql/graphql.ts';
import { AgeField, PlaceField } from '../match/AgeAndPlace.tsx';
import { AGE_GROUPS } from '../match/answers.ts';
import { t as common } from '../messages/index.ts';
import { FORMATS } from '../parts/directory-filter.ts';
import { MakeRequest, RequestChoices } from './documents.ts';
import { plural, t } from './messages/index.ts';
import { partNames, weekdayName, WEEKDAYS, windowsOf } from './windows.ts';

const MOST_WORDS = 2000;

/** `/requests/new`: what the coordination should find. */
export default function NewRequestPage() {
  const [choices] = createQuery({ query: RequestChoices });
  const hours = () => choices.data?.assistedOffer?.answerWithinHours;
  return (
    <Page
      title={t('form.title')}
      intro={hours() === undefined ? undefined : plural('form.intro', hours() ?? 0)}
      width="form"
      breadcrumb={
        <Breadcrumb items={[{ label: t('list.title'), href: hrefOf('/requests') }, { label: t('list.make') }]} />
      }
    >
      <Loaded query={choices} skeleton={<Skeleton shape="block" height="40rem" />}>
        {(data) => <WishesForm choices={data} />}
      </Loaded>
    </Page>
  );
}

function WishesForm(props: { choices: RequestChoicesQuery }) {
  const session = useSession();
  const format = useFormat();
  const navigate = useNavigate();
  const keys = createKeys();
  const [make, isMaking] = createMutation(MakeRequest);
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [form, setForm] = createStore({
    specialty: '',
    ageGroup: '',
    region: '',
    words: '',
    formats: [] as string[],
    languages: [] as string[],
    days: [] as string[],
    parts: [] as string[],
    organizationId: '',
  });
  const languages = () =>
    [...new Set(nodes(props.choices.specialists).flatMap((each) => each.languages))]
      .map((tag) => ({ value: tag, label: languageName(session.locale(), tag) }))
      .toSorted((a, b) => a.label.localeCompare(b.label));
  const organizations = () => props.choices.assistedOffer.organizations.filter(({ name }) => name);
  const draftKey = 'request';
  const send = async () => {
    const input = {
      specialty: form.specialty || null,
      ageGroup: AGE_GROUPS.find((each) => each === form.ageGroup) ?? null,
      region: form.region || null,
      words: form.words.trim(),
      formats: form.formats as VisitFormat[],
      languages: [...form.languages],
      windows: windowsOf(form.days, form.parts),
      organizationId: form.organizationId || null,
      timeZone: session.timeZone(),
    };
    const { data } = await make({ input: { ...input, idempotencyKey: keys.of('make', input) } });
    const outcome = data && expectPayload(data.makeAssistedRequest, 'AssistedRequestMade');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (!outcome?.payload) return;
    clearDraft(draftKey);
    showToast({ tone: 'success', title: t('form.sent') });
    navigate(`/requests/${outcome.payload.request.id}`, { replace: true });
  };
  return (
    <Form
      label={t('form.title')}
      errors={errors()}
      draftKey={draftKey}
      onSubmit={() => void send()}
      actions={
        <Button type="submit" variant="primary" busy={isMaking()}>
          {t('form.send')}
        </Button>
      }
    >
      <FormSection title={t('form.about')} text={t('form.aboutText')}>
        <Select
          name="specialty"
          label={t('form.specialty')}
          value={form.specialty}
          placeholder={false}
          options={[
            { value: '', label: t('form.anySpecialty') },
            ...props.choices.specialties.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
          onInput={(specialty) => setForm({ specialty })}
        />
        <AgeField value={form.ageGroup} onInput={(ageGroup) => setForm({ ageGroup })} />
        <TextArea
          name="words"
          optional
          label={t('form.words')}
          help={t('form.wordsHelp')}
          value={form.words}
          maxLength={MOST_WORDS}
          rows={5}
          onInput={(words) => setForm({ words })}
        />
      </FormSection>
      <FormSection title={t('form.how')} text={t('form.partsHelp', { place: format.place() })}>
        <CheckboxGroup
          label={t('form.days')}
          value={form.days}
          options={WEEKDAYS.map((day) => ({ value: String(day), label: weekdayName(day, tagOf(session.locale())) }))}
          onInput={(days) => setForm({ days })}
        />
        <CheckboxGroup
          label={t('form.parts')}
          value={form.parts}
          options={partNames.map((part) => ({ value: part, label: t(`form.part.${part}`) }))}
          onInput={(parts) => setForm({ parts })}
        />
        <CheckboxGroup
          label={t('form.formats')}
          value={form.formats}
          options={FORMATS.filter((each) => each !== 'VIDEO' || session.hasModule('VIDEO')).map((each) => ({
            value: each,
            label: common(`format.${each}`),
          }))}
          onInput={(formats) => setForm({ formats })}
        />
        <PlaceField guided={props.choices.guidedSearch} value={form.region} onInput={(region) => setForm({ region })} />
        <Show when={languages().length > 1}>
          <CheckboxGroup
            label={t('form.languages')}
            value={form.languages}
            options={languages()}
            onInput={(chosen) => setForm({ languages: chosen })}
          />
        </Show>
        <Show when={organizations().length > 1}>
          <Select
            name="organizationId"
            label={t('form.organization')}
            value={form.organizationId}
            options={organizations().map(({ id, name }) => ({ value: id, label: name }))}
            onInput={(organizationId) => setForm({ organizationId })}
          />
        </Show>
      </FormSection>
    </Form>
  );
}
