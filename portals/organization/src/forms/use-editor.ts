import { createKeys, createMutation, faultsOf, useAsk } from '@daraport/client';
import { showToast, type FormError } from '@daraport/ui';
import type { FormDefinition } from '@daraport/domain/intake';
import { createSignal, untrack } from 'solid-js';
import type { WrittenQuestionnaireFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { definitionOf } from './definition.ts';
import { DiscardDraft, PublishForm, SaveDraft } from './acts.ts';
import { FormToWrite } from './documents.ts';
import type { Edit } from './edits.ts';
import { advance, begin, redo, undo } from './history.ts';

/** What is worked on: the draft, or where there is none what was published last. */
function writtenIn({ draft, published }: WrittenQuestionnaireFragment): FormDefinition {
  const written = draft?.definition ?? published?.definition;
  if (!written) throw new Error('a form without a draft and without a version');
  return definitionOf(written);
}

/** A form that is being written: its steps, what is not saved, and what the graph says of it. */
export function useEditor(initial: WrittenQuestionnaireFragment) {
  const keys = createKeys();
  const ask = useAsk();
  const [told, setTold] = createSignal(initial);
  const start = untrack(() => writtenIn(initial));
  const [history, setHistory] = createSignal(begin(start));
  const [saved, setSaved] = createSignal(start);
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [isStale, setStale] = createSignal(false);
  const [send, isSaving] = createMutation(SaveDraft);
  const [sendPublish, isPublishing] = createMutation(PublishForm);
  const [sendDiscard, isDiscarding] = createMutation(DiscardDraft);
  const form = () => history().present;
  const isDirty = () => form() !== saved();
  const revision = () => told().draft?.revision ?? 0;

  const refuse = (refusal: (Parameters<typeof faultsOf>[0] & { readonly __typename?: string }) | undefined) => {
    setStale(refusal?.__typename === 'IntakeDraftChangedError');
    setErrors(
      faultsOf(refusal).map(({ field, message }) =>
        field ? { field: fieldOf(field), message: placed(form(), field, message) } : { message },
      ),
    );
    return false;
  };

  /** Saves what is not saved yet; true when everything is. */
  const save = async (): Promise<boolean> => {
    if (!isDirty() && told().draft) return true;
    const written = form();
    const input = { questionnaireId: told().id, revision: revision(), definition: written };
    const { data } = await send({ input: { ...input, idempotencyKey: keys.of('save', input) } });
    const result = data?.saveIntakeDraft;
    if (result?.__typename !== 'SaveIntakeDraftPayload') return refuse(result);
    setTold(result.questionnaire);
    setSaved(written);
    setErrors([]);
    return true;
  };
  /** Saves, and says whether the draft may be published; where not, each fault stands at its place. */
  const check = async (): Promise<boolean> => {
    if (!(await save())) return false;
    const faults = told().draft?.faults ?? [];
    setErrors(faults.map(({ path, message }) => ({ field: fieldOf(path), message: placed(form(), path, message) })));
    return faults.length === 0;
  };
  const publish = async (): Promise<boolean> => {
    const input = { questionnaireId: told().id, revision: revision() };
    const { data } = await sendPublish({ input: { ...input, idempotencyKey: keys.of('publish', input) } });
    const result = data?.publishIntakeForm;
    if (result?.__typename !== 'PublishIntakeFormPayload') return refuse(result);
    setTold(result.questionnaire);
    showToast({
      tone: 'success',
      title: t('forms.published', { version: result.questionnaire.published?.version ?? 1 }),
    });
    return true;
  };
  /** Gives the draft up; answers what is left of the form. */
  const discard = async (): Promise<'gone' | 'back' | 'refused'> => {
    const input = { questionnaireId: told().id, revision: revision() };
    const { data } = await sendDiscard({ input: { ...input, idempotencyKey: keys.of('discard', input) } });
    const result = data?.discardIntakeDraft;
    if (result?.__typename !== 'DiscardIntakeDraftPayload') {
      refuse(result);
      return 'refused';
    }
    setSaved(form());
    if (!result.questionnaire) return 'gone';
    adopt(result.questionnaire);
    return 'back';
  };
  const adopt = (next: WrittenQuestionnaireFragment) => {
    const written = writtenIn(next);
    setTold(next);
    setHistory(begin(written));
    setSaved(written);
    setErrors([]);
    setStale(false);
  };
  /** Takes what somebody else has written in the place of what stands here. */
  const reload = async () => {
    const { intakeQuestionnaire } = await ask(FormToWrite, { id: told().id });
    if (intakeQuestionnaire) adopt(intakeQuestionnaire);
  };

  return {
    told,
    form,
    errors,
    isDirty,
    isStale,
    isBusy: () => isSaving() || isPublishing() || isDiscarding(),
    /** Changes the form; letters typed into what it is `about` are one step. */
    apply: (edit: Edit, about?: string) => setHistory((now) => advance(now, edit(now.present), about)),
    canUndo: () => history().past.length > 0,
    canRedo: () => history().future.length > 0,
    undo: () => setHistory(undo),
    redo: () => setHistory(redo),
    save,
    check,
    publish,
    discard,
    reload,
  };
}

/** A form that is being written, from `useEditor`. */
export type Editor = ReturnType<typeof useEditor>;

/** The field that mends a fault at this path of the definition. */
export function fieldOf(path: string): string {
  const place = path.replace(/^definition\./, '');
  if (/\.(options|scale|number)$/.test(place)) return `${place}.0`;
  return place.replace(/\.key$/, '.label.de').replace(/(\.options\.\d+)$/, '$1.label.de');
}

/** A fault with the number of the question it is about, because many may say the same. */
function placed(form: FormDefinition, path: string, message: string): string {
  const [, section, question] = /sections\.(\d+)\.questions\.(\d+)/.exec(path) ?? [];
  if (question === undefined) return message;
  const before = form.sections.slice(0, Number(section)).reduce((count, { questions }) => count + questions.length, 0);
  return t('forms.atQuestion', { number: before + Number(question) + 1, message });
}
