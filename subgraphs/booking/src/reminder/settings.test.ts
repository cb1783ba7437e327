import { hours, newId } from '@daraport/domain';
import { reminderSettings } from '@daraport/drizzle/tables/booking';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { answerOf, bookFor, monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';
import { openReminding, type Reminding } from './testing.ts';

let world: BookingWorld;
let reminding: Reminding;
let lena: TestSpecialist;
/** Wednesday at noon in Berlin. */
const noon = '2026-11-25T11:00:00.000Z';
const before = (time: number) => (world.clock.now = new Date(Date.parse(noon) - time));

beforeAll(async () => {
  world = await startBookingWorld();
  reminding = openReminding(world);
});
afterAll(async () => {
  await reminding.close();
  await world[Symbol.asyncDispose]();
});
beforeEach(async () => {
  world.clock.now = monday;
  await world.change((tx) => tx.delete(reminderSettings));
  lena = await world.specialist();
});

const admin = viewerAs('BRAND_ADMIN');
const save = /* GraphQL */ `
  mutation ($input: SaveReminderSettingsInput!) {
    saveReminderSettings(input: $input) {
      __typename
      ... on ReminderSettingsSaved {
        settings {
          steps {
            minutesBefore
            channels
          }
          quietHours {
            fromMinute
            toMinute
          }
          remindsSpecialists
          textsChanges
          version
        }
      }
      ... on InvalidInputError {
        fields {
          path
        }
      }
      ... on SettingsChangedError {
        code
        version
      }
    }
  }
`;
const settings = (facts: object = {}) => ({
  input: {
    steps: [{ minutesBefore: 180, channels: ['SMS'] }],
    quietHours: null,
    remindsSpecialists: true,
    textsChanges: true,
    version: 0,
    idempotencyKey: newId(),
    ...facts,
  },
});

it('are the defaults at first, and those who only book may neither read nor change them', async () => {
  const query = '{ reminderSettings { version steps { minutesBefore } quietHours { fromMinute } } }';
  expect(answerOf(await world.ask(admin, query), 'reminderSettings')).toEqual({
    version: 0,
    steps: [{ minutesBefore: 1440 }, { minutesBefore: 60 }],
    quietHours: { fromMinute: 1260 },
  });
  const refused = await world.ask(viewerAs('PATIENT'), query);
  expect(JSON.stringify(refused)).toContain('UNAUTHORIZED_FIELD_OR_TYPE');
  expect(refused.data?.reminderSettings ?? null).toBeNull();
});

it('change what was planned for appointments that stand, remind specialists, and send changes by SMS', async () => {
  const { appointmentId, patient } = await bookFor(world, lena, noon);
  const input = settings();
  const first = answerOf(await world.ask(admin, save, input), 'saveReminderSettings');
  expect(first).toMatchObject({ __typename: 'ReminderSettingsSaved', settings: { version: 1 } });
  expect(answerOf(await world.ask(admin, save, input), 'saveReminderSettings')).toEqual(first);
  await world.subgraph.jobs['booking.replanReminders']?.({ brandId: testBrand });
  expect((await reminding.waiting(appointmentId)).map(({ run_at }) => run_at.toISOString())).toEqual([
    '2026-11-25T08:00:00.000Z',
  ]);
  before(hours(3));
  await reminding.runNext(appointmentId);
  expect((await reminding.asked(appointmentId)).map(({ personId, channels }) => [personId, channels])).toEqual([
    [patient.personId, ['SMS']],
    [lena.personId, ['SMS']],
  ]);
  world.clock.now = monday;
  const booked = await bookFor(world, await world.specialist(), noon);
  const news = (await world.published('identity.noticeRequested')).filter(
    ({ subject }) => subject.id === booked.appointmentId,
  );
  expect(news.map(({ channels }) => channels)).toEqual([
    ['EMAIL', 'SMS', 'PORTAL'],
    ['EMAIL', 'SMS', 'PORTAL'],
  ]);
  const audit = (await world.published('audit.recorded')).flatMap(({ entries }) => entries);
  expect(audit.filter(({ resourceType }) => resourceType === 'ReminderSettings')).toMatchObject([
    { action: 'ADMINISTER', actorId: admin.personId },
  ]);
});

it('of two editors at once keep one, and say so to the other', async () => {
  const answers = await Promise.all(
    [1, 2, 3].map(async () => answerOf(await world.ask(admin, save, settings()), 'saveReminderSettings')),
  );
  expect(answers.map(({ __typename }) => String(__typename)).toSorted()).toEqual([
    'ReminderSettingsSaved',
    'SettingsChangedError',
    'SettingsChangedError',
  ]);
  const stale = answerOf(await world.ask(admin, save, settings({ version: 7 })), 'saveReminderSettings');
  expect(stale).toMatchObject({ code: 'SETTINGS_CHANGED', version: 1 });
});

it.each([
  [{ steps: [{ minutesBefore: 14, channels: ['EMAIL'] }] }, 'steps.0.minutesBefore'],
  [{ steps: [{ minutesBefore: 20_161, channels: ['EMAIL'] }] }, 'steps.0.minutesBefore'],
  [{ steps: [{ minutesBefore: 60, channels: [] }] }, 'steps.0.channels'],
  [{ steps: [60, 60].map((minutesBefore) => ({ minutesBefore, channels: ['EMAIL'] })) }, 'steps'],
  [{ steps: [1, 2, 3, 4, 5, 6].map((each) => ({ minutesBefore: each * 60, channels: ['EMAIL'] })) }, 'steps'],
  [{ quietHours: { fromMinute: 60, toMinute: 60 } }, 'quietHours'],
  [{ quietHours: { fromMinute: -1, toMinute: 1440 } }, 'quietHours.fromMinute'],
  [{ idempotencyKey: 'short' }, 'idempotencyKey'],
])('refuse %j and change nothing', async (facts, path) => {
  const answer = answerOf(await world.ask(admin, save, settings(facts)), 'saveReminderSettings') as unknown as {
    fields: { path: string }[];
  };
  expect(answer.fields.map((each) => each.path)).toContain(path);
  expect(await world.change((tx) => tx.select().from(reminderSettings))).toEqual([]);
});
