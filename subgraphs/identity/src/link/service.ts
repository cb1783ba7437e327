import type { Viewer } from '@daraport/access';
import { magicLinks } from '@daraport/drizzle/tables/identity';
import { enqueue } from '@daraport/events';
import { parseInput } from '@daraport/subgraph';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { portalLink } from '../brand/rules.ts';
import { brandOrigin, domainsOf } from '../brand/service.ts';
import type { IdentityContext } from '../builder.ts';
import { portals } from '../enums.ts';
import { sendMail } from '../notice/mail.ts';
import { hashOf, newSecret } from '../secret.ts';
import { attemptLimits, countAttempt, countFailure, countSuccess } from '../session/attempts.ts';
import { findAccount, openSession } from '../session/service.ts';
import { LinkExpiredError } from './errors.ts';
import { linkFaults, linkLifetime, LinkRequest } from './rules.ts';

const LinkJob = z.object({
  email: z.string(),
  portal: z.enum(portals),
  returnTo: z.string().nullable(),
  brandOrigin: z.string(),
});

/** Asks for a link by mail. Whether there is such an account is found out later, by a job: so nobody can tell. */
export async function requestMagicLink(context: IdentityContext, input: unknown): Promise<void> {
  const { email, portal, returnTo = null } = parseInput(LinkRequest, input, linkFaults);
  await countAttempt(context, attemptLimits.requestLink, email);
  const { brandId, brandOrigin: origin } = context.viewer;
  const payload = { brandId, email, portal, returnTo, brandOrigin: origin };
  await context.write((tx) => enqueue(tx, { name: 'identity.sendMagicLink', payload }));
}

/** The job behind it: makes a link for the account, if there is one, and mails it. */
export async function sendMagicLink(context: IdentityContext, payload: Record<string, unknown>): Promise<void> {
  const { email, portal, returnTo, brandOrigin: asked } = LinkJob.parse(payload);
  const account = await findAccount(context, email);
  if (!account) return;
  const origin = asked || (await brandOrigin(context));
  const token = newSecret();
  const id = context.newId();
  const now = context.now();
  const query = new URLSearchParams({ token, ...(returnTo ? { returnTo } : {}) });
  const url = portalLink(portal, `/magic?${query.toString()}`, await domainsOf(context), origin);
  await context.write(async (tx) => {
    await tx.insert(magicLinks).values({
      brandId: context.viewer.brandId,
      id,
      personId: account.personId,
      tokenHash: hashOf(token),
      portal,
      createdAt: now,
      expiresAt: new Date(now.getTime() + linkLifetime),
    });
  });
  await sendMail(context, { personId: account.personId, key: id, template: 'magicLink', parameters: { url } });
}

/** Redeems a link once, however many try at the same moment, and opens a session. */
export async function redeemMagicLink(context: IdentityContext, token: string): Promise<Viewer> {
  await countAttempt(context, attemptLimits.redeemLink);
  const { brandId } = context.viewer;
  const now = context.now();
  const [link] = await context.asPlatform(brandId, (platform) =>
    platform.write((tx) =>
      tx
        .update(magicLinks)
        .set({ usedAt: now })
        .where(
          and(
            eq(magicLinks.brandId, brandId),
            eq(magicLinks.tokenHash, hashOf(token.slice(0, 200))),
            isNull(magicLinks.usedAt),
            gt(magicLinks.expiresAt, now),
          ),
        )
        .returning(),
    ),
  );
  if (!link) {
    await countFailure(context, attemptLimits.redeemLink);
    throw new LinkExpiredError();
  }
  await countSuccess(context, attemptLimits.redeemLink);
  return openSession(context, link.personId, 'magic link', link.portal);
}
