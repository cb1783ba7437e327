import { TYPE_ALIAS } from '@daraport/access';
import {
  type DirectiveNode,
  type DocumentNode,
  GraphQLError,
  Kind,
  parse,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { forbiddenNames, limits } from './limits.ts';
import { extentOf } from './measure.ts';
import { limitExceeded, Refusal } from './refusal.ts';
import { checkText } from './variables.ts';

/** Parses a document within the token limit and measures it. Throws a Refusal. */
export function parseWithinLimits(text: string): DocumentNode {
  if (Buffer.byteLength(text) > limits.documentBytes) throw limitExceeded('documentBytes', limits.documentBytes);
  const document = parseText(text);
  checkNames(document);
  const { depth, fields } = extentOf(document);
  if (depth > limits.depth) throw limitExceeded('depth', limits.depth);
  if (fields > limits.fields) throw limitExceeded('fields', limits.fields);
  return document;
}

function parseText(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: limits.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes('tokens')) throw limitExceeded('tokens', limits.tokens);
    throw new Refusal(400, 'GRAPHQL_PARSE_FAILED', withoutText(error.message), {}, error);
  }
}

/** A syntax error without what it quotes of the document, for that may be a part of a password; its place tells enough. */
const withoutText = (message: string): string =>
  message
    .replace(/(?<=Name|Int|Float|String) "[^]*"(?=\.$)/, '')
    .replace(/(?<=sequence|String|after 0|got|character): (?:"[^]*"|U\+\w+)(?=\.$)/, '');

/** Counts what stands in the text, and refuses names that are not the client's to use. */
function checkNames(document: DocumentNode): void {
  let aliases = 0;
  let directives = 0;
  const take = (name: string): void => {
    if (forbiddenNames.has(name) || name === TYPE_ALIAS)
      throw new Refusal(400, 'FORBIDDEN_NAME', `The name "${name}" cannot be used.`);
  };
  visit(document, {
    Field(node) {
      if (!node.alias) return;
      take(node.alias.value);
      if (++aliases > limits.aliases) throw limitExceeded('aliases', limits.aliases);
    },
    Variable: (node) => take(node.name.value),
    ObjectField: (node) => take(node.name.value),
    StringValue: (node) => checkText(node.value),
    Directive(node: DirectiveNode) {
      if (++directives > limits.directives) throw limitExceeded('directives', limits.directives);
      if (node.name.value === 'defer' || node.name.value === 'stream')
        throw new Refusal(400, 'NOT_SUPPORTED', `@${node.name.value} is not supported.`);
    },
    SelectionSet: checkRepeats,
  });
}

function checkRepeats(set: SelectionSetNode): void {
  const counts = new Map<string, number>();
  let spreads = 0;
  for (const selection of set.selections) {
    if (selection.kind !== Kind.FIELD) {
      if (++spreads > limits.spreads) throw limitExceeded('spreads', limits.spreads);
      continue;
    }
    const key = selection.alias?.value ?? selection.name.value;
    const count = (counts.get(key) ?? 0) + 1;
    if (count > limits.repeats) throw limitExceeded('repeats', limits.repeats);
    counts.set(key, count);
  }
}
