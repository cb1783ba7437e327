import { createMutation, newKey } from '@daraport/client';
import { createSignal, onCleanup } from 'solid-js';
import { SaveUnfinishedIntake } from '../booking/documents.ts';
import { unfinishedOf, type Answers, type IntakeForm } from '../booking/intake.ts';

/** Milliseconds after the last change until answers are kept. */
const IDLE = 1500;

/** Where the answers stand while they are being given. */
export type UnfinishedState = 'untouched' | 'pending' | 'saved' | 'failed';

/** Keeps answers in the graph while they are being given: a moment after the last change, and when the page is left. */
export function useUnfinished(options: {
  holdId: string;
  form: () => IntakeForm;
  answers: Answers;
  savedAt?: string | undefined;
}) {
  const [state, setState] = createSignal<UnfinishedState>('untouched');
  const [savedAt, setSavedAt] = createSignal(options.savedAt);
  const [save] = createMutation(SaveUnfinishedIntake);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isEnded = false;
  const keep = async () => {
    clearTimeout(timer);
    timer = undefined;
    const form = options.form();
    const input = { holdId: options.holdId, formId: form.id, answers: unfinishedOf(form, options.answers) };
    const { data } = await save({ input: { ...input, idempotencyKey: newKey() } });
    if (isEnded || timer) return;
    const result = data?.saveUnfinishedIntake;
    if (result?.__typename !== 'SaveUnfinishedIntakePayload') {
      setState('failed');
      return;
    }
    setSavedAt(result.unfinished?.savedAt);
    setState('saved');
  };
  const leave = () => timer && void keep();
  addEventListener('pagehide', leave);
  onCleanup(() => {
    removeEventListener('pagehide', leave);
    leave();
  });
  return {
    state,
    savedAt,
    /** Something was answered. */
    touch: () => {
      if (isEnded) return;
      setState('pending');
      clearTimeout(timer);
      timer = setTimeout(() => void keep(), IDLE);
    },
    /** They were handed in: nothing is kept any more. */
    end: () => {
      isEnded = true;
      clearTimeout(timer);
      timer = undefined;
    },
    /** Handing in did not work: keeping goes on. */
    resume: () => {
      isEnded = false;
    },
  };
}
