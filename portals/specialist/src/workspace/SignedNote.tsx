import { createMutation, newKey, useFormat, useSession } from '@daraport/client';
import { Badge, Button, Card, FileLockIcon, Form, showToast, TextArea, type FormError } from '@daraport/ui';
import { createSignal, For, Show, untrack } from 'solid-js';
import type { NotePartsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { AddAddendum } from './documents.ts';
import { VersionsDrawer } from './VersionsDrawer.tsx';

/** A signed note: it stays as it is; what was added stands under it, in order. */
export function SignedNote(props: { note: NotePartsFragment; appointmentId: string }) {
  const format = useFormat();
  return (
    <Card
      title={t('note.title')}
      text={t('note.signedBy', { name: props.note.author.displayName, time: format.moment(props.note.signedAt ?? '') })}
      actions={
        <>
          <Badge tone="success" icon={FileLockIcon}>
            {t('note.signed')}
          </Badge>
          <VersionsDrawer appointmentId={props.appointmentId} noteId={props.note.id} />
        </>
      }
    >
      <div class="d-stack">
        <p class="s-note-body">{props.note.body}</p>
        <For each={props.note.addenda}>
          {(addendum) => (
            <div class="s-addendum">
              <p class="d-muted d-small">
                {t('addendum.by', { name: addendum.author.displayName, time: format.moment(addendum.createdAt) })}
              </p>
              <p class="s-note-body">{addendum.body}</p>
            </div>
          )}
        </For>
        <AddendumForm noteId={props.note.id} />
      </div>
    </Card>
  );
}

/** Addenda being written, by person and note: still there after a look at another page. */
const written = new Map<string, string>();

function AddendumForm(props: { noteId: string }) {
  const session = useSession();
  const memory = untrack(() => `${session.me()?.person?.id} ${props.noteId}`);
  const before = written.get(memory);
  const [isOpen, setOpen] = createSignal(before !== undefined);
  const [text, setText] = createSignal(before ?? '');
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [add, isAdding] = createMutation(AddAddendum);
  let key = newKey();
  const write = (value: string) => {
    key = newKey();
    written.set(memory, value);
    setText(value);
  };
  const close = () => {
    written.delete(memory);
    setText('');
    setErrors([]);
    setOpen(false);
  };
  const submit = async () => {
    const refuse = (message: string) => void setErrors([{ field: 'body', message }]);
    if (text().trim() === '') return refuse(t('addendum.missing'));
    const { data } = await add({ input: { noteId: props.noteId, body: text().trim(), idempotencyKey: key } });
    const result = data?.addAddendum;
    if (result?.__typename !== 'AddAddendumPayload') return refuse(result?.message ?? t('note.failed'));
    close();
    return void showToast({ tone: 'success', title: t('addendum.done') });
  };
  return (
    <Show
      when={isOpen()}
      fallback={
        <div>
          <Button onClick={() => setOpen(true)}>{t('addendum.open')}</Button>
        </div>
      }
    >
      <Form
        label={t('addendum.label')}
        errors={errors()}
        onSubmit={() => void submit()}
        actions={
          <>
            <Button type="submit" variant="primary" busy={isAdding()}>
              {t('addendum.submit')}
            </Button>
            <Button onClick={close}>{t('addendum.cancel')}</Button>
          </>
        }
      >
        <TextArea
          name="body"
          label={t('addendum.label')}
          help={t('addendum.help')}
          rows={4}
          value={text()}
          onInput={write}
        />
      </Form>
    </Show>
  );
}
