import { useFormat } from '@daraport/client';
import { Card } from '@daraport/ui';
import { For, Show, type JSX } from 'solid-js';
import type { NotePartsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

/** A signed note as the patient reads it, with its addenda and, away from its appointment, the way there. */
export function NoteCard(props: { note: NotePartsFragment; level?: 2 | 3; appointment?: JSX.Element }) {
  const format = useFormat();
  const signed = () =>
    props.note.signedAt ? t('appointment.signed', { date: format.moment(props.note.signedAt) }) : undefined;
  return (
    <Card level={props.level ?? 3} title={props.note.author.displayName} text={signed()}>
      <div class="d-stack-tight p-note">
        <p>{props.note.body}</p>
        <For each={props.note.addenda}>
          {(addendum) => (
            <div>
              <p class="d-muted d-small">{t('appointment.addendum', { date: format.moment(addendum.createdAt) })}</p>
              <p>{addendum.body}</p>
            </div>
          )}
        </For>
        <Show when={props.appointment}>
          <p class="d-small">{props.appointment}</p>
        </Show>
      </div>
    </Card>
  );
}
