import { type DocumentNode, Kind, type OperationDefinitionNode, visit } from 'graphql';
import { forbiddenNames, limits } from './limits.ts';
import { limitExceeded, Refusal } from './refusal.ts';

/** Refuses variables that are too large or deep, that hold a key of the prototype, or text nobody can store. Throws a Refusal. */
export function checkVariables(variables: unknown): void {
  let level: unknown[] = [variables];
  let bytes = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.variableDepth) throw limitExceeded('variableDepth', limits.variableDepth);
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'string') checkText(value);
      bytes += sizeOf(value);
      if (bytes > limits.variableBytes) throw limitExceeded('variableBytes', limits.variableBytes);
      if (typeof value !== 'object' || value === null) continue;
      for (const [key, inner] of Object.entries(value)) {
        checkText(key);
        if (forbiddenNames.has(key)) throw new Refusal(400, 'FORBIDDEN_NAME', `The name "${key}" cannot be used.`);
        bytes += Array.isArray(value) ? 1 : Buffer.byteLength(key) + 4;
        next.push(inner);
      }
    }
    level = next;
  }
}

/**
 * Refuses text that is not Unicode, or that Postgres cannot store: NUL, and halves of surrogate pairs. Throws a Refusal.
 */
export function checkText(text: string): void {
  if (text.includes('\0') || !text.isWellFormed())
    throw new Refusal(400, 'BAD_USER_INPUT', 'Text must be well-formed Unicode without NUL characters.');
}

const sizeOf = (value: unknown): number => (typeof value === 'string' ? Buffer.byteLength(value) + 2 : 4);

/** A `first` or `last` of a document: written out, or given by a variable or its default. */
interface PageSize {
  readonly argument: string;
  readonly written: number | undefined;
  readonly variable: string | undefined;
}

/**
 * Refuses `first` and `last` beyond the page size or below zero, written out or given by variable or its default. What a document
 * says of them is read once.
 */
export function createPageSizeCheck(): (document: DocumentNode, variables: Readonly<Record<string, unknown>>) => void {
  const known = new WeakMap<DocumentNode, readonly PageSize[]>();
  return (document, variables) => {
    const sizes = known.get(document) ?? pageSizesOf(document);
    known.set(document, sizes);
    for (const { argument, written, variable } of sizes) {
      const given = (variable === undefined ? undefined : variables[variable]) ?? written;
      if (typeof given === 'number' && (given > limits.pageSize || given < 0)) {
        throw new Refusal(400, 'PAGE_SIZE_EXCEEDED', `"${argument}" must be between 0 and ${limits.pageSize}.`, {
          allowed: limits.pageSize,
        });
      }
    }
  };
}

function pageSizesOf(document: DocumentNode): PageSize[] {
  const defaults = new Map<string, number>();
  const sizes: PageSize[] = [];
  const remember = (operation: OperationDefinitionNode): void => {
    for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
      if (defaultValue?.kind === Kind.INT) defaults.set(variable.name.value, Number(defaultValue.value));
    }
  };
  visit(document, { OperationDefinition: remember });
  visit(document, {
    Argument({ name: { value: argument }, value }) {
      if (argument !== 'first' && argument !== 'last') return;
      const variable = value.kind === Kind.VARIABLE ? value.name.value : undefined;
      const written = value.kind === Kind.INT ? Number(value.value) : defaults.get(variable ?? '');
      if (variable !== undefined || written !== undefined) sizes.push({ argument, written, variable });
    },
  });
  return sizes;
}
