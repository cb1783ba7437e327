import {
  Button,
  clearDraft,
  Dialog,
  Form,
  showToast,
  Skeleton,
  TextArea,
  TextField,
  type FormError,
} from '@daraport/ui';
import { createSignal, Show, untrack } from 'solid-js';
import type { DirectoryTextsFragment } from '../gql/graphql.ts';
import { createKeys } from '../graph/keys.ts';
import { createMutation } from '../graph/mutation.ts';
import { createQuery } from '../graph/query.ts';
import { expectPayload, faultsOf } from '../graph/refusal.ts';
import { offerWords } from './messages/index.ts';
import { TextsPreview } from './TextsPreview.tsx';
import { DirectoryTextsOf, OwnDirectoryTexts, SaveDirectoryTexts } from './texts.ts';

const { t } = offerWords;

/** How the directory calls one and what it says of one, or of somebody whom one oversees, with a preview. */
export function TextsDialog(props: {
  /** Whose texts they are, where they are not one's own. */
  of?: { readonly slug: string; readonly name: string } | undefined;
  onClose: () => void;
}) {
  const [own] = createQuery({
    query: OwnDirectoryTexts,
    requestPolicy: 'network-only',
    pause: () => props.of !== undefined,
  });
  const [other] = createQuery({
    query: DirectoryTextsOf,
    variables: () => ({ slug: props.of?.slug ?? '' }),
    requestPolicy: 'network-only',
    pause: () => props.of === undefined,
  });
  const profile = () => own.data?.mySpecialistProfile ?? other.data?.specialist;
  const title = () => (props.of ? t('texts.titleOf', { name: props.of.name }) : t('texts.title'));
  return (
    <Dialog open size="large" onOpenChange={(open) => open || props.onClose()} title={title()} text={t('texts.text')}>
      <Show when={profile()} fallback={<Skeleton shape="block" height="24rem" />}>
        {(texts) => (
          <TextsForm title={title()} isOwn={props.of === undefined} profile={texts()} onClose={props.onClose} />
        )}
      </Show>
    </Dialog>
  );
}

function TextsForm(props: { title: string; isOwn: boolean; profile: DirectoryTextsFragment; onClose: () => void }) {
  const [send, isSending] = createMutation(SaveDirectoryTexts);
  const keys = createKeys();
  const known = untrack(() => props.profile);
  const [title, setTitle] = createSignal(known.texts.title);
  const [name, setName] = createSignal(known.texts.name);
  const [headlineDe, setHeadlineDe] = createSignal(known.texts.headlineDe);
  const [headlineEn, setHeadlineEn] = createSignal(known.texts.headlineEn);
  const [aboutDe, setAboutDe] = createSignal(known.texts.aboutDe);
  const [aboutEn, setAboutEn] = createSignal(known.texts.aboutEn);
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  // A version has its own, so that nothing is put back over what somebody else has written meanwhile.
  const draftKey = `texts ${known.id} ${known.profileVersion}`;
  const close = () => {
    props.onClose();
    clearDraft(draftKey);
  };
  const save = async () => {
    const content = {
      ...(props.isOwn ? {} : { specialistId: known.id }),
      version: known.profileVersion,
      title: title(),
      name: name(),
      headlineDe: headlineDe(),
      headlineEn: headlineEn(),
      aboutDe: aboutDe(),
      aboutEn: aboutEn(),
    };
    const { data } = await send({ input: { ...content, idempotencyKey: keys.of('texts', content) } });
    const outcome = data && expectPayload(data.saveProfileTexts, 'SaveProfileTextsPayload');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (!outcome?.payload) return;
    showToast({ tone: 'success', title: t('texts.saved') });
    close();
  };
  return (
    <Form
      label={props.title}
      errors={errors()}
      draftKey={draftKey}
      onSubmit={() => void save()}
      actions={
        <>
          <Button onClick={close} disabled={isSending()}>
            {t('texts.cancel')}
          </Button>
          <Button type="submit" variant="primary" busy={isSending()}>
            {t('texts.save')}
          </Button>
        </>
      }
    >
      <TextField
        name="title"
        optional
        label={t('texts.degree')}
        help={t('texts.degreeHelp')}
        maxLength={40}
        value={title()}
        onInput={setTitle}
      />
      <TextField name="name" label={t('texts.name')} maxLength={80} value={name()} onInput={setName} />
      <TextField
        name="headlineDe"
        label={t('texts.headlineDe')}
        help={t('texts.headlineHelp')}
        maxLength={160}
        value={headlineDe()}
        onInput={setHeadlineDe}
      />
      <TextField
        name="headlineEn"
        label={t('texts.headlineEn')}
        maxLength={160}
        value={headlineEn()}
        onInput={setHeadlineEn}
      />
      <TextArea
        name="aboutDe"
        label={t('texts.aboutDe')}
        help={t('texts.aboutHelp')}
        maxLength={4000}
        value={aboutDe()}
        onInput={setAboutDe}
      />
      <TextArea name="aboutEn" label={t('texts.aboutEn')} maxLength={4000} value={aboutEn()} onInput={setAboutEn} />
      <TextsPreview
        profile={known}
        name={[title().trim(), name().trim()].filter(Boolean).join(' ')}
        headline={{ de: headlineDe(), en: headlineEn() }}
        about={{ de: aboutDe(), en: aboutEn() }}
      />
    </Form>
  );
}
