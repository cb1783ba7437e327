import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const fault = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
const textOf = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : undefined);

/** The calendar of Postgres knows no year zero; JavaScript's does. */
function instantFrom(value: unknown): Date {
  const isInstant =
    typeof value === 'string' && /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(value);
  const instant = new Date(isInstant ? value : Number.NaN);
  if (Number.isNaN(instant.getTime()))
    throw fault('DateTime must be an ISO 8601 instant with offset, like 2026-11-24T09:00:00Z');
  return instant;
}

function dayFrom(value: unknown): string {
  const isDay = typeof value === 'string' && /^(?!0000)\d{4}-\d\d-\d\d$/.test(value);
  const midnight = new Date(isDay ? `${value}T00:00:00Z` : Number.NaN);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== value) {
    throw fault('Date must be a calendar day, like 2026-11-24');
  }
  return midnight.toISOString().slice(0, 10);
}

/** An instant, ISO 8601 with offset; answers in UTC with milliseconds. */
export const Instant = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in ISO 8601 with offset Z, millisecond precision.',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: instantFrom,
  parseLiteral: (node) => instantFrom(textOf(node)),
});

/** A calendar day, ISO 8601. */
export const CalendarDay = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day, ISO 8601 (2026-11-24).',
  serialize: String,
  parseValue: dayFrom,
  parseLiteral: (node) => dayFrom(textOf(node)),
});
