import { isReturnPath, minutes, type Words } from '@daraport/domain';
import { z } from 'zod';
import { portals } from '../enums.ts';
import { personFaults, personFields } from '../person/rules.ts';

/** How long a sign-in link may be redeemed. */
export const linkLifetime = minutes(15);

export const linkFaults = {
  ...personFaults,
  returnTo: { en: 'Please give a path inside the portal.', de: 'Bitte geben Sie einen Pfad im Portal an.' },
} satisfies Record<string, Words>;

/** Who wants a link, and where it shall lead; messages are keys of `linkFaults`. */
export const LinkRequest = z.object({
  email: personFields.email,
  returnTo: z.string().refine(isReturnPath, 'returnTo').nullish(),
  portal: z.enum(portals),
});
