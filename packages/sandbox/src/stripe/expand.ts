import type { Unit } from '../wire/records.ts';
import { invalidRequest } from './errors.ts';
import type { StripeKinds } from './objects.ts';

/** Which kind an id names, by its prefix. */
const kinds: Readonly<Record<string, keyof StripeKinds>> = {
  cus: 'customer',
  pm: 'payment_method',
  pi: 'payment_intent',
  ch: 'charge',
  py: 'charge',
  re: 'refund',
  acct: 'account',
  tr: 'transfer',
  trr: 'transfer_reversal',
  fee: 'application_fee',
  txn: 'balance_transaction',
  evt: 'event',
};

const MAXIMUM_DEPTH = 4;

/** Puts the objects themselves in place of ids, for each `expand[]` path such as `latest_charge.balance_transaction`. */
export function expanded(answer: object, paths: readonly string[], unit: Unit<StripeKinds>): object {
  return paths.reduce((current, path) => {
    const parts = path.split('.');
    if (parts.length > MAXIMUM_DEPTH)
      throw invalidRequest('You cannot expand more than 4 levels of a property.', { param: 'expand' });
    return expandPath(current, parts, path, unit);
  }, answer);
}

function expandPath(target: object, parts: readonly string[], path: string, unit: Unit<StripeKinds>): object {
  const [part, ...rest] = parts;
  if (part === undefined) return target;
  if (!Object.hasOwn(target, part)) throw cannotExpand(path);
  const value = (target as Record<string, unknown>)[part];
  if (value === null || value === undefined) return target;
  return { ...target, [part]: expandValue(value, rest, path, unit) };
}

function expandValue(value: unknown, rest: readonly string[], path: string, unit: Unit<StripeKinds>): unknown {
  if (Array.isArray(value)) return value.map((each: object) => expandPath(each, rest, path, unit));
  if (typeof value === 'object' && value !== null) return expandPath(value, rest, path, unit);
  const object = typeof value === 'string' ? findById(unit, value) : undefined;
  if (!object) throw cannotExpand(path);
  return expandPath(object, rest, path, unit);
}

/** The object with this id on the unit's account, or on the platform (where transfers and application fees stand). */
function findById(unit: Unit<StripeKinds>, id: string): object | undefined {
  const kind = kinds[id.slice(0, id.indexOf('_'))];
  return kind && (unit.get(kind, id) ?? unit.on('').get(kind, id));
}

const cannotExpand = (path: string) =>
  invalidRequest(`This property cannot be expanded (${path}).`, { param: 'expand' });
