import { idFor } from '@daraport/domain';
import { seededRandom } from '@daraport/domain/seeded';
import { conversations, messages, relationships } from '../tables/care.ts';
import { day, fieldFor, hour, lay, minute, peopleOf, type Insert, type Pair } from './care.pairs.ts';
import { demoPatients } from './people.ts';
import {
  englishThreads,
  germanThreads,
  waitingForPatient,
  waitingForSpecialist,
  waitingFromOthers,
  type DemoThread,
} from './talk.ts';
import { patientIdOf, type DemoWorld } from './world.ts';

type Draft = Omit<Insert<typeof messages>, 'body' | 'sequence'> & { readonly text: string };

/** Care relationships with their conversations, each message sealed for its row. */
export async function loadConversations(world: DemoWorld, pairs: readonly Pair[]): Promise<void> {
  const next = seededRandom(4711);
  const threads = pairs.map((pair) => ({ pair, drafts: draftsOf(world, pair, next), createdAt: begunAt(world, pair) }));
  await lay(
    world,
    relationships,
    threads.map(({ pair, createdAt }) => ({ ...peopleOf(pair), id: relationshipIdOf(pair), createdAt })),
  );
  await lay(
    world,
    conversations,
    threads.map(({ pair, drafts, createdAt }) => ({
      ...peopleOf(pair),
      id: pair.conversationId,
      relationshipId: relationshipIdOf(pair),
      lastSequence: drafts.length,
      activeAt: drafts.at(-1)?.sentAt ?? createdAt,
      createdAt,
    })),
  );
  const sealed: Insert<typeof messages>[] = [];
  for (const { drafts } of threads) {
    for (const [index, { text, ...draft }] of drafts.entries()) {
      const { brandId, patientId: subjectId, id: rowId } = draft;
      const body = await world.seal('care', { brandId, subjectId }, text, { table: 'messages', column: 'body', rowId });
      sealed.push({ ...draft, sequence: index + 1, body });
    }
  }
  await lay(world, messages, sealed);
}

const relationshipIdOf = ({ patientId, specialistPersonId }: Pair) =>
  idFor(`relationship:${patientId}:${specialistPersonId}`);
const begunAt = ({ now }: DemoWorld, { appointments }: Pair): Date =>
  new Date(Math.min(...appointments.map(({ bookedAt }) => bookedAt.getTime()), now.getTime() - 3 * day));

/** The pair's messages so far, in order; the newest of some wait unread in the demo accounts. */
function draftsOf(world: DemoWorld, pair: Pair, next: () => number): Draft[] {
  const { now } = world;
  const { question, answer, followUp, thanks } = threadOf(pair, next);
  const begun = begunAt(world, pair).getTime();
  const last = pair.appointments.findLast(({ state }) => state === 'COMPLETED');
  const { patientId: patient, specialistPersonId: specialist } = pair;
  const said: [author: string, text: string, at: number][] = [
    [patient, question, begun + 20 * minute],
    [specialist, answer, begun + (1 + next() * 5) * hour],
  ];
  if (last) {
    const ended = last.endsAt.getTime();
    said.push([specialist, followUp, ended + (1 + next()) * hour], [patient, thanks, ended + (4 + next() * 20) * hour]);
  }
  const told = said
    .filter(([, , at]) => at < now.getTime() - 2 * hour)
    .toSorted(([, , one], [, , other]) => one - other);
  const drafts = told.map(([author, text, at], index) =>
    draftOf(world, pair, { author, text, at, index, isRead: true }),
  );
  const waiting = waitingOf(pair, next);
  if (waiting)
    drafts.push(
      draftOf(world, pair, {
        ...waiting,
        at: now.getTime() - (0.2 + next() * 1.5) * hour,
        index: drafts.length,
        isRead: false,
      }),
    );
  return drafts;
}

function draftOf(
  { now }: DemoWorld,
  pair: Pair,
  { author, text, at, index, isRead }: { author: string; text: string; at: number; index: number; isRead: boolean },
): Draft {
  const id = idFor(`message:${pair.conversationId}:${index}`);
  const readAt = isRead ? new Date(Math.min(at + 40 * minute, now.getTime())) : null;
  return {
    ...peopleOf(pair),
    id,
    conversationId: pair.conversationId,
    authorId: author,
    clientId: id,
    text,
    sentAt: new Date(at),
    readAt,
  };
}

/** What waits in the demo accounts: for Mara Vogel from Dr. Lena Brandt and others, for Dr. Lena Brandt from some patients. */
function waitingOf(pair: Pair, next: () => number): { author: string; text: string } | undefined {
  const isMara = pair.patientId === patientIdOf('nordlicht', 0);
  const isLena = pair.specialist.slug === 'lena-brandt';
  const one = (texts: readonly string[]) => texts[Math.floor(next() * texts.length)] ?? '';
  if (isMara && isLena) return { author: pair.specialistPersonId, text: one(waitingForPatient) };
  if (isMara && next() < 0.4) return { author: pair.specialistPersonId, text: waitingFromOthers };
  if (isLena && next() < 0.4) return { author: pair.patientId, text: one(waitingForSpecialist) };
  return undefined;
}

function threadOf({ specialist, patientId }: Pair, next: () => number): DemoThread {
  const zone =
    demoPatients[specialist.brand].find((_patient, index) => patientIdOf(specialist.brand, index) === patientId)?.[2] ??
    '';
  const isGerman = ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich'].includes(zone);
  const threads =
    isGerman || !specialist.languages.includes('en') ? germanThreads[fieldFor(specialist)] : englishThreads;
  const thread = threads[Math.floor(next() * threads.length)];
  if (!thread) throw new Error('nothing to say');
  return thread;
}
