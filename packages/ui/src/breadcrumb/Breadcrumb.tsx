import { For, Show } from 'solid-js';
import { useSpeech } from '../words/context.tsx';

/** The way from the start to this page; the last one is the page itself and leads nowhere. */
export function Breadcrumb(props: {
  items: readonly { readonly label: string; readonly href?: string | undefined }[];
}) {
  const speech = useSpeech();
  return (
    <nav aria-label={speech().words.breadcrumb}>
      <ol class="d-breadcrumb">
        <For each={props.items}>
          {(item) => (
            <li>
              <Show when={item.href} fallback={<span aria-current="page">{item.label}</span>}>
                {(href) => <a href={href()}>{item.label}</a>}
              </Show>
            </li>
          )}
        </For>
      </ol>
    </nav>
  );
}
