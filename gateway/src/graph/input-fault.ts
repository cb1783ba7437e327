import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';

type Path = readonly (string | number)[];

/**
 * What is wrong with the first variable that does not fit: which, where in it, and what is expected there. Never its value, which
 * may be a password or a word to a therapist, and errors end up in logs, in reporters and on screens. Undefined when all fit.
 */
export function inputFault(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  variables: Readonly<Record<string, unknown>>,
): GraphQLError | undefined {
  for (const definition of definitions) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type as never);
    if (!isInputType(type)) throw new Error(`a variable of no input type passed validation: ${name}`);
    const isGiven = Object.hasOwn(variables, name) && variables[name] !== undefined;
    if (!isGiven && definition.defaultValue) continue;
    const fault = faultIn(type, isGiven ? variables[name] : null);
    if (fault) return refused(name, fault.path, isGiven ? fault.rule : 'It is missing.', fault.expected);
  }
  return undefined;
}

/** What graphql-js says of an object's fields, by names alone; what it and scalars say of anything else quotes the value. */
const OF_FIELDS = /^(Field "\w+" |Exactly one key )/;

/** The first place where a value does not fit its type. */
function faultIn(type: GraphQLInputType, value: unknown) {
  const faults: { path: Path; expected: string; rule: string }[] = [];
  const note = (path: Path, _value: unknown, { message }: GraphQLError): void => {
    const expected = String(typeAt(type, path));
    faults.push({
      path,
      expected,
      rule: OF_FIELDS.test(message) ? message : `Expected a value of type "${expected}".`,
    });
  };
  coerceInputValue(value, type, note, true);
  return faults[0];
}

function typeAt(type: GraphQLInputType, path: Path): GraphQLInputType {
  let at = type;
  for (const step of path) {
    const outer = getNullableType(at);
    if (isListType(outer) && typeof step === 'number') at = outer.ofType;
    else {
      const named = getNamedType(outer);
      at = (isInputObjectType(named) && named.getFields()[step]?.type) || at;
    }
  }
  return at;
}

function refused(variable: string, path: Path, rule: string, expected: string): GraphQLError {
  const place = path.length > 0 ? ` at "${path.join('.')}"` : '';
  return new GraphQLError(`The variable "$${variable}" does not fit${place}. ${rule}`, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 }, variable, path: [...path], expected },
  });
}
