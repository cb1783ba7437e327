/** A piece of an article: a paragraph, steps in their order, a list, or something to take note of. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'note'; readonly text: string };

/** One answer of the help centre in one language; `{brand}` and `{email}` stand for the brand's name and address. */
export interface Article {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A paragraph. */
export const text = (words: string): Block => ({ kind: 'text', text: words });
/** Steps, in the order one takes them. */
export const steps = (...items: string[]): Block => ({ kind: 'steps', items });
/** Points in no particular order. */
export const list = (...items: string[]): Block => ({ kind: 'list', items });
/** Something to take note of. */
export const note = (words: string): Block => ({ kind: 'note', text: words });

/** All words of an article in one line, to search in. */
export const wordsIn = (article: Article): string =>
  article.blocks.map((block) => ('items' in block ? block.items.join(' ') : block.text)).join(' ');
