import { parseSync, Visitor, type ESTree } from 'vite';

/** What a person reads or hears of an element, and of the parts and options that carry it on. */
const READ = new Set([
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'ariaLabel',
  'caption',
  'description',
  'detail',
  'empty',
  'emptyText',
  'heading',
  'help',
  'hint',
  'intro',
  'label',
  'legend',
  'message',
  'placeholder',
  'subtitle',
  'summary',
  'text',
  'textContent',
  'title',
  'tooltip',
]);

/** What reads like the beginning of a sentence, wherever it stands. */
const SENTENCE = /(?<![\p{L}\d])\p{Lu}\p{Ll}+,? \p{L}/u;
/** An option that names something instead of saying it: an article, an icon, a class, a key of words. */
const NAME = /^\.?[a-z][A-Za-z\d]*(?:-[a-z\d]+)*$/;

/** A text in the code, and where it begins. */
interface Found {
  readonly at: number;
  readonly text: string;
}

/** Every text a person would read that stands in the code instead of a message file: `line: text`. */
export function hardcodedIn(file: string, code: string): string[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: Found[] = [];
  /** Documents, and the messages of bugs, which go to the log. */
  const silent: { readonly start: number; readonly end: number }[] = [];
  const take = (value: ESTree.Node | null | undefined) => found.push(...textsOf(value));
  new Visitor({
    JSXElement: ({ children }) => children.forEach(take),
    JSXFragment: ({ children }) => children.forEach(take),
    JSXAttribute: ({ name, value }) => {
      if (name.type === 'JSXIdentifier' && (name.name === 'alt' || READ.has(name.name))) take(value);
    },
    Property: ({ key, value }) => {
      if (READ.has(nameOf(key))) found.push(...textsOf(value).filter(({ text }) => !NAME.test(text)));
    },
    Literal: ({ start, value }) => {
      if (typeof value === 'string' && SENTENCE.test(value)) found.push({ at: start, text: value });
    },
    TemplateElement: ({ start, value }) => {
      if (SENTENCE.test(value.cooked ?? '')) found.push({ at: start, text: value.cooked ?? '' });
    },
    NewExpression: ({ callee, start, end }) => {
      if (nameOf(callee).endsWith('Error')) silent.push({ start, end });
    },
    AssignmentExpression: ({ left, right }) => {
      if (left.type === 'MemberExpression' && READ.has(nameOf(left.property))) take(right);
    },
    CallExpression: ({ callee, arguments: [name, value], start, end }) => {
      if (nameOf(callee) === 'graphql') silent.push({ start, end });
      if (callee.type !== 'MemberExpression' || nameOf(callee.property) !== 'setAttribute') return;
      if (name && READ.has(nameOf(name))) take(value);
    },
  }).visit(program);
  const lines = found
    .filter(({ at, text }) => /\p{L}{2}/u.test(text) && !silent.some(({ start, end }) => at >= start && at < end))
    .map(({ at, text }) => `${code.slice(0, at).split('\n').length}: ${text.trim().replaceAll(/\s+/g, ' ')}`);
  return [...new Set(lines)];
}

/** The texts a value may turn out to be; what a call or a name gives is somebody else's. */
function textsOf(node: ESTree.Node | null | undefined): Found[] {
  if (!node) return [];
  if (node.type === 'JSXText') return [{ at: node.start, text: node.value }];
  if (node.type === 'Literal') return typeof node.value === 'string' ? [{ at: node.start, text: node.value }] : [];
  if (node.type === 'TemplateLiteral') {
    const own = node.quasis.map((quasi) => ({ at: node.start, text: quasi.value.cooked ?? '' }));
    return [...own, ...node.expressions.flatMap(textsOf)];
  }
  if (node.type === 'ConditionalExpression') return [node.consequent, node.alternate].flatMap(textsOf);
  if (node.type === 'LogicalExpression' || node.type === 'BinaryExpression')
    return isComparison(node.operator) ? [] : [node.left, node.right].flatMap(textsOf);
  if (node.type === 'ArrowFunctionExpression') return textsOf(node.body);
  return WRAPPERS.has(node.type) && 'expression' in node && typeof node.expression === 'object'
    ? textsOf(node.expression)
    : [];
}

/** What only stands around a value. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'JSXExpressionContainer',
  'ParenthesizedExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
]);

const isComparison = (operator: string): boolean => /^(?:[=!]==?|[<>]=?|in|instanceof)$/.test(operator);

function nameOf(node: ESTree.Node): string {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : '';
}
