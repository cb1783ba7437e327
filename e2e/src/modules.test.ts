import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPerson } from './browser.ts';
import type { GraphClient } from './graph-client.ts';
import { codesOf, enter, type World } from './hostile/world.ts';
import { openHouse } from './house.ts';
import { findSpecialists, freeTimes, holdInput, holdMutation, pay, quote } from './journey.steps.ts';
import { fieldsOf, kept, outcomes, refusalOf, rootFields } from './modules.steps.ts';

/** Each with those that need it, which go off first; on again in the other order. */
const withModules = [
  'INTAKE',
  'MESSAGING',
  'AFFILIATE',
  'EXPERIMENTS',
  'ASSISTED_SCHEDULING',
  'BOOKING',
  'PAYMENTS',
] as const;
const goOffFirst: Readonly<Record<string, readonly string[]>> = {
  BOOKING: ['INTAKE', 'VIDEO', 'ASSISTED_SCHEDULING'],
  PAYMENTS: ['INTAKE', 'VIDEO', 'ASSISTED_SCHEDULING', 'BOOKING'],
};
const withoutFields = ['VIDEO', 'REFERRALS'];

let world: World;
let admin: GraphClient;
beforeAll(async () => {
  world = await enter(await openHouse());
  admin = world.as('brandAdmin');
}, 240_000);
afterAll(() => world[Symbol.asyncDispose]());

const turn = (module: string, isOn: boolean) =>
  admin.expect(
    'ModuleSwitched',
    `mutation ($module: Module!, $isOn: Boolean!) { switchModule(input: { module: $module, isOn: $isOn }) { __typename ... on ModuleDependencyError { mustSwitchFirst } } }`,
    { module, isOn },
  );
async function whileOff(module: string, work: () => Promise<void>): Promise<void> {
  const off = [...(goOffFirst[module] ?? []), module];
  for (const one of off) await turn(one, false);
  try {
    await work();
  } finally {
    for (const one of off.toReversed()) await turn(one, true);
  }
}

it('knows of every root field whose it is, and of every module which fields it has', () => {
  expect(rootFields.filter(({ owners }) => owners.length !== 1)).toEqual([]);
  const known = ['CORE', ...withModules].flatMap(fieldsOf);
  expect(known.length).toBe(rootFields.length);
  for (const module of withModules) expect(fieldsOf(module)).not.toEqual([]);
  for (const module of withoutFields) expect(fieldsOf(module)).toEqual([]);
});

describe.each(withModules)('%s switched off', (module) => {
  it('refuses each of its fields, which are answered while it is on', async () => {
    for (const field of fieldsOf(module)) {
      const before = await outcomes(world, field);
      expect(before, field.name).not.toEqual([]);
      expect(before.join(), field.name).not.toMatch(/ModuleDisabledError|MODULE_DISABLED/);
    }
    await whileOff(module, async () => {
      for (const field of fieldsOf(module)) {
        const refusals = new Set(await outcomes(world, field));
        expect(refusals, field.name).toEqual(new Set([refusalOf(field)]));
      }
      for (const [who, query] of kept) expect((await world.as(who).ask(query)).errors, query).toEqual([]);
    });
  });
});

it('names the module in a query’s refusal, in the viewer’s language, and leaves the place empty', async () => {
  await whileOff('AFFILIATE', async () => {
    const { data, errors } = await world
      .as('patient')
      .ask(
        '{ trackingLinkNotice(code: "gesundblick") { __typename } brand { name } }',
        {},
        { 'accept-language': 'de' },
      );
    expect(data).toMatchObject({ trackingLinkNotice: null, brand: { name: expect.any(String) } });
    expect(errors).toMatchObject([
      {
        message: 'Das wird hier nicht angeboten.',
        path: ['trackingLinkNotice'],
        extensions: { code: 'MODULE_DISABLED', module: 'AFFILIATE' },
      },
    ]);
    const arrival = await world.as('visitor').get('/r/gesundblick');
    expect([arrival.status, arrival.headers.location]).toEqual([302, '/']);
  });
});

it('stops at the brand that switched: the other one books on', async () => {
  await whileOff('BOOKING', async () => {
    expect((await world.as('foreignPatient').ask('{ specialties { slug } }')).errors).toEqual([]);
    expect(codesOf(await world.as('visitor').ask('{ specialties { slug } }'))).toEqual(['MODULE_DISABLED']);
  });
});

it('refuses a switch that would leave another module without what it needs', async () => {
  const { data } = await admin.ask(
    'mutation { switchModule(input: { module: BOOKING, isOn: false }) { ... on ModuleDependencyError { code mustSwitchFirst } } }',
  );
  expect(data?.['switchModule']).toEqual({
    code: 'MODULE_DEPENDENCY',
    mustSwitchFirst: ['INTAKE', 'VIDEO', 'ASSISTED_SCHEDULING'],
  });
  expect(codesOf(await world.as('visitor').ask('{ specialties { slug } }'))).toEqual([]);
});

