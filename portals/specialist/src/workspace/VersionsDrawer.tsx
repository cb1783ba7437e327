import { createQuery, Loaded, useFormat } from '@daraport/client';
import { Button, Drawer, Skeleton } from '@daraport/ui';
import { createMemo, createSignal, For, Show } from 'solid-js';
import { t } from '../messages/index.ts';
import { NoteVersions } from './documents.ts';

interface VersionsProps {
  appointmentId: string;
  /** The note; the newest one unless given. */
  noteId?: string | undefined;
}

/** Every earlier text of a note, newest first, as section 630f BGB wants it kept in sight. */
export function VersionsDrawer(props: VersionsProps) {
  const [isOpen, setOpen] = createSignal(false);
  return (
    <>
      <Button size="small" variant="quiet" onClick={() => setOpen(true)}>
        {t('versions.open')}
      </Button>
      <Drawer open={isOpen()} onOpenChange={setOpen} title={t('versions.title')} text={t('versions.text')}>
        <Show when={isOpen()}>
          <Versions {...props} />
        </Show>
      </Drawer>
    </>
  );
}

function Versions(props: VersionsProps) {
  const format = useFormat();
  const [page] = createQuery({ query: NoteVersions, variables: () => ({ id: props.appointmentId }) });
  const versions = createMemo(() => {
    const notes = page.data?.appointment?.notes ?? [];
    const note = props.noteId ? notes.find((each) => each.id === props.noteId) : notes.at(-1);
    return (note?.versions ?? []).toSorted((a, b) => b.version - a.version);
  });
  return (
    <Loaded
      query={page}
      isEmpty={() => versions().length === 0}
      empty={<p class="d-muted">{t('versions.none')}</p>}
      skeleton={<Skeleton lines={6} />}
    >
      {() => (
        <ol class="s-plain d-stack">
          <For each={versions()}>
            {(version) => (
              <li class="s-addendum">
                <p class="d-muted d-small">
                  {t('versions.saved', { number: version.version, time: format.moment(version.savedAt) })}
                </p>
                <p class="s-note-body">{version.body}</p>
              </li>
            )}
          </For>
        </ol>
      )}
    </Loaded>
  );
}
