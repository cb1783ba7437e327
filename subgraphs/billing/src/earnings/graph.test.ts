import type { Viewer } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import { brandSettings, ledgerEntries, outbox } from '@daraport/drizzle/tables/billing';
import { otherBrand, testBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openTill, type Opened, type Till } from '../testing.ts';

let till: Till;
let open: Opened[];
const specialist = viewerAs('SPECIALIST');
const [clinic, network] = [newId(), newId()];

beforeAll(async () => {
  till = await openTill({ worker: true });
  const terms = { brandId: testBrand, mode: 'PLATFORM_MANAGED', applicationFeeBasisPoints: 1533 } as const;
  await till.db.insert(brandSettings).values(terms);
  open = [await till.open(), await till.open(), await till.open()];
  for (const opened of open.slice(0, 2)) await pay(opened);
  await till.stripe.refunds.create({ payment_intent: open[1]?.intentId ?? '', amount: 3333 });
  await till.sandbox.webhooksSettled();
  await vi.waitUntil(async () => (await till.look(open[1] as Opened)).state === 'PARTIALLY_REFUNDED', {
    timeout: 10_000,
    interval: 50,
  });
});
afterAll(() => till[Symbol.asyncDispose]());

/** The card is charged, and the appointment confirmed. */
async function pay(opened: Opened): Promise<void> {
  await till.confirm(opened, 'pm_card_visa');
  await till.sandbox.webhooksSettled();
  await till.world.deliver('booking.appointmentConfirmed', {
    appointmentId: newId(),
    quoteId: opened.quoteId,
    patientId: opened.patient.personId ?? '',
    specialistPersonId: specialist.personId ?? '',
    ...till.offer,
    organizationId: clinic,
    lineage: [clinic, network],
    startsAt: '2026-11-25T09:00:00Z',
    endsAt: '2026-11-25T09:50:00Z',
    timeZone: 'Europe/Berlin',
    format: 'VIDEO',
    clickId: null,
  });
}

const amounts =
  'gross { amountMinor } refunds { amountMinor } applicationFee { amountMinor } net { amountMinor } transferred { amountMinor }';
const earnings = `query ($from: Date!, $to: Date!, $grain: EarningsGrain!, $timeZone: String!) {
  myEarnings(from: $from, to: $to, grain: $grain, timeZone: $timeZone) { currency total { ${amounts} } points { date figures { ${amounts} } } } }`;
const overview = `query ($filter: PaymentFilter) { payments(first: 10, filter: $filter) { totalCount
  totals { count totalAmount { amountMinor currency } totalRefunded { amountMinor } }
  edges { node { id split { gross { amountMinor } refunded { amountMinor } applicationFee { amountMinor } net { amountMinor } } } } } }`;

type Amounts = Readonly<
  Record<'gross' | 'refunds' | 'applicationFee' | 'net' | 'transferred', { readonly amountMinor: number }>
>;
interface Earned {
  readonly currency: string;
  readonly total: Amounts;
  readonly points: readonly { readonly date: string; readonly figures: Amounts }[];
}
const plain = (figures: Amounts) =>
  Object.fromEntries(Object.entries(figures).map(([name, { amountMinor }]) => [name, amountMinor]));
const today = () => new Date(till.world.clock.now).toISOString().slice(0, 10);
const askEarnings = (viewer: Viewer, variables: object = {}) =>
  till.world.ask(viewer, earnings, { from: today(), to: today(), grain: 'DAY', timeZone: 'UTC', ...variables });
const earned = async (viewer: Viewer, variables: object = {}) =>
  (await askEarnings(viewer, variables)).data?.['myEarnings'] as Earned[];
const balance = async (account: string): Promise<number> => {
  const sum = sql`coalesce(sum(${ledgerEntries.amountMinor}), 0)`.mapWith(Number);
  return (await till.db.select({ sum }).from(ledgerEntries).where(eq(ledgerEntries.account, account)))[0]?.sum ?? 0;
};

it('tells a specialist what the own appointments earned, tied to the ledger to the cent', async () => {
  const [all, ...others] = await earned(specialist);
  expect(others).toEqual([]);
  const total = plain(all?.total as Amounts);
  expect(total).toMatchObject({ gross: 17_800, refunds: 3333, transferred: 0 });
  expect(total.net).toBe(-(await balance(`specialist:${till.offer.specialistId}:payable`)));
  expect(total.applicationFee).toBe(-(await balance('platform:fee')));
  expect(Number(total.gross) - Number(total.refunds)).toBe(await balance('cash:stripe'));
  expect(Number(total.applicationFee) + Number(total.net)).toBe(17_800 - 3333);
});

