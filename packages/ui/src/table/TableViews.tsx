import { createSignal, Show } from 'solid-js';
import { Button } from '../button/Button.tsx';
import { Dialog } from '../dialog/Dialog.tsx';
import { TextField } from '../field/TextField.tsx';
import { BookmarkIcon, CheckIcon, PlusIcon, TrashIcon } from '../icons.ts';
import { Menu, type MenuItem } from '../menu/Menu.tsx';
import { tableWords, type TableWords } from '../words/table.ts';
import { useOwnWords, useSpeech } from '../words/context.tsx';
import { isSameView, type TableState } from './state.ts';

/** A state that is kept under a name. */
export interface TableView {
  readonly name: string;
  readonly state: TableState;
}

export interface TableViewsProps {
  views?: readonly TableView[] | undefined;
  state: TableState;
  onState: (state: TableState) => void;
  onSaveView?: ((view: TableView) => void) | undefined;
  onRemoveView?: ((name: string) => void) | undefined;
}

/** A menu of the kept states, which also keeps the present one. */
export function TableViews(props: TableViewsProps) {
  const own = useOwnWords(tableWords);
  const [isNaming, setNaming] = createSignal(false);
  const current = () => props.views?.find((view) => isSameView(view.state, props.state));
  const items = () => itemsOf(props, current(), own(), () => setNaming(true));
  return (
    <Show when={items().length > 0}>
      <Menu size="small" icon={BookmarkIcon} label={current()?.name ?? own().views} items={items()} />
      <NameView
        open={isNaming()}
        onClose={() => setNaming(false)}
        onName={(name) => props.onSaveView?.({ name, state: { ...props.state, page: undefined } })}
      />
    </Show>
  );
}

function itemsOf(
  { views = [], onState, onSaveView, onRemoveView }: TableViewsProps,
  current: TableView | undefined,
  words: TableWords,
  onName: () => void,
): MenuItem[] {
  const items: MenuItem[] = views.map((view) => ({
    label: view.name,
    icon: view === current ? CheckIcon : BookmarkIcon,
    onSelect: () => onState(view.state),
  }));
  if (onSaveView && !current) {
    items.push({ label: words.saveView, icon: PlusIcon, separated: items.length > 0, onSelect: onName });
  }
  if (onRemoveView && current) {
    const { name } = current;
    items.push({ label: words.removeView(name), icon: TrashIcon, separated: true, onSelect: () => onRemoveView(name) });
  }
  return items;
}

function NameView(props: { open: boolean; onClose: () => void; onName: (name: string) => void }) {
  const speech = useSpeech();
  const own = useOwnWords(tableWords);
  const [name, setName] = createSignal('');
  const [error, setError] = createSignal<string>();
  const save = (event: Event) => {
    event.preventDefault();
    if (!name().trim()) return setError(own().viewNameMissing);
    props.onName(name().trim());
    setName('');
    return props.onClose();
  };
  return (
    <Dialog
      size="small"
      open={props.open}
      onOpenChange={(open) => open || props.onClose()}
      title={own().saveView}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{speech().words.cancel}</Button>
          <Button variant="primary" onClick={save}>
            {speech().words.save}
          </Button>
        </>
      }
    >
      <form onSubmit={save} noValidate>
        <TextField
          label={own().viewName}
          help={own().saveViewHelp}
          error={error()}
          maxLength={60}
          autofocus
          value={name()}
          onInput={(value) => {
            setName(value);
            setError(undefined);
          }}
        />
      </form>
    </Dialog>
  );
}
