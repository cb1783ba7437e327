import { createResource, For, Show, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { Link } from '../link/Link.tsx';
import type { RichNode } from './nodes.ts';

export interface RichTextProps {
  /** The value of a `RichTextField`; a plain text is one too. */
  text: string;
  /** The level of its headings, under the heading it stands below. */
  level?: 2 | 3 | 4 | undefined;
}

/** Shows a rich text, without the editor's code; never HTML. Until the reader of its signs is fetched the words stand as they are. */
export function RichText(props: RichTextProps) {
  const [read] = createResource(async () => (await import('./nodes.ts')).parseRichText);
  return (
    <div class="d-rich-text">
      <Show when={read.state === 'ready' && read()} fallback={<p class="d-rich-text-raw">{props.text}</p>}>
        {(parse) => <Parts nodes={parse()(props.text)} level={props.level ?? 3} />}
      </Show>
    </div>
  );
}

function Parts(props: { nodes: readonly RichNode[]; level: number }): JSX.Element {
  return <For each={props.nodes}>{(node) => <Part node={node} level={props.level} />}</For>;
}

function Part(props: { node: RichNode; level: number }): JSX.Element {
  const element = () => (typeof props.node === 'string' ? undefined : props.node);
  const tag = () => {
    const name = element()?.tag;
    if (name === 'title') return `h${props.level}`;
    return name === 'subtitle' ? `h${props.level + 1}` : name;
  };
  return (
    <Show when={element()} fallback={<>{props.node}</>}>
      {(node) => (
        <Show
          when={node().href}
          fallback={
            <Dynamic component={tag()} class={node().tag === 'title' ? 'd-rich-title' : undefined} start={node().start}>
              <Parts nodes={node().children} level={props.level} />
            </Dynamic>
          }
        >
          {(href) => (
            <Link href={href()} external={href().startsWith('http')}>
              <Parts nodes={node().children} level={props.level} />
            </Link>
          )}
        </Show>
      )}
    </Show>
  );
}
