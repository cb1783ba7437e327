import type { Viewer } from '@daraport/access';
import { days, hours, minutes, newId, type Id } from '@daraport/domain';
import { appointmentTypes } from '@daraport/drizzle/tables/booking';
import type { DomainEvent, EventCatalogue, EventKind } from '@daraport/events';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import { setTerms } from '../../change/testing.ts';
import { makeGroup, type TestGroup } from '../../group/testing.ts';
import { houseTerms } from '../../policy/rules.ts';
import { answerOf, monday, type BookingWorld } from '../../testing.ts';
import type { House } from './house.ts';
import type { Memory, Span } from './memory.ts';

/** An answer in plain data. */
export type Payload = Readonly<Record<string, unknown>>;

/** What stays the same of an answer, whenever it is given: its kind, and what it names; nothing when it was refused. */
interface Answer {
  readonly kind: string;
  readonly id: Id | undefined;
}

/** A write that was answered, to be sent again. */
interface Act {
  readonly send: () => Promise<Answer>;
  readonly answer: Answer;
}

/** What the acts of the patients work with. */
export interface Scene {
  readonly world: BookingWorld;
  readonly house: House;
  readonly memory: Memory;
  readonly patients: readonly Viewer[];
  readonly specialists: readonly TestGroup[];
  /** All of them. */
  readonly poolId: Id;
  /** Asks for something that changes nothing. */
  readonly ask: (viewer: Viewer, document: string, variables: object, field: string) => Promise<Payload>;
  /** Asks for a write, with a key of its own unless it has one; undefined when it was refused. */
  readonly write: (viewer: Viewer, document: string, input: object, field: string) => Promise<Payload | undefined>;
  /** Delivers an event of another subgraph, and keeps it. */
  readonly tell: <Kind extends EventKind>(kind: Kind, payload: EventCatalogue[Kind]) => Promise<void>;
  /** The time that something takes, which begins now. */
  readonly clock: () => () => Span;
  /** Keeps a write, which is done, to be done again. */
  readonly keep: (send: () => Promise<Answer>) => Promise<Answer>;
  /** Sends some of the writes again, word for word; lists those that are answered otherwise. */
  readonly repeat: () => Promise<object[]>;
}

/** Nine to four in Berlin, Wednesday to Friday. */
export const timeOf = ({ day, hour }: { readonly day: number; readonly hour: number }): string =>
  new Date(monday.getTime() + days(2 + day) + hours(hour)).toISOString();

/** From two in the afternoon on until ten: half of it lies where nobody is booked alone. */
export const meetingOf = ({ day, hour }: { readonly day: number; readonly hour: number }): string =>
  timeOf({ day, hour: hour + 5 });

/** So long before the start a series must be paid: longer ahead than anything here, so there is a day for it from when it is due. */
const payByMinutes = days(7) / minutes(1);

/**
 * Brings eight patients and the specialists together: three, who are a pool, may be booked as series, whose freed times are offered for a quarter of an
 * hour, and who have groups of three.
 */
export async function openScene(world: BookingWorld, house: House): Promise<Scene> {
  const alone = await Promise.all(Array.from({ length: 3 }, () => world.specialist()));
  await world.change((tx) => tx.update(appointmentTypes).set({ seriesMost: 12, offerMinutes: 15 }));
  for (const { typeId } of alone) await setTerms(world, { ...houseTerms, mostMoves: null, payByMinutes }, typeId);
  const specialists = await Promise.all(alone.map((each) => makeGroup(world, each)));
  const acts: Act[] = [];

  const ask: Scene['ask'] = async (viewer, document, variables, field) =>
    answerOf(await house.ask(viewer, document, { ...variables }), field);
  const keep: Scene['keep'] = async (send) => {
    const answer = await send();
    acts.push({ send, answer });
    return answer;
  };
  const write: Scene['write'] = async (viewer, document, input, field) => {
    const variables = { input: { idempotencyKey: newId(), ...input } };
    let payload: Payload = {};
    const { id } = await keep(async () => {
      payload = await ask(viewer, document, variables, field);
      return { kind: String(payload['__typename']), id: idIn(payload) };
    });
    return id === undefined ? undefined : payload;
  };

  const members = specialists.map(({ typeId }) => ({ appointmentTypeId: typeId, weight: 1 }));
  const pool = { nameDe: 'Alle', nameEn: 'All', isOffered: true, members, version: 0 };
  const saved = await write(viewerAs('BRAND_ADMIN'), savePool, pool, 'savePool');
  if (!saved) throw new Error('there is no pool');
  return {
    world,
    house,
    memory: { held: [], waits: [], series: new Map(), sessions: [] },
    patients: Array.from({ length: 8 }, () => viewerAs('PATIENT')),
    specialists,
    poolId: idIn(saved) ?? '',
    ask,
    write,
    keep,
    async tell(kind, payload) {
      const occurredAt = world.clock.now.toISOString();
      const event = { id: newId(), kind, brandId: testBrand, occurredAt, payload } as DomainEvent;
      await keep(async () => (await house.deliver(event), { kind, id: event.id }));
    },
    clock() {
      const from = world.clock.now.getTime();
      return () => ({ from, until: world.clock.now.getTime() });
    },
    async repeat() {
      const differing: object[] = [];
      // What was refused changed nothing, so it may be granted by now.
      const granted = acts.filter(({ answer }) => answer.id !== undefined);
      for (const { answer, send } of granted.filter((_, index) => index % 20 === 0)) {
        const again = await send();
        if (JSON.stringify(again) !== JSON.stringify(answer)) differing.push({ answer, again });
      }
      return differing;
    },
  };
}

const savePool = `mutation ($input: SavePoolInput!) { savePool(input: $input) { __typename ... on SavePoolPayload { pool { id } } } }`;

/** What an answer names, whatever that is. */
function idIn(payload: Payload): Id | undefined {
  const { holdId, sessions, ...named } = payload as Record<string, { readonly id?: Id } | undefined>;
  const { hold, appointment, series, wait, pool, session } = named;
  const [first] = (sessions ?? []) as readonly { readonly id?: Id }[];
  return (holdId as Id | undefined) ?? (hold ?? appointment ?? series ?? wait ?? pool ?? session ?? first)?.id;
}
