import { idFor, newId } from '@daraport/domain';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, sqlState, violatedConstraint, type Actor, type Database, type Transaction } from '../connect.ts';
import { roleUrl } from '../roles.ts';
import { createTestDatabase, type TestDatabase } from '../testing.ts';
import { ledgerAccounts, ledgerEntries, ledgerTransactions, relations } from './billing.ts';

type BillingTransaction = Transaction<typeof relations>;

let database: TestDatabase;
let billing: Database<typeof relations>;
const brandId = idFor('test brand');
const platform: Actor = { kind: 'system', brandId, personId: null, organizationId: null, scopes: [] };

beforeAll(async () => {
  database = await createTestDatabase();
  billing = openDatabase({ url: roleUrl(database.url, 'billing', database.secret), relations, max: 2 });
  await asPlatform(async (tx) => {
    await tx.insert(ledgerAccounts).values([
      { brandId, code: 'cash:stripe', kind: 'ASSET' },
      { brandId, code: 'platform:fee', kind: 'INCOME' },
    ]);
  });
});
afterAll(async () => {
  await billing.close();
  await database[Symbol.asyncDispose]();
});

const asPlatform = <T>(work: (tx: BillingTransaction) => Promise<T>) => billing.asViewer(platform, work);

async function open(tx: BillingTransaction, id = newId()) {
  await tx
    .insert(ledgerTransactions)
    .values({ brandId, id, reference: `test:${id}`, kind: 'CORRECTION', postedAt: new Date() });
  return id;
}

const sides = (transactionId: string, amounts: readonly (readonly [number, string])[], from = 0) =>
  amounts.map(([amountMinor, currency], index) => ({
    brandId,
    transactionId,
    position: from + index,
    account: index % 2 === 0 ? 'cash:stripe' : 'platform:fee',
    amountMinor,
    currency,
  }));

const refusal = async (work: Promise<unknown>) => {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return [sqlState(error), violatedConstraint(error)];
};

describe('the database, as the role billing runs as,', () => {
  it('takes a balanced transaction', async () => {
    const id = await asPlatform(async (tx) => {
      const made = await open(tx);
      await tx.insert(ledgerEntries).values(
        sides(made, [
          [500, 'EUR'],
          [-500, 'EUR'],
        ]),
      );
      return made;
    });
    const written = await asPlatform((tx) => tx.select().from(ledgerEntries));
    expect(written.filter(({ transactionId }) => transactionId === id)).toHaveLength(2);
  });

  it('refuses one that does not sum to zero', async () => {
    const work = asPlatform(async (tx) =>
      tx.insert(ledgerEntries).values(
        sides(await open(tx), [
          [500, 'EUR'],
          [-499, 'EUR'],
        ]),
      ),
    );
    expect(await refusal(work)).toEqual(['23514', 'ledger_balanced']);
  });

  it('refuses one that balances over two currencies only', async () => {
    const work = asPlatform(async (tx) =>
      tx.insert(ledgerEntries).values(
        sides(await open(tx), [
          [500, 'EUR'],
          [-500, 'CHF'],
        ]),
      ),
    );
    expect(await refusal(work)).toEqual(['23514', 'ledger_balanced']);
  });

  it('refuses one without entries', async () => {
    expect(await refusal(asPlatform((tx) => open(tx)))).toEqual(['23514', 'ledger_balanced']);
  });

  it('refuses to add to a posted transaction, even in balance', async () => {
    const id = await asPlatform(async (tx) => {
      const made = await open(tx);
      await tx.insert(ledgerEntries).values(
        sides(made, [
          [7, 'EUR'],
          [-7, 'EUR'],
        ]),
      );
      return made;
    });
    const late = asPlatform((tx) =>
      tx.insert(ledgerEntries).values(
        sides(
          id,
          [
            [1, 'EUR'],
            [-1, 'EUR'],
          ],
          2,
        ),
      ),
    );
    expect(await refusal(late)).toEqual(['23001', 'ledger_append_only']);
  });

  it('refuses the same reference twice', async () => {
    const work = asPlatform(async (tx) => {
      const id = await open(tx);
      await tx.insert(ledgerEntries).values(
        sides(id, [
          [7, 'EUR'],
          [-7, 'EUR'],
        ]),
      );
      await tx
        .insert(ledgerTransactions)
        .values({ brandId, id: newId(), reference: `test:${id}`, kind: 'CORRECTION', postedAt: new Date() });
    });
    expect(await refusal(work)).toEqual(['23505', 'ledger_transactions_reference']);
  });

  it.each([
    'update billing.ledger_entries set amount_minor = amount_minor + 1',
    'delete from billing.ledger_entries',
    'delete from billing.ledger_entries where false',
    'update billing.ledger_transactions set posted_at = now()',
    'delete from billing.ledger_transactions',
  ])('refuses: %s', async (statement) => {
    expect(await refusal(asPlatform((tx) => tx.execute(sql.raw(statement))))).toEqual(['23001', 'ledger_append_only']);
  });

  it('refuses to empty the ledger', async () => {
    expect((await refusal(asPlatform((tx) => tx.execute(sql`truncate billing.ledger_entries`))))[0]).toBe('42501');
  });

  it('keeps the ledger from everyone but the platform', async () => {
    const patient = { ...platform, kind: 'person' as const, personId: newId(), scopes: ['payments:oversee'] };
    expect(await billing.asViewer(patient, (tx) => tx.select().from(ledgerEntries))).toEqual([]);
    expect((await refusal(billing.asViewer(patient, (tx) => open(tx))))[0]).toBe('42501');
  });
});
