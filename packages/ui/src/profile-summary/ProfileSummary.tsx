import { For, Show, type JSX } from 'solid-js';
import { Avatar } from '../avatar/Avatar.tsx';

/** How a directory shows somebody: the face, the name, what she helps with, her fields, and whatever follows. */
export function ProfileSummary(props: {
  id: string;
  /** How she is called. */
  name: string;
  portrait: string;
  /** The name as it is shown: a heading, with a link where there is something to go to. */
  heading: JSX.Element;
  headline: string;
  /** Fields, as small tags. */
  tags: readonly string[];
  tagsLabel: string;
  children?: JSX.Element | undefined;
}) {
  return (
    <>
      <Avatar id={props.id} name={props.name} portrait={props.portrait} size="large" />
      <div class="d-listing-words">
        {props.heading}
        <p>{props.headline}</p>
        <Show when={props.tags.length > 0}>
          <ul class="d-tags" aria-label={props.tagsLabel}>
            <For each={props.tags}>{(tag) => <li class="d-tag">{tag}</li>}</For>
          </ul>
        </Show>
        {props.children}
      </div>
    </>
  );
}
