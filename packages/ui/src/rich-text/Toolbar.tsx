import { createSignal, For } from 'solid-js';
import type { Command } from 'prosemirror-state';
import { IconButton } from '../button/Button.tsx';
import type { Icon } from '../icon.ts';
import {
  BoldIcon,
  Heading1Icon,
  Heading2Icon,
  ItalicIcon,
  LinkIcon,
  ListIcon,
  ListOrderedIcon,
  Redo2Icon,
  Undo2Icon,
} from '../icons.ts';
import { shortcutLabel } from '../shortcut/shortcuts.ts';
import { richTextWords, type RichTextWords } from '../words/rich-text.ts';
import { useOwnWords, useSpeech } from '../words/context.tsx';
import { COMMANDS, type standing } from './commands.ts';

type Standing = ReturnType<typeof standing>;

interface Tool {
  readonly label: keyof RichTextWords &
    ('bold' | 'italic' | 'heading' | 'subheading' | 'bulletList' | 'numberedList' | 'link' | 'undoStep' | 'redoStep');
  readonly icon: Icon;
  readonly keys?: string;
  /** Of the cursor; a tool without it is never pressed. */
  readonly stands?: keyof Standing;
  /** Without it the tool asks for a link. */
  readonly command?: Command;
}

const TOOLS: readonly Tool[] = [
  { label: 'heading', icon: Heading1Icon, stands: 'title', command: COMMANDS.title },
  { label: 'subheading', icon: Heading2Icon, stands: 'subtitle', command: COMMANDS.subtitle },
  { label: 'bold', icon: BoldIcon, keys: '$mod+b', stands: 'bold', command: COMMANDS.bold },
  { label: 'italic', icon: ItalicIcon, keys: '$mod+i', stands: 'italic', command: COMMANDS.italic },
  { label: 'bulletList', icon: ListIcon, stands: 'bulletList', command: COMMANDS.bulletList },
  { label: 'numberedList', icon: ListOrderedIcon, stands: 'orderedList', command: COMMANDS.orderedList },
  { label: 'link', icon: LinkIcon, keys: '$mod+k', stands: 'link' },
  { label: 'undoStep', icon: Undo2Icon, keys: '$mod+z', command: COMMANDS.undo },
  { label: 'redoStep', icon: Redo2Icon, keys: '$mod+y', command: COMMANDS.redo },
];

/** The editor's tools: one stop of the Tab key, arrows move among them. */
export function Toolbar(props: {
  standing: Standing | undefined;
  disabled: boolean;
  onRun: (command: Command) => void;
  onLink: () => void;
}) {
  const speech = useSpeech();
  const own = useOwnWords(richTextWords);
  const [current, setCurrent] = createSignal(0);
  let bar: HTMLDivElement | undefined;
  const name = (tool: Tool) =>
    tool.keys ? `${own()[tool.label]} (${shortcutLabel(tool.keys, speech().words)})` : own()[tool.label];
  const press = (event: KeyboardEvent) => {
    const next = nextTool(event.key, current());
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    bar?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div ref={bar} class="d-rich-tools" role="toolbar" aria-label={own().richToolbar} tabindex={-1} onKeyDown={press}>
      <For each={TOOLS}>
        {(tool, index) => (
          <IconButton
            size="small"
            icon={tool.icon}
            label={name(tool)}
            disabled={props.disabled}
            tabindex={index() === current() ? 0 : -1}
            aria-pressed={tool.stands ? (props.standing?.[tool.stands] ?? false) : undefined}
            onFocus={() => setCurrent(index())}
            onPointerDown={(event: PointerEvent) => event.preventDefault()}
            onClick={() => (tool.command ? props.onRun(tool.command) : props.onLink())}
          />
        )}
      </For>
    </div>
  );
}

function nextTool(key: string, from: number): number | undefined {
  const last = TOOLS.length - 1;
  if (key === 'ArrowRight') return from === last ? 0 : from + 1;
  if (key === 'ArrowLeft') return from === 0 ? last : from - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}
