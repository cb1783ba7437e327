import { createQuery, Loaded, useFormat } from '@daraport/client';
import { Drawer, List, ListItem, Select, Skeleton } from '@daraport/ui';
import { createMemo, createSignal, For, Show } from 'solid-js';
import { t } from '../messages/index.ts';
import { FormChanges, FormVersions } from './documents.ts';

/** What differs from one version to another, or to the draft, as a list of sentences. */
export function Changes(props: { id: string; from: number; to?: number | undefined }) {
  const [page] = createQuery({
    query: FormChanges,
    variables: () => ({ id: props.id, from: props.from, to: props.to ?? null }),
    requestPolicy: 'network-only',
  });
  return (
    <Loaded query={page} select={(data) => data.intakeQuestionnaire} skeleton={<Skeleton lines={4} />}>
      {(form) => (
        <Show when={form.changes.length > 0} fallback={<p class="d-muted">{t('forms.noChanges')}</p>}>
          <ul class="o-changes">
            <For each={form.changes}>
              {(change) => (
                <li>
                  <strong>{t(`forms.changed.${change.kind}`)}</strong>{' '}
                  {change.after || change.before || t(`forms.subject.${change.subject}`)}
                  <Show when={change.aspects.length > 0}>
                    <span class="d-muted d-small">
                      {change.aspects.map((aspect) => t(`forms.aspect.${aspect}`)).join(', ')}
                    </span>
                  </Show>
                  <Show when={change.before && change.after && change.before !== change.after}>
                    <span class="d-muted d-small">{t('forms.before', { text: change.before ?? '' })}</span>
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </Show>
      )}
    </Loaded>
  );
}

/** The published versions of a form, and what differs between any two of them or the draft. */
export function VersionsDrawer(props: {
  id: string;
  hasDraft: boolean;
  newest: number;
  open: boolean;
  onClose: () => void;
}) {
  return (
    <Drawer open={props.open} onOpenChange={() => props.onClose()} title={t('forms.versions')}>
      <Show when={props.open}>
        <Content {...props} />
      </Show>
    </Drawer>
  );
}

function Content(props: { id: string; hasDraft: boolean; newest: number }) {
  const format = useFormat();
  const [page] = createQuery({ query: FormVersions, variables: () => ({ id: props.id }) });
  const [from, setFrom] = createSignal<string>();
  const [to, setTo] = createSignal<string>();
  const start = () => Number(from() ?? (props.hasDraft ? props.newest : Math.max(1, props.newest - 1)));
  const end = () => to() ?? (props.hasDraft ? 'draft' : String(props.newest));
  const pair = createMemo(() => ({ from: start(), to: end() === 'draft' ? undefined : Number(end()) }));
  const numbers = () => Array.from({ length: props.newest }, (_, index) => String(props.newest - index)).slice(0, 50);
  const named = (value: string) => ({ value, label: t('forms.versionNumber', { version: value }) });
  return (
    <div class="d-stack">
      <Loaded query={page} select={(data) => data.intakeQuestionnaire} skeleton={<Skeleton shape="row" rows={3} />}>
        {(form) => (
          <List label={t('forms.versions')}>
            <For each={form.versions}>
              {(each) => (
                <ListItem
                  title={t('forms.versionNumber', { version: each.version })}
                  text={t('forms.publishedAt', { time: format.moment(each.publishedAt) })}
                />
              )}
            </For>
          </List>
        )}
      </Loaded>
      <div class="o-pair">
        <Select
          label={t('forms.compareFrom')}
          value={String(start())}
          placeholder={false}
          options={numbers().map(named)}
          onInput={setFrom}
        />
        <Select
          label={t('forms.compareTo')}
          value={end()}
          placeholder={false}
          options={[...(props.hasDraft ? [{ value: 'draft', label: t('forms.draft') }] : []), ...numbers().map(named)]}
          onInput={setTo}
        />
      </div>
      <Changes id={props.id} from={pair().from} to={pair().to} />
    </div>
  );
}