it('sums every point to the total, days without earnings among them, in whichever zone and grain', async () => {
  const month = { from: '2026-01-01', to: '2027-12-31', timeZone: 'Pacific/Auckland' };
  for (const grain of ['DAY', 'WEEK', 'MONTH']) {
    const [all] = await earned(specialist, { ...month, grain });
    const sums = (all?.points ?? []).map(({ figures }) => figures.net.amountMinor);
    expect(sums.reduce((sum, one) => sum + one, 0)).toBe(all?.total.net.amountMinor);
    expect(all?.points[0]?.figures.gross.amountMinor).toBe(0);
  }
});

it('tells nobody else anything, and refuses ranges and zones that are none', async () => {
  expect(await earned(viewerAs('SPECIALIST'))).toEqual([]);
  expect(await earned({ ...specialist, brandId: otherBrand })).toEqual([]);
  for (const viewer of [open[0]?.patient as Viewer, viewerAs('ORGANIZATION_ADMIN')])
    expect((await askEarnings(viewer)).errors?.[0]?.extensions['code']).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
  for (const wrong of [{ from: '2020-01-01' }, { to: '2020-01-01' }, { timeZone: "'; select 1" }])
    expect((await askEarnings(specialist, wrong)).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
});

interface Overview {
  readonly totalCount: number;
  readonly totals: readonly object[];
  readonly edges: readonly {
    readonly node: { readonly id: Id; readonly split: Record<string, { amountMinor: number }> | null };
  }[];
}
const overseen = async (viewer: Viewer, filter: object = {}) =>
  (await till.world.ask(viewer, overview, { filter })).data?.['payments'] as Overview;

it('shows overseers the payments of the brand, or of their organization and those below, with sums of what was paid', async () => {
  const { totalCount, totals, edges } = await overseen(viewerAs('BRAND_ADMIN'));
  expect(totalCount).toBe(3);
  expect(totals).toEqual([
    { count: 2, totalAmount: { amountMinor: 17_800, currency: 'EUR' }, totalRefunded: { amountMinor: 3333 } },
  ]);
  expect(edges.map(({ node }) => node.split === null)).toEqual([true, false, false]);
  expect((await overseen(viewerAs('ORGANIZATION_ADMIN', { organizationId: network }))).totalCount).toBe(2);
  for (const stranger of [{ organizationId: newId() }, { brandId: otherBrand }])
    expect(await overseen(viewerAs('ORGANIZATION_ADMIN', stranger))).toEqual({ totalCount: 0, totals: [], edges: [] });
  for (const viewer of [specialist, open[0]?.patient as Viewer])
    expect((await till.world.ask(viewer, overview)).errors?.[0]?.extensions['code']).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
  const admin = viewerAs('BRAND_ADMIN');
  const states = async (filter: object) => (await overseen(admin, filter)).edges.map(({ node }) => node.id);
  expect(await states({ state: 'PARTIALLY_REFUNDED' })).toEqual([open[1]?.paymentId]);
  expect(await states({ from: '2999-01-01T00:00:00Z' })).toEqual([]);
  expect(await states({ to: '2000-01-01T00:00:00Z' })).toEqual([]);
});

it('enters each look of an overseer in the record', async () => {
  await till.db.delete(outbox).where(eq(outbox.kind, 'audit.recorded'));
  const admin = viewerAs('BRAND_ADMIN');
  await overseen(admin, { state: 'SUCCEEDED' });
  expect(await till.audited()).toMatchObject([
    { action: 'READ', actorId: admin.personId, resourceType: 'Payment', resourceId: open[0]?.paymentId },
  ]);
});

it('shows the split to specialist and overseer as the ledger has it, and what was charged for to the patient alone', async () => {
  const opened = open[1] as Opened;
  const one = `query ($id: ID!) { payment(id: $id) { appointment { id } split { gross { amountMinor } refunded { amountMinor } applicationFee { amountMinor } net { amountMinor } } } }`;
  const lines = `query ($id: ID!) { payment(id: $id) { quote { lines { label amount { amountMinor } } } } }`;
  const look = async (viewer: Viewer, query: string) =>
    (await till.world.ask(viewer, query, { id: opened.paymentId })).data?.['payment'] as Record<string, never>;
  const balances = await till.balances(opened);
  const split = {
    gross: { amountMinor: 8900 },
    refunded: { amountMinor: 3333 },
    applicationFee: { amountMinor: -(balances['platform:fee'] ?? 0) },
    net: { amountMinor: -(balances[`specialist:${till.offer.specialistId}:payable`] ?? 0) },
  };
  for (const viewer of [specialist, viewerAs('BRAND_ADMIN')])
    expect(await look(viewer, one)).toEqual({ appointment: { id: expect.any(String) as string }, split });
  expect((await look(opened.patient, one)).split).toBeNull();
  expect(await look(opened.patient, lines)).toEqual({
    quote: { lines: [{ label: 'Session', amount: { amountMinor: 8900 } }] },
  });
});
