import { useFormat } from '@daraport/client';
import { Badge, Button, Dialog, IconButton, Menu, Redo2Icon, Undo2Icon, type UnsavedGuard } from '@daraport/ui';
import { useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { t } from '../messages/index.ts';
import { TargetsDialog } from './TargetsDialog.tsx';
import type { Editor } from './use-editor.ts';
import { Changes, VersionsDrawer } from './Versions.tsx';

/** Where the form stands, and what is done with it as a whole. */
export function FormTools(props: { editor: Editor; guard: UnsavedGuard }) {
  const navigate = useNavigate();
  const [shown, setShown] = createSignal<'publish' | 'discard' | 'versions' | 'targets'>();
  const editor = () => props.editor;
  const told = () => editor().told();
  const newest = () => told().published?.version ?? 0;
  const close = () => setShown(undefined);
  const discard = async () => {
    const outcome = await editor().discard();
    close();
    if (outcome === 'gone') navigate('/forms');
  };
  return (
    <div class="o-form-tools">
      <State editor={editor()} />
      <div class="d-row">
        <IconButton
          icon={Undo2Icon}
          label={t('forms.undo')}
          disabled={!editor().canUndo()}
          onClick={() => editor().undo()}
        />
        <IconButton
          icon={Redo2Icon}
          label={t('forms.redo')}
          disabled={!editor().canRedo()}
          onClick={() => editor().redo()}
        />
        <Button onClick={() => setShown('targets')}>{t('forms.targets')}</Button>
        <Button disabled={!editor().isDirty()} busy={editor().isBusy()} onClick={() => void editor().save()}>
          {t('forms.saveDraft')}
        </Button>
        <Button
          variant="primary"
          disabled={!editor().isDirty() && !told().draft}
          onClick={() =>
            void editor()
              .check()
              .then((isFine) => isFine && setShown('publish'))
          }
        >
          {t('forms.publish')}
        </Button>
        <Menu
          iconOnly
          label={t('forms.moreActs')}
          items={[
            { label: t('forms.versions'), disabled: newest() === 0, onSelect: () => setShown('versions') },
            {
              label: t('forms.discard'),
              tone: 'danger',
              disabled: !told().draft && !editor().isDirty(),
              onSelect: () => setShown('discard'),
            },
          ]}
        />
      </div>
      <Dialog
        open={shown() === 'publish'}
        onOpenChange={close}
        locked={editor().isBusy()}
        title={t('forms.publishTitle', { version: newest() + 1 })}
        text={t('forms.publishText')}
        actions={
          <>
            <Button onClick={close}>{t('forms.cancel')}</Button>
            <Button variant="primary" busy={editor().isBusy()} onClick={() => void editor().publish().then(close)}>
              {t('forms.publish')}
            </Button>
          </>
        }
      >
        <Show when={shown() === 'publish' && newest() > 0}>
          <Changes id={told().id} from={newest()} />
        </Show>
      </Dialog>
      <Dialog
        size="small"
        open={shown() === 'discard'}
        onOpenChange={close}
        locked={editor().isBusy()}
        title={t('forms.discardTitle')}
        text={t(newest() > 0 ? 'forms.discardText' : 'forms.discardAll')}
        actions={
          <>
            <Button onClick={close}>{t('forms.cancel')}</Button>
            <Button variant="danger" busy={editor().isBusy()} onClick={() => void discard()}>
              {t('forms.discard')}
            </Button>
          </>
        }
      />
      <VersionsDrawer
        id={told().id}
        hasDraft={told().draft !== null}
        newest={newest()}
        open={shown() === 'versions'}
        onClose={close}
      />
      <TargetsDialog form={told()} open={shown() === 'targets'} onClose={close} />
    </div>
  );
}

function State(props: { editor: Editor }) {
  const format = useFormat();
  const published = () => props.editor.told().published;
  const draft = () => props.editor.told().draft;
  return (
    <div class="d-row">
      <Show when={published()} fallback={<Badge>{t('forms.neverPublished')}</Badge>}>
        {(version) => <Badge tone="success">{t('forms.versionNumber', { version: version().version })}</Badge>}
      </Show>
      <Show when={draft()}>
        <Badge tone="warning">{t('forms.draft')}</Badge>
      </Show>
      <span class="d-muted d-small" role="status">
        <Show
          when={props.editor.isDirty()}
          fallback={<Show when={draft()}>{(one) => t('forms.savedAt', { time: format.moment(one().savedAt) })}</Show>}
        >
          {t('forms.unsaved')}
        </Show>
      </span>
    </div>
  );
}
