import { For } from 'solid-js';

/** A plain text whose paragraphs are apart by an empty line. */
export function TextBody(props: { body: string }) {
  return <For each={props.body.split(/\n{2,}/)}>{(paragraph) => <p class="d-lines">{paragraph}</p>}</For>;
}
