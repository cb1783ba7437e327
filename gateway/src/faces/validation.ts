import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  specifiedRules,
  validate,
  type ValidationContext,
  type ValidationRule,
  ValuesOfCorrectTypeRule,
} from 'graphql';
import { limits } from '../limits/limits.ts';

/**
 * What is wrong with a document by a schema, at most as many faults as the limits say, without suggestions and without the values
 * that stand in the document. An operation of a kind that the schema does not have is a fault, which graphql-js minds only when it
 * runs one.
 */
export function faultsOf(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const rootless = operations.filter(({ operation }) => !schema.getRootType(operation));
  const faults =
    rootless.length > 0
      ? rootless.map((node) => new GraphQLError(`The schema has no ${node.operation}s.`, { nodes: node }))
      : validate(schema, document, rules, { maxErrors: limits.validationErrors, hideSuggestions: true });
  return faults.map(asInvalid);
}

/** What the rule says of an object's fields names fields alone; all else that it says quotes the value. */
const OF_FIELDS = /^(Field "[\w.]+" |OneOf Input Object )/;

/** As graphql-js has it, but that a literal is not repeated, which may be a password that somebody wrote into a document. */
const valuesOfCorrectType: ValidationRule = (context) => {
  const quiet: ValidationContext = Object.create(context, {
    reportError: {
      value: (error: GraphQLError) =>
        context.reportError(OF_FIELDS.test(error.message) ? error : expected(context, error)),
    },
  });
  return ValuesOfCorrectTypeRule(quiet);
};

const expected = (context: ValidationContext, { nodes }: GraphQLError): GraphQLError =>
  new GraphQLError(`Expected a value of type "${String(context.getInputType())}".`, { nodes: nodes ?? null });

const rules = specifiedRules.map((rule) => (rule === ValuesOfCorrectTypeRule ? valuesOfCorrectType : rule));

const asInvalid = ({ message, nodes }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { nodes: nodes ?? null, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
