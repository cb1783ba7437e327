import { invitations, organizations } from '@daraport/drizzle/tables/identity';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { portalLink } from '../brand/rules.ts';
import { brandOrigin, currentBrand, domainsOf } from '../brand/service.ts';
import type { IdentityContext } from '../builder.ts';
import { hashOf, newSecret } from '../secret.ts';
import { chooseLocale } from '../viewer/rules.ts';
import { stateOf } from './rules.ts';

const Job = z.object({ invitationId: z.string(), brandOrigin: z.string() });

/** The job behind an invitation: makes its link and mails it. Tried again it makes another one, and the one before is over. */
export async function sendInvitation(context: IdentityContext, payload: Record<string, unknown>): Promise<void> {
  const { brandOrigin: asked, invitationId } = Job.parse(payload);
  const { mailer } = context.vendors;
  if (!mailer) throw new Error('SMTP_URL is not set: the mail waits in the queue');
  const { brandId } = context.viewer;
  const token = newSecret();
  const invitation = await context.write(async (tx) => {
    const isIt = and(eq(invitations.brandId, brandId), eq(invitations.id, invitationId));
    const [known] = await tx.select().from(invitations).where(isIt).for('update');
    if (!known || stateOf(known, context.now()) !== 'OPEN') return undefined;
    await tx
      .update(invitations)
      .set({ tokenHash: hashOf(token) })
      .where(isIt);
    return known;
  });
  if (!invitation) return;
  const brand = await currentBrand(context);
  const [organization] = invitation.organizationId
    ? await context.rows
        .select({ name: organizations.name })
        .from(organizations)
        .where(and(eq(organizations.brandId, brandId), eq(organizations.id, invitation.organizationId)))
    : [];
  const origin = asked || (await brandOrigin(context));
  const url = portalLink('SPECIALIST', `/join?token=${token}`, await domainsOf(context), origin);
  await context.session.close();
  await mailer.send({
    to: { name: '', email: invitation.email },
    brand: { name: brand.name, accent: brand.accent, sender: brand.mailSender, supportEmail: brand.supportEmail },
    locale: chooseLocale(invitation.locale, brand.defaultLocale),
    template: 'specialistInvited',
    parameters: { url, organization: organization?.name ?? brand.name, readerZone: brand.timeZone },
    key: `${invitation.id}:${invitation.sendings}`,
    at: context.now(),
  });
}
