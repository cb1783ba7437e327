import { z } from 'zod';
import { openTwilioVideo } from './twilio/video.ts';
import { createThrottle, type Throttle } from './message/throttle.ts';
import { peerToPeer, type VideoProvider } from './call/provider.ts';

/** A STUN or TURN server, as a browser's RTCPeerConnection takes it. */
export interface IceServer {
  readonly urls: readonly string[];
  readonly username: string | null;
  readonly credential: string | null;
}

/** What care needs from outside its database. */
export interface CareVendors {
  /** Minutes before its start from which a visit can be entered. */
  readonly opensMinutes: number;
  readonly video: VideoProvider;
  readonly iceServers: readonly IceServer[];
  /** Lets a typing notice of one person in one conversation pass at most every 1.5 seconds. */
  readonly typing: Throttle;
}

const iceServer = z
  .object({
    urls: z
      .union([z.string(), z.array(z.string()).min(1)])
      .transform((urls) => (typeof urls === 'string' ? [urls] : urls)),
    username: z
      .string()
      .nullish()
      .transform((name) => name ?? null),
    credential: z
      .string()
      .nullish()
      .transform((secret) => secret ?? null),
  })
  .array();

const iceServers = z.string().transform((text, check) => {
  try {
    const parsed = iceServer.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
  } catch {
    // Not JSON: said below, like JSON of another shape.
  }
  check.addIssue({ code: 'custom', message: 'must be a JSON array of { "urls", "username"?, "credential"? }' });
  return z.NEVER;
});

const environmentShape = z
  .object({
    CARE_VISIT_OPENS_MINUTES: z.coerce.number().int().min(0).default(10),
    ICE_SERVERS: iceServers.default([]),
    TWILIO_ACCOUNT_SID: z.string().min(1).optional(),
    TWILIO_API_KEY: z.string().min(1).optional(),
    TWILIO_API_SECRET: z.string().min(1).optional(),
    TWILIO_API_BASE: z.url().optional(),
  })
  .superRefine((given, check) => {
    // An account alone may be there for short messages; an API key says that calls run over it.
    const needed = ['TWILIO_ACCOUNT_SID', 'TWILIO_API_KEY', 'TWILIO_API_SECRET'] as const;
    if (given.TWILIO_API_KEY === undefined && given.TWILIO_API_SECRET === undefined) return;
    for (const name of needed.filter((each) => given[each] === undefined))
      check.addIssue({ code: 'custom', path: [name], message: 'is missing beside the other TWILIO_ settings' });
  });

/**
 * Reads care's settings. Calls run over Twilio when an account is given (`TWILIO_ACCOUNT_SID`, `TWILIO_API_KEY`,
 * `TWILIO_API_SECRET`; `TWILIO_API_BASE` names another address of its API), else peer to peer. Throws, listing every fault.
 */
export function openCareVendors(environment: NodeJS.ProcessEnv): CareVendors {
  const given = environmentShape.safeParse(environment);
  if (!given.success) {
    const faults = given.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new Error(`care cannot start with these settings:\n${faults.join('\n')}`);
  }
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_API_KEY: apiKey, TWILIO_API_SECRET: apiSecret } = given.data;
  const hasTwilio = accountSid !== undefined && apiKey !== undefined && apiSecret !== undefined;
  return {
    opensMinutes: given.data.CARE_VISIT_OPENS_MINUTES,
    iceServers: given.data.ICE_SERVERS,
    typing: createThrottle(1500),
    video: hasTwilio
      ? openTwilioVideo({ accountSid, apiKey, apiSecret, apiBase: given.data.TWILIO_API_BASE })
      : peerToPeer,
  };
}
