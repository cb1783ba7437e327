import { days, hours, idFor, minutes } from '@daraport/domain';
import { assistedProposals, assistedRequests, assistedSteps } from '../tables/booking.ts';
import { demoBrands, type DemoBrand } from './people.ts';
import { demoSpecialists } from './specialists.ts';
import {
  brandIdOf,
  clinicOf,
  lineageOf,
  patientIdOf,
  specialistIdOf,
  staffIdOf,
  typeIdOf,
  type DemoWorld,
} from './world.ts';

type Step = (typeof assistedSteps.$inferInsert)['kind'];
interface Planned {
  readonly patient: number;
  readonly state: 'WAITING' | 'PROPOSED' | 'WITHDRAWN';
  /** Hours ago that it was made, and hours from now until its deadline. */
  readonly ago: number;
  readonly due: number | null;
  readonly words: string;
  readonly steps: readonly Step[];
}

const planned: readonly Planned[] = [
  {
    patient: 0,
    state: 'PROPOSED',
    ago: 20,
    due: 30,
    words: 'Ich arbeite im Schichtdienst und kann nur vormittags. Am liebsten wäre mir ein Gespräch per Video.',
    steps: ['MADE', 'CLAIMED', 'PROPOSED'],
  },
  {
    patient: 1,
    state: 'WAITING',
    ago: 30,
    due: -6,
    words: 'Bitte jemand, der auch Englisch spricht.',
    steps: ['MADE', 'OVERDUE'],
  },
  { patient: 2, state: 'WAITING', ago: 3, due: 21, words: 'Möglichst bald, gern am Abend.', steps: ['MADE'] },
  {
    patient: 3,
    state: 'WITHDRAWN',
    ago: 70,
    due: null,
    words: 'Hat sich erledigt.',
    steps: ['MADE', 'CLAIMED', 'WITHDRAWN'],
  },
];

/** Requests for a time at each brand's clinic: one with proposals, one whose answer is late, one new, one withdrawn. */
export async function loadRequests(world: DemoWorld): Promise<void> {
  for (const brand of demoBrands) for (const one of planned) await loadOne(world, brand, one);
}

async function loadOne(world: DemoWorld, brand: DemoBrand, one: Planned): Promise<void> {
  const brandId = brandIdOf(brand.slug);
  const patientId = patientIdOf(brand.slug, one.patient);
  const id = idFor(`request:${brand.slug}:${one.patient}`);
  const from = (count: number) => new Date(world.now.getTime() + hours(count));
  const wishes = {
    specialty: demoSpecialists.find((each) => each.brand === brand.slug)?.specialties[0] ?? null,
    formats: ['VIDEO'],
    languages: ['de'],
    windows: [2, 3].map((weekday) => ({ weekday, fromMinute: 480, toMinute: 720 })),
    words: one.words,
  };
  const place = { table: 'assisted_requests', column: 'wishes', rowId: id };
  const coordinator = staffIdOf(brand.slug, 'COORDINATOR');
  const isClaimed = one.steps.includes('CLAIMED');
  const round = one.state === 'PROPOSED' ? 1 : 0;
  await world.db.insert(assistedRequests).values({
    brandId,
    id,
    patientId,
    organizationId: clinicOf(brand),
    lineage: lineageOf(clinicOf(brand)),
    state: one.state,
    wishes: await world.seal('booking', { brandId, subjectId: patientId }, JSON.stringify(wishes), place),
    timeZone: brand.timeZone,
    claimedBy: isClaimed ? coordinator : null,
    claimedAt: isClaimed ? from(1 - one.ago) : null,
    round,
    dueAt: one.due === null ? null : from(one.due),
    proposalsUntil: round > 0 && one.due !== null ? from(one.due) : null,
    overdueSince: one.steps.includes('OVERDUE') ? from(one.due ?? 0) : null,
    createdAt: from(-one.ago),
    changedAt: from(1 - one.ago),
  });
  await world.db.insert(assistedSteps).values(
    one.steps.map((kind, index) => ({
      brandId,
      id: idFor(`request-step:${id}:${index}`),
      requestId: id,
      kind,
      actorId: actorOf(kind, patientId, coordinator),
      round: kind === 'PROPOSED' ? 1 : 0,
      at: from(index - one.ago),
    })),
  );
  if (round > 0) await loadProposals(world, brand, id);
}

function actorOf(kind: Step, patientId: string, coordinator: string): string | null {
  if (kind === 'OVERDUE') return null;
  return kind === 'MADE' || kind === 'WITHDRAWN' ? patientId : coordinator;
}

/** Three times of two specialists in the days to come, on full hours. */
async function loadProposals({ db, now }: DemoWorld, brand: DemoBrand, requestId: string): Promise<void> {
  const brandId = brandIdOf(brand.slug);
  const people = demoSpecialists.filter((each) => each.brand === brand.slug).slice(0, 2);
  const midnight = Math.floor(now.getTime() / days(1)) * days(1);
  const starts = [
    { person: people[0], at: days(3) + hours(9) },
    { person: people[0], at: days(4) + hours(13) },
    { person: people[1], at: days(5) + hours(10) },
  ];
  await db.insert(assistedProposals).values(
    starts.flatMap(({ person, at }, index) =>
      person
        ? [
            {
              brandId,
              id: idFor(`proposal:${requestId}:${index}`),
              requestId,
              round: 1,
              specialistId: specialistIdOf(person.slug),
              appointmentTypeId: typeIdOf(person.slug, 'session'),
              format: person.formats[0] ?? 'VIDEO',
              startsAt: new Date(midnight + at),
              endsAt: new Date(midnight + at + minutes(person.rules.session)),
              createdAt: new Date(now.getTime() - hours(18)),
            },
          ]
        : [],
    ),
  );
}
