import { randomBytes } from 'node:crypto';
import { days, InvalidInputError, NotFoundError } from '@daraport/domain';
import { type Transaction, once, parseInput } from '@daraport/subgraph';
import {
  clicks,
  idempotencyKeys,
  linkDays,
  partners,
  programs,
  signUps,
  trackingLinks,
  type relations,
} from '@daraport/drizzle/tables/growth';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { GrowthContext } from '../builder.ts';
import { calendarOf } from '../calendar.ts';
import { isLandingPath, linkCode } from './rules.ts';

type Tx = Transaction<typeof relations>;

/** The link of a code with its partner's name and window; undefined when there is none. For the platform alone. */
export async function findLink(tx: Tx, brandId: string, code: string) {
  const [link] = await tx
    .select({
      id: trackingLinks.id,
      code: trackingLinks.code,
      affiliateId: trackingLinks.affiliateId,
      landingPath: trackingLinks.landingPath,
      partnerName: partners.name,
      windowDays: programs.attributionWindowDays,
    })
    .from(trackingLinks)
    .innerJoin(
      partners,
      and(eq(partners.brandId, trackingLinks.brandId), eq(partners.affiliateId, trackingLinks.affiliateId)),
    )
    .innerJoin(programs, and(eq(programs.brandId, partners.brandId), eq(programs.id, partners.programId)))
    .where(and(eq(trackingLinks.brandId, brandId), eq(trackingLinks.code, code)));
  return link;
}

/** Counts an arrival, without person or cookie; answers where the link leads, or undefined for an unknown code. */
export async function countArrival(context: GrowthContext, code: string): Promise<string | undefined> {
  const { brandId } = context.viewer;
  return context.asPlatform(brandId, ({ write }) =>
    write(async (tx) => {
      const link = await findLink(tx, brandId, code);
      if (!link) return undefined;
      const day = (await calendarOf(tx, brandId)).dayOf(context.now());
      await tx
        .insert(linkDays)
        .values({ brandId, linkId: link.id, affiliateId: link.affiliateId, day, arrivals: 1 })
        .onConflictDoUpdate({
          target: [linkDays.brandId, linkDays.linkId, linkDays.day],
          set: { arrivals: sql`${linkDays.arrivals} + 1` },
        });
      return link.landingPath;
    }),
  );
}

/** The visitor consented: records the click and asks for the click cookie, for as long as the program attributes. */
export async function acceptAttribution(context: GrowthContext, code: string): Promise<{ isRecorded: boolean }> {
  const { brandId } = context.viewer;
  const id = context.newId();
  const at = context.now();
  const link = await context.asPlatform(brandId, ({ write }) =>
    write(async (tx) => {
      const found = await findLink(tx, brandId, code);
      if (!found) throw new NotFoundError();
      const day = (await calendarOf(tx, brandId)).dayOf(at);
      await tx.insert(clicks).values({ brandId, id, linkId: found.id, affiliateId: found.affiliateId, day, at });
      return found;
    }),
  );
  context.effects.push({ kind: 'setClick', clickId: id, maxAgeSeconds: days(link.windowDays) / 1000 });
  return { isRecorded: true };
}

const linkInput = z.object({
  name: z.string().trim().min(1, 'name').max(80, 'name'),
  landingPath: z.string().refine(isLandingPath, 'landingPath'),
  idempotencyKey: z.string().min(1).max(200),
});
const linkWords = {
  name: {
    en: 'Give the link a name of at most 80 characters.',
    de: 'Geben Sie dem Link einen Namen mit höchstens 80 Zeichen.',
  },
  landingPath: {
    en: 'Enter a path on this site, like /specialists.',
    de: 'Geben Sie einen Pfad dieser Seite an, etwa /specialists.',
  },
};

/** A new link of the viewer, who must be a partner of the brand's program. */
export async function createTrackingLink(context: GrowthContext, input: z.input<typeof linkInput>) {
  const { name, landingPath, idempotencyKey } = parseInput(linkInput, input, linkWords);
  const { brandId, personId } = context.viewer;
  const now = context.now();
  const { linkId } = await context.write(async (tx) => {
    const [partner] = await tx
      .select()
      .from(partners)
      .where(and(eq(partners.brandId, brandId), eq(partners.affiliateId, personId ?? brandId)));
    if (!partner) throw new InvalidInputError([{ path: 'name', words: notAPartner }]);
    const request = {
      brandId,
      actorId: partner.affiliateId,
      operation: 'createTrackingLink',
      key: idempotencyKey,
      input: { name, landingPath },
      now,
    };
    return once(tx, idempotencyKeys, request, async () => {
      const id = context.newId();
      // Ten letters out of 31: a second link will not meet the same code in this world.
      await tx.insert(trackingLinks).values({
        brandId,
        id,
        affiliateId: partner.affiliateId,
        name,
        code: linkCode(randomBytes(10)),
        landingPath,
        createdAt: now,
      });
      await context.record(tx, { action: 'ADMINISTER', subjectId: null, resourceType: 'TrackingLink', resourceId: id });
      return { linkId: id };
    });
  });
  const [link] = await context.rows
    .select()
    .from(trackingLinks)
    .where(and(eq(trackingLinks.brandId, brandId), eq(trackingLinks.id, linkId)));
  if (!link) throw new NotFoundError();
  return link;
}

const notAPartner = {
  en: 'You are not a partner of this program yet.',
  de: 'Sie sind noch nicht Partner dieses Programms.',
};

/** A registration that followed a click counts for the partner; who registered is not kept. */
export async function countSignUp(context: GrowthContext, tx: Tx, eventId: string, clickId: string): Promise<void> {
  const { brandId } = context.viewer;
  const [click] = await tx
    .select()
    .from(clicks)
    .where(and(eq(clicks.brandId, brandId), eq(clicks.id, clickId)));
  if (click)
    await tx
      .insert(signUps)
      .values({ brandId, id: eventId, clickId, affiliateId: click.affiliateId, at: context.now() });
}
