import { createMailer, createSmsSender, type Mailer, type SmsSender } from '@daraport/notify';
import { createScanner, type Scanner } from '@daraport/scanner';
import { z } from 'zod';

/** What identity talks to outside of the database. */
export interface Vendors {
  /** Undefined when no SMTP server is configured; mails then wait in the queue. */
  readonly mailer: Mailer | undefined;
  /** Undefined without an account that can send; then nothing is offered by short message. */
  readonly sms: SmsSender | undefined;
  /** Undefined when no clamd is configured; files that people upload are then shown as not scanned. */
  readonly scanner: Scanner | undefined;
  /** Scheme and port of this installation as browsers see it; the host of a link is always the brand's own. */
  readonly publicUrl: URL;
}

const Environment = z
  .object({
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }).optional(),
    CLAMD_URL: z
      .string()
      .regex(/^(tcp:\/\/[^/:]+:\d+|unix:\/\/\/.+)$/, 'must be a tcp://host:port or unix:///path address')
      .optional(),
    PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).optional(),
    PORT: z.string().optional(),
    TWILIO_ACCOUNT_SID: z.string().min(1).optional(),
    TWILIO_AUTH_TOKEN: z.string().min(1).optional(),
    TWILIO_SMS_FROM: z.string().min(1).optional(),
    TWILIO_API_BASE: z.url().optional(),
  })
  .refine((given) => (given.TWILIO_AUTH_TOKEN === undefined) === (given.TWILIO_SMS_FROM === undefined), {
    path: ['TWILIO_SMS_FROM'],
    error: 'and TWILIO_AUTH_TOKEN must be given together',
  });

/** Reads identity's environment; throws, naming every fault at once. */
export function openVendors(environment: NodeJS.ProcessEnv): Vendors {
  const result = Environment.safeParse(environment);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new Error(`identity cannot start:\n${faults.join('\n')}`);
  }
  const { CLAMD_URL, SMTP_URL, PUBLIC_URL, PORT = '4000', TWILIO_API_BASE: apiBase } = result.data;
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, TWILIO_SMS_FROM: from } = result.data;
  return {
    mailer: SMTP_URL ? createMailer({ smtpUrl: SMTP_URL }) : undefined,
    sms: accountSid && authToken && from ? createSmsSender({ accountSid, authToken, from, apiBase }) : undefined,
    scanner: CLAMD_URL ? createScanner({ url: CLAMD_URL }) : undefined,
    publicUrl: new URL(PUBLIC_URL ?? `http://localhost:${PORT}`),
  };
}