it('books no video visit while VIDEO is off, and offers none', async () => {
  const patient = world.as('patient');
  const [lena] = await findSpecialists(patient, 'Schlafprobleme');
  if (!lena) throw new Error('the directory does not find her');
  const typeId = lena.appointmentTypes.at(-1)?.id ?? '';
  const [time = ''] = (await freeTimes(patient, lena.slug, typeId)).slice(6);
  const { id } = await quote(patient, lena, typeId);
  await whileOff('VIDEO', async () => {
    const { data } = await patient.ask(
      holdMutation.replace('... on Error', '... on ModuleDisabledError { module } ... on Error'),
      holdInput(lena, typeId, time, id),
    );
    expect(data?.['holdSlot']).toMatchObject({ code: 'MODULE_DISABLED', module: 'VIDEO' });
    expect((await findSpecialists(patient, 'Schlafprobleme'))[0]?.formats).not.toContain('VIDEO');
  });
});

it('lets a time that was held before BOOKING went off be paid, stand, be met by video and be cancelled', async () => {
  const patient = world.as('patient');
  const [lena] = await findSpecialists(patient, 'Schlafprobleme');
  if (!lena) throw new Error('the directory does not find her');
  const typeId = lena.appointmentTypes.at(-1)?.id ?? '';
  const [time = ''] = (await freeTimes(patient, lena.slug, typeId)).slice(12);
  const frozen = await quote(patient, lena, typeId);
  const { hold } = await patient.expect('HoldSlotPayload', holdMutation, holdInput(lena, typeId, time, frozen.id));
  await whileOff('BOOKING', async () => {
    expect((await pay(world.house, patient, frozen.id)).status).toBe(200);
    const appointment = await confirmed(patient, hold.id);
    const joined = `mutation ($id: ID!) { joinVisit(input: { visitId: $id }) { __typename } }`;
    const visitId = await visitOf(patient, appointment);
    await patient.expect('JoinVisitPayload', joined, { id: visitId });
    const cancelled = await patient.ask(
      `mutation ($id: ID!, $key: ID!) { cancelAppointment(input: { appointmentId: $id, idempotencyKey: $key }) { __typename } }`,
      { id: appointment, key: `cancel-${appointment}` },
    );
    expect(cancelled.data?.['cancelAppointment'].__typename).toBe('CancelAppointmentPayload');
    await patient.expect(
      'RequestDataExportPayload',
      `mutation ($key: ID!) { requestDataExport(input: { idempotencyKey: $key }) { __typename } }`,
      { key: `export-${appointment}` },
    );
  });
});

it('shows a visitor no way to a booking while BOOKING is off, and says so where an old link leads', async () => {
  const browser = await openBrowser();
  await using visitor = await openPerson(browser);
  const { page } = visitor;
  const origin = world.house.origin('nordlicht');
  const ways = () => page.getByRole('link', { name: 'Hilfe finden' });
  await page.goto(origin);
  await ways().first().waitFor();
  await whileOff('BOOKING', async () => {
    await page.goto(origin);
    await page.getByText('Zurzeit können hier keine Termine gebucht werden.').waitFor();
    expect(await ways().count()).toBe(0);
    await page.goto(`${origin}/specialists/lena-brandt`);
    await page.getByRole('heading', { name: 'Das wird hier zurzeit nicht angeboten' }).waitFor();
  });
  expect(visitor.faults).toEqual([]);
  await browser.close();
});

async function confirmed(patient: GraphClient, holdId: string): Promise<string> {
  for (
    const until = Date.now() + 15_000;
    Date.now() < until;
    await new Promise((resolve) => setTimeout(resolve, 100))
  ) {
    const { data } = await patient.ask('query ($id: ID!) { hold(id: $id) { appointment { id } } }', { id: holdId });
    if (data?.['hold']?.appointment) return data['hold'].appointment.id as string;
  }
  throw new Error('the payment did not confirm the appointment');
}

async function visitOf(patient: GraphClient, appointmentId: string): Promise<string> {
  for (
    const until = Date.now() + 15_000;
    Date.now() < until;
    await new Promise((resolve) => setTimeout(resolve, 100))
  ) {
    const { data } = await patient.ask('query ($id: ID!) { appointment(id: $id) { visit { id } } }', {
      id: appointmentId,
    });
    if (data?.['appointment']?.visit) return data['appointment'].visit.id as string;
  }
  throw new Error('the appointment has no visit');
}
