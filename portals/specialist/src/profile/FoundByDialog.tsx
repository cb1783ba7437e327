import {
  createKeys,
  createMutation,
  createQuery,
  expectPayload,
  faultsOf,
  languageName,
  useSession,
} from '@daraport/client';
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
import { graphql } from '../gql/index.ts';
import type { FoundByQuery, Gender, Insurance } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

const FoundBy = graphql(`
  query FoundBy {
    specialties {
      slug
      name
    }
    mySpecialistProfile {
      id
      profileVersion
      gender
      insurances
      languages
      focusWords {
        de
        en
      }
      specialties {
        slug
      }
    }
  }
`);

const SaveFoundBy = graphql(`
  mutation SaveFoundBy($input: SaveDirectoryProfileInput!) {
    saveDirectoryProfile(input: $input) {
      __typename
      ... on SaveDirectoryProfilePayload {
        specialist {
          id
          profileVersion
          gender
          insurances
          languages
          focus
          focusWords {
            de
            en
          }
          specialties {
            slug
            name
          }
        }
      }
      ... on Error {
        code
        message
      }
      ... on InvalidInputError {
        fields {
          path
          message
        }
      }
    }
  }
`);

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

/** What one is found by in the directory: fields, languages, focus, who pays, and what is said of the gender. */
export function FoundByDialog(props: { onClose: () => void }) {
  const [page] = createQuery({ query: FoundBy, requestPolicy: 'network-only' });
  return (
    <Dialog open onOpenChange={(open) => open || props.onClose()} title={t('foundBy.title')} text={t('foundBy.text')}>
      <Show when={page.data?.mySpecialistProfile} fallback={<Skeleton shape="block" height="24rem" />}>
        {(profile) => <FoundByForm profile={profile()} fields={page.data?.specialties ?? []} onClose={props.onClose} />}
      </Show>
    </Dialog>
  );
}

function FoundByForm(props: {
  profile: NonNullable<FoundByQuery['mySpecialistProfile']>;
  fields: FoundByQuery['specialties'];
  onClose: () => void;
}) {
  const session = useSession();
  const [send, isSending] = createMutation(SaveFoundBy);
  const keys = createKeys();
  const known = untrack(() => props.profile);
  const [gender, setGender] = createSignal<string>(known.gender ?? '');
  const [insurances, setInsurances] = createSignal<readonly string[]>(known.insurances);
  const [specialties, setSpecialties] = createSignal<readonly string[]>(known.specialties.map(({ slug }) => slug));
  const [languages, setLanguages] = createSignal<readonly string[]>(known.languages);
  const [focusDe, setFocusDe] = createSignal(known.focusWords.de.join(', '));
  const [focusEn, setFocusEn] = createSignal(known.focusWords.en.join(', '));
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const save = async () => {
    const content = {
      version: known.profileVersion,
      gender: GENDERS.find((each) => each === gender()) ?? null,
      insurances: among(INSURANCES, insurances()),
      specialties: [...specialties()],
      languages: [...languages()],
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
      label={t('foundBy.title')}
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
        label={t('profile.specialties')}
        value={specialties()}
        options={props.fields.map(({ slug, name }) => ({ value: slug, label: name }))}
        onInput={setSpecialties}
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
        label={t('profile.languages')}
        value={languages()}
        options={offered().map((each) => ({ value: each, label: languageName(session.locale(), each) }))}
        onInput={setLanguages}
      />
    </Form>
  );
}
