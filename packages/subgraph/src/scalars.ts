import { isDay, parseInstant } from '@daraport/domain';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const fault = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
const textOf = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : undefined);

function instantFrom(value: unknown): Date {
  const instant = typeof value === 'string' ? parseInstant(value) : undefined;
  if (!instant) throw fault('DateTime must be an ISO 8601 instant with offset, like 2026-11-24T09:00:00Z');
  return instant;
}

function dayFrom(value: unknown): string {
  if (typeof value !== 'string' || !isDay(value)) throw fault('Date must be a calendar day, like 2026-11-24');
  return value;
}

/** An instant, ISO 8601 with offset; answers in UTC with milliseconds. */
export const Instant = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in ISO 8601 with offset Z, millisecond precision, in the years 1900 to 2999.',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: instantFrom,
  parseLiteral: (node) => instantFrom(textOf(node)),
});

/** A calendar day, ISO 8601. */
export const CalendarDay = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day, ISO 8601 (2026-11-24), in the years 1900 to 2999.',
  serialize: String,
  parseValue: dayFrom,
  parseLiteral: (node) => dayFrom(textOf(node)),
});
