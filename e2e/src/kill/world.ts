import { expect } from 'vitest';
import { makeFolder, openHouse, startInVain, type House, type Mode } from '../house.ts';
import { repeat } from './act.ts';
import { brokenChains, drained, unsettled } from './books.ts';
import { gather, type Crew } from './crew.ts';
import { openDatabase, type Database } from '../behind/database.ts';
import { auditCounts, rowsOf, undelivered } from './events.ts';
import { ended, kill, offspringOf } from '../behind/processes.ts';
import { chanceOf } from './random.ts';
import * as words from './words.ts';

/** One house whose data outlives its processes, people who write there, and its books. */
export interface World extends AsyncDisposable {
  readonly crew: Crew;
  readonly database: Database;
  /** Everything that the house started and that runs. */
  readonly processes: () => ReturnType<typeof offspringOf>;
  readonly killHouse: () => Promise<void>;
  /** Kills the house, its database and whatever else it started. */
  readonly killEverything: () => Promise<void>;
  /** Starts the house again on the same data and the same port. */
  readonly start: (mode: Mode, environment?: Readonly<Record<string, string>>) => Promise<void>;
  /** Lets everyone write while `work` goes on; afterwards nothing is lost, doubled or half-done. */
  readonly whileWriting: (work: () => Promise<void>) => Promise<void>;
  /** Looks through all books, once the worker has nothing left to do. */
  readonly audit: () => Promise<void>;
}

/** Starts the first house, which is killed three times before it is ready, and gathers the crew. */
export async function openWorld(seed: number, patients: number): Promise<World> {
  const folder = await makeFolder();
  const chance = chanceOf(seed, 'the first start');
  for (const latest of [1500, 4000, 8000]) await startInVain(folder, chance.between(200, latest));
  let house: House = await openHouse('in-process', { folder });
  const database = openDatabase(house.folder);
  await drained(database);
  const since = new Date();
  const crew = await gather(house, seed, patients);
  const people = [...crew.patients, crew.specialist];
  const notedBefore = await rowsOf(database, crew.specialist.personId);

  async function killHouse(): Promise<void> {
    await house.kill();
  }

  async function killEverything(): Promise<void> {
    const all = [house.pid, ...offspringOf(house.pid).map(({ pid }) => pid)];
    for (const pid of all) kill(pid);
    await database.kill();
    await ended(all);
  }

  async function audit(): Promise<void> {
    await drained(database);
    expect(await unsettled(database, house.folder)).toEqual([]);
    for (const patient of crew.patients) expect(await rowsOf(database, patient.personId)).toEqual(writtenBy(patient));
    expect(await rowsOf(database, crew.specialist.personId)).toMatchObject(notedBy(crew.specialist, notedBefore));
    expect(await undelivered(database, since)).toEqual([]);
    const { kept, told } = await auditCounts(database, since);
    expect(kept).toBe(told);
    expect(await brokenChains(database)).toEqual([]);
  }

  return {
    crew,
    database,
    killHouse,
    killEverything,
    audit,
    processes: () => offspringOf(house.pid),
    async start(mode, environment = {}) {
      house = await openHouse(mode, { folder: house.folder, port: house.port, environment });
    },
    async whileWriting(work) {
      const stop = new AbortController();
      const before = people.map(({ acts }) => acts.length);
      const writing = crew.work(stop.signal);
      // Should a writer fail, then it is his fault that is shown.
      await Promise.race([work(), writing]).finally(() => stop.abort());
      await writing;
      const acts = people.flatMap((one, index) => one.acts.slice(before[index]));
      expect(acts.length).toBeGreaterThan(0);
      // A payment that is paid is not opened again.
      expect(await repeat(acts.filter(({ query }) => query !== words.startPayment))).toEqual([]);
      await audit();
    },
    async [Symbol.asyncDispose]() {
      await crew[Symbol.asyncDispose]();
      await killEverything();
      await database.close();
      await house[Symbol.asyncDispose]();
    },
  };
}

/** The rows that a patient's answered writes must have left, and no others. */
function writtenBy({ acts, bought }: Crew['patients'][number]): Record<string, number> {
  const written = (query: string, member: string) =>
    acts.filter((act) => act.query === query && act.answer[member] !== undefined).length;
  return {
    quotes: written(words.createQuote, 'quote'),
    holds: written(words.holdSlot, 'hold'),
    intakes: written(words.answerIntake, 'response'),
    payments: written(words.startPayment, 'payment'),
    appointments: bought.length,
    notices: bought.length,
    messages: written(words.sendMessage, 'message'),
    consents: written(words.giveConsent, 'consent'),
    notes: 0,
    versions: 0,
  };
}

/** The same for the specialist, who has a past. */
function notedBy({ acts }: Crew['specialist'], before: Record<string, number>): Record<string, number> {
  const { messages = 0, notes = 0, versions = 0 } = before;
  const written = (query: string) => acts.filter((act) => act.query === query).length;
  return {
    notes: notes + written(words.saveNote),
    versions: versions + written(words.saveNote),
    messages: messages + written(words.sendMessage),
  };
}
