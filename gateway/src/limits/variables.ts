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

/** Refuses `first` and `last` beyond the page size or below zero, written out or given by variable or its default. */
export function checkPageSizes(document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
  const defaults = new Map<string, unknown>();
  const remember = (operation: OperationDefinitionNode): void => {
    for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
      if (defaultValue?.kind === Kind.INT) defaults.set(variable.name.value, Number(defaultValue.value));
    }
  };
  visit(document, { OperationDefinition: remember });
  visit(document, {
    Argument({ name, value }) {
      if (name.value !== 'first' && name.value !== 'last') return;
      const literal = value.kind === Kind.INT ? Number(value.value) : undefined;
      const given =
        value.kind === Kind.VARIABLE ? (variables[value.name.value] ?? defaults.get(value.name.value)) : literal;
      if (typeof given === 'number' && (given > limits.pageSize || given < 0)) {
        throw new Refusal(400, 'PAGE_SIZE_EXCEEDED', `"${name.value}" must be between 0 and ${limits.pageSize}.`, {
          allowed: limits.pageSize,
        });
      }
    },
  });
}
