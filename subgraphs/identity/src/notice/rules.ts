import type { PortalName } from '../enums.ts';

/** What a notice tells of, and so where in the recipient's portal its button leads. */
export function noticePath(portal: PortalName, template: string, parameters: Readonly<Record<string, string>>): string {
  const { conversationId, appointmentPath } = parameters;
  // Where a portal lives is the brand's affair: of a path only the appointment counts.
  const appointmentId = parameters.appointmentId ?? appointmentPath?.split('/').at(-1);
  const isCare = portal === 'PATIENT' || portal === 'SPECIALIST';
  if (!isCare) return '/';
  if (template === 'appointmentConfirmed' && appointmentId) return `/appointments/${encodeURIComponent(appointmentId)}`;
  if (template === 'messageWaiting')
    return conversationId ? `/messages/${encodeURIComponent(conversationId)}` : '/messages';
  if (portal === 'PATIENT' && template === 'exportReady') return '/data';
  if (portal === 'PATIENT' && template === 'paymentRefunded') return '/payments';
  return '/';
}
