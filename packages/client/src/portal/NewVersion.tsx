import { Button, Notice } from '@daraport/ui';
import { Show } from 'solid-js';
import { words } from '../messages/index.ts';
import type { VersionWatch } from './version.ts';

/** Says that a newer version is there, where taking it would cost words that nobody saved yet. */
export function NewVersion(props: { version: VersionWatch }) {
  return (
    <Show when={props.version.isOutdated()}>
      <div role="status">
        <Notice
          tone="info"
          actions={
            <Button size="small" onClick={() => location.reload()}>
              {words.t('newVersion.reload')}
            </Button>
          }
        >
          {words.t('newVersion.text')}
        </Notice>
      </div>
    </Show>
  );
}
