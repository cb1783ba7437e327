import MarkdownIt from 'markdown-it';
import { isSafeHref } from './links.ts';

/**
 * The part of Markdown that a rich text is: paragraphs with their line breaks, headings, lists, bold, italic, links. Anything
 * else, HTML first of all, is plain text.
 */
export const markdown = new MarkdownIt('zero', { html: false, breaks: true, linkify: false }).enable([
  'heading',
  'list',
  'emphasis',
  'link',
  'newline',
  'escape',
]);

markdown.validateLink = isSafeHref;
