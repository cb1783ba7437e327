import { Loaded, useFormat } from '@daraport/client';
import { Button, Card, CheckIcon, CircleAlertIcon, LoaderCircleIcon, Skeleton, TextArea } from '@daraport/ui';
import { Index, Match, Show, Switch } from 'solid-js';
import { t } from '../messages/index.ts';
import type { Desk } from './desk.ts';
import { SignedNote } from './SignedNote.tsx';
import { SignDialog } from './SignDialog.tsx';
import { VersionsDrawer } from './VersionsDrawer.tsx';
import type { Draft } from './use-draft.ts';

/** The longest text a note may have, as the graph says. */
const LONGEST = 20_000;

/** The note of the appointment: a draft that saves itself, and once signed the text with its addenda. */
export function NotePanel(props: { desk: Desk }) {
  const mayBegin = () => props.desk.signed().length === 0 && props.desk.appointment.state !== 'CANCELLED';
  return (
    <Loaded query={props.desk.notes} skeleton={<Skeleton shape="block" height="16rem" />}>
      {() => (
        <div class="d-stack">
          <Index each={props.desk.signed()}>
            {(note) => <SignedNote note={note()} appointmentId={props.desk.appointment.id} />}
          </Index>
          <Show when={mayBegin() || props.desk.draft.hasText()}>
            <Editor desk={props.desk} />
          </Show>
          <Show when={props.desk.signed().length === 0 && !mayBegin() && !props.desk.draft.hasText()}>
            <p class="d-muted">{t('note.cancelled')}</p>
          </Show>
        </div>
      )}
    </Loaded>
  );
}

function Editor(props: { desk: Desk }) {
  const draft = () => props.desk.draft;
  const saveNow = (event: KeyboardEvent) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void draft().flush();
  };
  return (
    <Card
      title={t('note.title')}
      text={t('note.draftText')}
      actions={
        <Show when={props.desk.hasDraft()}>
          <VersionsDrawer appointmentId={props.desk.appointment.id} />
        </Show>
      }
      footer={
        <div class="d-row-apart s-note-foot">
          <SaveState draft={draft()} />
          <SignDialog draft={draft()} name={props.desk.appointment.patient.displayName} />
        </div>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Ctrl+S and leaving the field bubble up from it. */}
      <div class="s-note" onKeyDown={saveNow} onFocusOut={() => void draft().flush()}>
        <TextArea
          label={t('note.title')}
          labelHidden
          rows={10}
          maxLength={LONGEST}
          placeholder={t('note.placeholder')}
          value={draft().text()}
          onInput={draft().setText}
        />
      </div>
    </Card>
  );
}

/** Whether what is written is safe; said aloud only when it changes for the worse. */
function SaveState(props: { draft: Draft }) {
  const format = useFormat();
  const saved = () => {
    const at = props.draft.savedAt();
    return at ? t('note.savedAt', { time: format.time(at.toISOString()) }) : t('note.saved');
  };
  return (
    <p class="s-save d-small" data-state={props.draft.state()} data-testid="save-state">
      <Switch fallback={<span class="d-muted">{t('note.empty')}</span>}>
        <Match when={props.draft.state() === 'saved'}>
          <CheckIcon />
          {saved()}
        </Match>
        <Match when={props.draft.state() === 'pending'}>
          <LoaderCircleIcon />
          {t('note.saving')}
        </Match>
        <Match when={props.draft.state() === 'failed' || props.draft.state() === 'refused'}>
          <CircleAlertIcon />
          <span role="alert">{props.draft.trouble()}</span>
          <Button size="small" onClick={() => void props.draft.flush()}>
            {t('note.again')}
          </Button>
        </Match>
      </Switch>
    </p>
  );
}
