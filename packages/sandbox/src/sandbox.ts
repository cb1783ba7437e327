import { join } from 'node:path';
import { startClamd, type ClamdSandbox } from './clamd/start.ts';
import { startMailbox, type Mailbox } from './mailbox/start.ts';
import { startStripeSandbox, type StripeSandbox, type StripeSandboxOptions } from './stripe/start.ts';
import { startTwilioSandbox, type TwilioSandbox } from './twilio/start.ts';

export interface SandboxOptions {
  /** The folder that keeps what they know over a restart; without it all is in memory. */
  readonly dir?: string;
  readonly clock?: () => Date;
  readonly stripe?: Pick<StripeSandboxOptions, 'port' | 'publicUrl' | 'webhooks'>;
  readonly twilio?: { readonly port?: number };
  readonly mailbox?: { readonly port?: number };
}

/** The vendors, running. */
export interface Sandbox extends AsyncDisposable {
  readonly stripe: StripeSandbox;
  readonly twilio: TwilioSandbox;
  readonly mailbox: Mailbox;
  readonly clamd: ClamdSandbox;
  close(): Promise<void>;
}

/** Starts Stripe, Twilio, the mailbox and the virus scanner on free ports unless told; when one cannot start, none stays. */
export async function startSandbox({ clock, dir, mailbox, stripe, twilio }: SandboxOptions = {}): Promise<Sandbox> {
  await using started = new AsyncDisposableStack();
  const common = clock ? { clock } : {};
  const state = (name: string) => (dir === undefined ? {} : { statePath: join(dir, name) });
  const vendors = {
    stripe: started.use(await startStripeSandbox({ ...common, ...state('stripe.jsonl'), ...stripe })),
    twilio: started.use(await startTwilioSandbox({ ...common, ...state('twilio.jsonl'), ...twilio })),
    mailbox: started.use(await startMailbox({ ...common, ...state('mail'), ...mailbox })),
    clamd: started.use(await startClamd()),
  };
  const running = started.move();
  return { ...vendors, close: () => running.disposeAsync(), [Symbol.asyncDispose]: () => running.disposeAsync() };
}
