import {
  Button,
  CheckboxGroup,
  Dialog,
  Form,
  Select,
  showToast,
  Skeleton,
  TextField,
  type FormError,
} from '@daraport/ui';
import { createSignal, Show, untrack } from 'solid-js';
import { languageName } from '../format/format.ts';
import type { DirectoryFactsFragment, DirectoryFactsOfQuery, Gender, Insurance } from '../gql/graphql.ts';
import { createKeys } from '../graph/keys.ts';
import { createMutation } from '../graph/mutation.ts';
import { createQuery } from '../graph/query.ts';
import { expectPayload, faultsOf } from '../graph/refusal.ts';
import { useSession } from '../session/session.ts';
import { DirectoryFactsOf, OwnDirectoryFacts, SaveDirectoryFacts } from './documents.ts';
import { offerWords } from './messages/index.ts';

const { t } = offerWords;

const GENDERS = ['FEMALE', 'MALE', 'DIVERSE'] as const satisfies readonly Gender[];
const INSURANCES = ['STATUTORY', 'PRIVATE', 'SELF_PAY'] as const satisfies readonly Insurance[];
/** Languages that may be ticked beside those that the profile has already. */
const LANGUAGES = ['de', 'en', 'fr', 'it', 'es', 'pt', 'pl', 'tr', 'ar', 'ru', 'uk', 'fa', 'sv', 'nl'] as const;

const among = <Value extends string>(all: readonly Value[], chosen: readonly string[]): Value[] =>
  all.filter((each) => chosen.includes(each));
const wordsOf = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

/** Whose facts they are, where they are not one's own. */
interface Whose {
  readonly slug: string;
  readonly name: string;
}

/** What one is found by in the directory, or somebody whom one oversees: fields, languages, place, focus, who pays, and the gender. */
export function FoundByDialog(props: { of?: Whose | undefined; onClose: () => void }) {
  const [own] = createQuery({
    query: OwnDirectoryFacts,
    requestPolicy: 'network-only',
    pause: () => props.of !== undefined,
  });
  const [other] = createQuery({
    query: DirectoryFactsOf,
    variables: () => ({ slug: props.of?.slug ?? '' }),
    requestPolicy: 'network-only',
    pause: () => props.of === undefined,
  });
  const profile = () => own.data?.mySpecialistProfile ?? other.data?.specialist;
  const title = () => (props.of ? t('foundBy.titleOf', { name: props.of.name }) : t('foundBy.title'));
  return (
    <Dialog open onOpenChange={(open) => open || props.onClose()} title={title()} text={t('foundBy.text')}>
      <Show when={profile()} fallback={<Skeleton shape="block" height="24rem" />}>
        {(facts) => (
          <FoundByForm
            title={title()}
            isOwn={props.of === undefined}
            profile={facts()}
            fields={(own.data ?? other.data)?.specialties ?? []}
            onClose={props.onClose}
          />
        )}
      </Show>
    </Dialog>
  );
}

function FoundByForm(props: {
  title: string;
  isOwn: boolean;
  profile: DirectoryFactsFragment;
  fields: DirectoryFactsOfQuery['specialties'];
  onClose: () => void;
}) {
  const session = useSession();
  const [send, isSending] = createMutation(SaveDirectoryFacts);
  const keys = createKeys();
  const known = untrack(() => props.profile);
  const [gender, setGender] = createSignal<string>(known.gender ?? '');
  const [insurances, setInsurances] = createSignal<readonly string[]>(known.insurances);
  const [specialties, setSpecialties] = createSignal<readonly string[]>(known.specialties.map(({ slug }) => slug));
  const [languages, setLanguages] = createSignal<readonly string[]>(known.languages);
  const [city, setCity] = createSignal(known.city ?? '');
  const [focusDe, setFocusDe] = createSignal(known.focusWords.de.join(', '));
  const [focusEn, setFocusEn] = createSignal(known.focusWords.en.join(', '));
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const save = async () => {
    const content = {
      ...(props.isOwn ? {} : { specialistId: known.id }),
      version: known.profileVersion,
      gender: GENDERS.find((each) => each === gender()) ?? null,
      insurances: among(INSURANCES, insurances()),
      specialties: [...specialties()],
      languages: [...languages()],
      city: city().trim() || null,
      focusDe: wordsOf(focusDe()),
      focusEn: wordsOf(focusEn()),
    };
    const { data } = await send({ input: { ...content, idempotencyKey: keys.of('found-by', content) } });
    const outcome = data && expectPayload(data.saveDirectoryProfile, 'SaveDirectoryProfilePayload');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (!outcome?.payload) return;
    showToast({ tone: 'success', title: t('foundBy.saved') });
    props.onClose();
  };
  const offered = () => [...new Set<string>([...LANGUAGES, ...known.languages])];
  return (
    <Form
      label={props.title}
      errors={errors()}
      onSubmit={() => void save()}
      actions={
        <>
          <Button onClick={() => props.onClose()} disabled={isSending()}>
            {t('foundBy.cancel')}
          </Button>
          <Button type="submit" variant="primary" busy={isSending()}>
            {t('foundBy.save')}
          </Button>
        </>
      }
    >
      <CheckboxGroup
        name="specialties"
        label={t('foundBy.specialties')}
        value={specialties()}
        options={props.fields.map(({ slug, name }) => ({ value: slug, label: name }))}
        onInput={setSpecialties}
      />
      <TextField
        name="city"
        optional
        label={t('foundBy.city')}
        help={t('foundBy.cityHelp')}
        maxLength={80}
        value={city()}
        onInput={setCity}
      />
      <TextField
        name="focusDe"
        label={t('foundBy.focusDe')}
        help={t('foundBy.focusHelp')}
        value={focusDe()}
        onInput={setFocusDe}
      />
      <TextField name="focusEn" label={t('foundBy.focusEn')} value={focusEn()} onInput={setFocusEn} />
      <CheckboxGroup
        name="insurances"
        label={t('foundBy.insurances')}
        value={insurances()}
        options={INSURANCES.map((each) => ({ value: each, label: t(`foundBy.insurance.${each}`) }))}
        onInput={setInsurances}
      />
      <Select
        name="gender"
        label={t('foundBy.gender')}
        value={gender()}
        placeholder={t('foundBy.unsaid')}
        options={GENDERS.map((each) => ({ value: each, label: t(`foundBy.genders.${each}`) }))}
        onInput={setGender}
      />
      <CheckboxGroup
        name="languages"
        label={t('foundBy.languages')}
        value={languages()}
        options={offered().map((each) => ({ value: each, label: languageName(session.locale(), each) }))}
        onInput={setLanguages}
      />
    </Form>
  );
}
