import { days, hours, idFor } from '@daraport/domain';
import { seededRandom } from '@daraport/domain/seeded';
import {
  intakeDrafts,
  intakeForms,
  intakeQuestionnaires,
  intakeResponses,
  intakeTargets,
  intakeUnfinished,
} from '../tables/booking.ts';
import { demoAnswers, demoBegun, demoDraft, demoForms } from './intake.ts';
import { demoBrands } from './people.ts';
import { brandIdOf, patientIdOf, staffIdOf, type DemoAppointment, type DemoWorld } from './world.ts';

const questionnaireIdOf = (brandId: string) => idFor(`intake:${brandId}`);
const formIdOf = (brandId: string, version: number) => idFor(`intake-form:${brandId}:${version}`);
const draftIdOf = (brandId: string) => idFor(`intake-draft:${brandId}`);
/** How many days ago each version was published. */
const publishedDaysAgo = [90, 20];

/** A form per brand in two versions, one that is being written, and answers for two appointments in three. */
export async function loadIntake(world: DemoWorld): Promise<void> {
  await loadForms(world);
  const begun = begunAppointments(world);
  await loadAnswers(world, new Set(begun.map(({ id }) => id)));
  await loadUnfinished(world, begun);
}

/** The last appointment of each brand's first patient: its questions are begun and not answered yet. */
const begunAppointments = ({ appointments, now }: DemoWorld) =>
  demoBrands.flatMap(({ slug }) => {
    const patientId = patientIdOf(slug, 0);
    const ahead = appointments.filter(
      (one) => one.patientId === patientId && one.state === 'CONFIRMED' && one.startsAt > now,
    );
    return ahead.toSorted((a, b) => Number(b.startsAt) - Number(a.startsAt)).slice(0, 1);
  });

async function loadForms({ db, now }: DemoWorld): Promise<void> {
  const ago = (count: number) => new Date(now.getTime() - days(count));
  for (const { slug } of demoBrands) {
    const brandId = brandIdOf(slug);
    const questionnaireId = questionnaireIdOf(brandId);
    const draftId = draftIdOf(brandId);
    await db.insert(intakeQuestionnaires).values([
      { brandId, id: questionnaireId, createdAt: ago(91) },
      { brandId, id: draftId, createdAt: ago(3) },
    ]);
    await db.insert(intakeForms).values(
      demoForms.map((definition, index) => ({
        brandId,
        id: formIdOf(brandId, index + 1),
        questionnaireId,
        version: index + 1,
        definition,
        publishedAt: ago(publishedDaysAgo[index] ?? 0),
      })),
    );
    await db.insert(intakeTargets).values({ brandId, id: questionnaireId, questionnaireId, dueHours: 24 });
    const savedBy = staffIdOf(slug, 'BRAND_ADMIN');
    await db
      .insert(intakeDrafts)
      .values({ brandId, questionnaireId: draftId, definition: demoDraft, revision: 3, savedAt: ago(2), savedBy });
  }
}

async function loadAnswers(world: DemoWorld, begun: ReadonlySet<string>): Promise<void> {
  const next = seededRandom(7);
  const nextOfTreated = seededRandom(8);
  const replacedAt = new Date(world.now.getTime() - days(publishedDaysAgo[1] ?? 0));
  const values: (typeof intakeResponses.$inferInsert)[] = [];
  for (const { id: reservationId, brandId, patientId, specialistPersonId, bookedAt } of world.appointments) {
    if (next() > 0.67) continue;
    const version = bookedAt < replacedAt ? 1 : 2;
    if (begun.has(reservationId)) continue;
    const id = idFor(`intake:${reservationId}`);
    const place = { table: 'intake_responses', column: 'answers', rowId: id };
    const plain = JSON.stringify(demoAnswers(version, next, nextOfTreated));
    const answers = await world.seal('booking', { brandId, subjectId: patientId }, plain, place);
    const formId = formIdOf(brandId, version);
    values.push({ brandId, id, reservationId, formId, patientId, specialistPersonId, answers, answeredAt: bookedAt });
  }
  for (let from = 0; from < values.length; from += 200)
    await world.db.insert(intakeResponses).values(values.slice(from, from + 200));
}

async function loadUnfinished(world: DemoWorld, begun: readonly DemoAppointment[]): Promise<void> {
  for (const { id: reservationId, brandId, patientId } of begun) {
    const id = idFor(`intake-unfinished:${reservationId}`);
    const place = { table: 'intake_unfinished', column: 'answers', rowId: id };
    const answers = await world.seal('booking', { brandId, subjectId: patientId }, JSON.stringify(demoBegun), place);
    const formId = formIdOf(brandId, 2);
    const savedAt = new Date(world.now.getTime() - hours(5));
    await world.db.insert(intakeUnfinished).values({ brandId, id, reservationId, formId, patientId, answers, savedAt });
  }
}
