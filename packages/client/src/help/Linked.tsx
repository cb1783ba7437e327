import { For, Show } from 'solid-js';
import { useSession } from '../session/session.ts';
import { withBrand } from './library.ts';

/** A sentence of an article, with the brand's name and its address as a link. */
export function Linked(props: { text: string }) {
  const session = useSession();
  const parts = () => withBrand(props.text, session.brand().name).split('{email}');
  const email = () => session.brand().supportEmail;
  return (
    <For each={parts()}>
      {(part, index) => (
        <>
          <Show when={index() > 0}>
            <a href={`mailto:${email()}`}>{email()}</a>
          </Show>
          {part}
        </>
      )}
    </For>
  );
}
