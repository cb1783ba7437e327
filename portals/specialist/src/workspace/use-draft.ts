import { createMutation, newKey, useSession } from '@daraport/client';
import { batch, createEffect, createSignal, on, onCleanup, untrack, type Accessor } from 'solid-js';
import { t } from '../messages/index.ts';
import { SaveNote, SignNote } from './documents.ts';

/** Milliseconds without a keystroke after which a text is saved, and between tries that failed. */
const IDLE = 2000;
const RETRY = 4000;

/** Text that is not saved yet, by person and appointment: kept in this page's memory alone, never in the browser. */
const unsaved = new Map<string, string>();

/** Where the text stands: nothing written, safe, on its way, or not saved although it was tried. */
export type DraftState = 'empty' | 'saved' | 'pending' | 'failed' | 'refused';

interface DraftOptions {
  readonly appointmentId: string;
  /** The viewer's own draft, once it was begun. */
  readonly note: Accessor<{ readonly id: string; readonly body: string } | undefined>;
  /** Whether it is known if there is a draft. */
  readonly isReady: Accessor<boolean>;
  /** Called when the first save began a note. */
  readonly onBegun: () => void;
}

interface Attempt {
  readonly body: string;
  readonly noteId: string | null;
  readonly key: string;
}

/**
 * The text of a note that saves itself while it is written, when the page is left or hidden, and again until it
 * succeeds. One save at a time; an attempt whose answer was lost is repeated under its own key before a newer one.
 */
export function useDraft(options: DraftOptions) {
  const session = useSession();
  const memory = `${untrack(session.me)?.person?.id} ${options.appointmentId}`;
  const [text, setText] = createSignal(unsaved.get(memory) ?? '');
  const [saved, setSaved] = createSignal('');
  const [savedAt, setSavedAt] = createSignal<Date>();
  const [trouble, setTrouble] = createSignal<{ isFinal: boolean; message: string }>();
  const [saveNote, isSaving] = createMutation(SaveNote);
  const [signNote, isSigning] = createMutation(SignNote);
  const isDirty = () => options.isReady() && text().trim() !== '' && text().trim() !== saved();

  let isTouched = unsaved.has(memory);
  let noteId: string | null = null;
  let attempt: Attempt | undefined;
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  createEffect(
    on(options.note, (note) => {
      noteId = note?.id ?? noteId;
      // After an own save a late answer to an older question must not take back what is written.
      if (untrack(savedAt)) return;
      setSaved(note?.body ?? '');
      if (!isTouched) setText(note?.body ?? '');
    }),
  );

  const deliver = async (): Promise<boolean> => {
    attempt ??= { body: text().trim(), noteId, key: newKey() };
    const { body, key } = attempt;
    const input = { appointmentId: options.appointmentId, noteId: attempt.noteId, body, idempotencyKey: key };
    const { data } = await saveNote({ input });
    const result = data?.saveNote;
    if (!result) return fail(t('note.failed'), false);
    attempt = undefined;
    if (result.__typename !== 'SaveNotePayload') return fail(result.message, true);
    const isFirst = noteId === null;
    noteId = result.note.id;
    setSaved(body);
    setSavedAt(new Date());
    setTrouble(undefined);
    if (isFirst) options.onBegun();
    return true;
  };
  const fail = (message: string, isFinal: boolean): false => {
    setTrouble({ isFinal, message });
    return false;
  };
  const deliverAll = async () => {
    while (untrack(isDirty)) if (!(await deliver())) break;
  };
  /** Saves what is not saved yet; true when nothing is left. */
  const flush = async (): Promise<boolean> => {
    clearTimeout(timer);
    running ??= deliverAll().finally(() => (running = undefined));
    await running;
    return !untrack(isDirty);
  };

  createEffect(() => {
    clearTimeout(timer);
    if (!isDirty()) {
      unsaved.delete(memory);
      return;
    }
    unsaved.set(memory, text());
    if (trouble()?.isFinal) return;
    timer = setTimeout(() => void flush(), trouble() ? RETRY : IDLE);
  });
  keepOnLeaving(isDirty, flush);

  return {
    text,
    setText: (value: string) => {
      isTouched = true;
      setTrouble((now) => (now?.isFinal ? undefined : now));
      setText(value);
    },
    savedAt,
    isSaving,
    isSigning,
    flush,
    trouble: () => trouble()?.message,
    hasText: () => text().trim() !== '',
    state: (): DraftState => {
      const found = trouble();
      if (isDirty() && found) return found.isFinal ? 'refused' : 'failed';
      if (isDirty()) return 'pending';
      return text().trim() === '' ? 'empty' : 'saved';
    },
    /** Saves and signs; answers undefined, or why not. */
    sign: async (): Promise<string | undefined> => {
      if (!(await flush()) || noteId === null) return trouble()?.message ?? t('note.failed');
      const { data } = await signNote({ input: { noteId, idempotencyKey: `sign-${noteId}` } });
      const result = data?.signNote;
      if (result?.__typename !== 'SignNotePayload') return result?.message ?? t('note.failed');
      noteId = null;
      isTouched = false;
      batch(() => [setSaved(''), setText(''), setSavedAt(undefined)]);
      return undefined;
    },
  };
}

export type Draft = ReturnType<typeof useDraft>;

/** Saves when the page is hidden or left; the browser asks before it closes over text that is not saved. */
function keepOnLeaving(isDirty: () => boolean, flush: () => Promise<boolean>): void {
  const onHide = () => document.visibilityState === 'hidden' && untrack(isDirty) && void flush();
  const onClose = (event: BeforeUnloadEvent) => {
    if (!untrack(isDirty)) return;
    void flush();
    event.preventDefault();
  };
  document.addEventListener('visibilitychange', onHide);
  window.addEventListener('beforeunload', onClose);
  onCleanup(() => {
    document.removeEventListener('visibilitychange', onHide);
    window.removeEventListener('beforeunload', onClose);
    if (untrack(isDirty)) void flush();
  });
}
