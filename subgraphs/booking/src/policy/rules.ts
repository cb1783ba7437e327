import { minutes, money, share, type Words } from '@daraport/domain';
import type { ChangeFee, ChangePolicyTerms, ChangeRule } from '@daraport/drizzle/tables/booking';
import { z } from 'zod';

/** Terms of a brand that set none: until a day before for nothing, after that not any more; who does not come pays. */
export const houseTerms: ChangePolicyTerms = {
  rescheduling: { freeMinutes: 1440, lastMinutes: 1440, fee: { kind: 'NONE', value: 0 } },
  cancelling: { freeMinutes: 1440, lastMinutes: 1440, fee: { kind: 'NONE', value: 0 } },
  mostMoves: null,
  noShowFee: { kind: 'SHARE', value: 10_000 },
};

/** How a change stands for its patient at one moment. */
export type ChangeState = 'FREE' | 'WITH_FEE' | 'NOT_ALLOWED';

/** Until when a change is free, and until when it is possible at all. Both are included. */
export function limitsOf({ fee: { kind }, freeMinutes, lastMinutes }: ChangeRule, startsAt: Date) {
  const until = new Date(startsAt.getTime() - minutes(lastMinutes));
  return { freeUntil: kind === 'NONE' ? until : new Date(startsAt.getTime() - minutes(freeMinutes)), until };
}

/** What the rule says now of an appointment that starts then. */
export function stateOf(rule: ChangeRule, startsAt: Date, now: Date): ChangeState {
  const { freeUntil, until } = limitsOf(rule, startsAt);
  if (now <= freeUntil) return 'FREE';
  return now > until ? 'NOT_ALLOWED' : 'WITH_FEE';
}

/** The fee in minor units: a share is rounded half up, and nobody owes more than was paid. */
export function feeOf({ kind, value }: ChangeFee, paidMinor: number): number {
  if (kind === 'NONE') return 0;
  const wished = kind === 'AMOUNT' ? value : share(money(paidMinor, 'XXX'), value).amountMinor;
  return Math.min(wished, paidMinor);
}

/** No window is longer: nothing is booked further ahead. */
const mostMinutes = 366 * 24 * 60;

const fee = z
  .object({ kind: z.enum(['NONE', 'SHARE', 'AMOUNT']), value: z.int('fee').min(0, 'fee').max(10_000_000, 'fee') })
  .refine(({ kind, value }) => kind !== 'SHARE' || value <= 10_000, 'share')
  .transform(({ kind, value }) =>
    kind === 'NONE' || value === 0 ? { kind: 'NONE' as const, value: 0 } : { kind, value },
  );
const window = z.int('window').min(0, 'window').max(mostMinutes, 'window');
const rule = z
  .object({ freeMinutes: window, lastMinutes: window, fee })
  .refine(({ freeMinutes, lastMinutes }) => freeMinutes >= lastMinutes, 'order');

/** The shape of `saveChangePolicy`'s input. */
export const policyShape = z.object({
  appointmentTypeId: z.string().nullish(),
  version: z.int('window').min(0, 'window'),
  terms: z
    .object({
      rescheduling: rule,
      cancelling: rule,
      mostMoves: z
        .int('moves')
        .min(0, 'moves')
        .max(100, 'moves')
        .nullish()
        .transform((most) => most ?? null),
      noShowFee: fee,
      payByMinutes: window.nullish().transform((before) => before ?? null),
    })
    .nullish(),
  idempotencyKey: z.string().min(8, 'key').max(200, 'key'),
});

/** What to change, by the fault. */
export const policyFaults = {
  window: { en: 'Please choose 0 minutes to 366 days.', de: 'Bitte wählen Sie 0 Minuten bis 366 Tage.' },
  order: {
    en: 'The free period must end before, or together with, the one that costs a fee.',
    de: 'Die kostenfreie Frist muss vor oder mit der kostenpflichtigen enden.',
  },
  fee: { en: 'Please enter an amount of 0 or more.', de: 'Bitte geben Sie einen Betrag ab 0 ein.' },
  share: { en: 'A share can be at most 100 %.', de: 'Ein Anteil kann höchstens 100 % betragen.' },
  moves: { en: 'Please choose 0 to 100 moves.', de: 'Bitte wählen Sie 0 bis 100 Verschiebungen.' },
  brand: { en: 'The brand itself needs terms.', de: 'Die Marke selbst braucht Bedingungen.' },
  key: { en: 'The key must have 8 to 200 characters.', de: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
} satisfies Record<string, Words>;
