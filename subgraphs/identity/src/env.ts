import { createMailer, type Mailer } from '@daraport/notify';
import { z } from 'zod';

/** What identity talks to outside of the database. */
export interface Vendors {
  /** Undefined when no SMTP server is configured; mails then wait in the queue. */
  readonly mailer: Mailer | undefined;
  /** Scheme and port of this installation as browsers see it; the host of a link is always the brand's own. */
  readonly publicUrl: URL;
}

const Environment = z.object({
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).optional(),
  PORT: z.string().optional(),
});

/** Reads identity's environment; throws, naming every fault at once. */
export function openVendors(environment: NodeJS.ProcessEnv): Vendors {
  const result = Environment.safeParse(environment);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new Error(`identity cannot start:\n${faults.join('\n')}`);
  }
  const { SMTP_URL, PUBLIC_URL, PORT = '4000' } = result.data;
  return {
    mailer: SMTP_URL ? createMailer({ smtpUrl: SMTP_URL }) : undefined,
    publicUrl: new URL(PUBLIC_URL ?? `http://localhost:${PORT}`),
  };
}
