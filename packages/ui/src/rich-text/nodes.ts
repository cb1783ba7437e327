import type { Token } from 'markdown-it';
import { markdown } from './markdown.ts';

/** The elements a rich text is made of; `title` and `subtitle` are its two kinds of headings. */
export type RichTag = 'p' | 'title' | 'subtitle' | 'ul' | 'ol' | 'li' | 'strong' | 'em' | 'a' | 'br';

/** A part of a rich text: an element, or words. */
export type RichNode =
  | string
  | {
      readonly tag: RichTag;
      readonly href?: string | undefined;
      readonly start?: number | undefined;
      readonly children: readonly RichNode[];
    };

interface Open {
  readonly tag: RichTag;
  readonly href?: string | undefined;
  readonly start?: number | undefined;
  readonly children: RichNode[];
}

const PLAIN: readonly string[] = ['p', 'ul', 'ol', 'li', 'strong', 'em', 'a'];

/** The parts of a text in its Markdown; what is no rich text stays words. */
export function parseRichText(text: string): readonly RichNode[] {
  const root: Open = { tag: 'p', children: [] };
  const stack: Open[] = [root];
  for (const token of flat(markdown.parse(text, {}))) {
    const top = stack.at(-1) ?? root;
    if (token.nesting === 1) {
      const node = opened(token);
      top.children.push(node);
      stack.push(node);
    } else if (token.nesting === -1) stack.pop();
    else if (token.type === 'softbreak' || token.type === 'hardbreak') top.children.push({ tag: 'br', children: [] });
    else top.children.push(token.content);
  }
  return root.children;
}

/** Tokens in reading order; the paragraph inside an item of a tight list has no element of its own. */
function flat(tokens: readonly Token[]): Token[] {
  return tokens
    .filter((token) => !token.hidden)
    .flatMap((token) => (token.type === 'inline' ? flat(token.children ?? []) : [token]));
}

function opened(token: Token): Open {
  const tag = tagOf(token.tag);
  const href = token.attrGet('href') ?? undefined;
  const start = token.attrGet('start');
  return { tag, children: [], ...(href !== undefined && { href }), ...(start !== null && { start: Number(start) }) };
}

function tagOf(tag: string): RichTag {
  if (/^h\d$/.test(tag)) return tag === 'h1' ? 'title' : 'subtitle';
  return PLAIN.includes(tag) ? (tag as RichTag) : 'p';
}
