import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a video access token says. */
export interface AccessTokenClaims {
  readonly accountSid: string;
  readonly keySid: string;
  readonly identity: string;
  /** The room it is good for; undefined means any. */
  readonly room: string | undefined;
  readonly expiresAt: Date;
}

/** Verifies an access token (HS256, `cty` `twilio-fpa;v=1`) as Twilio's edge does; null when forged, malformed or expired. */
export function verifyAccessToken(token: string, secret: string, now = new Date()): AccessTokenClaims | null {
  const [head = '', body = '', signature = ''] = token.split('.');
  const expected = createHmac('sha256', secret).update(`${head}.${body}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const header = decode(head);
  const claims = decode(body);
  if (header?.['alg'] !== 'HS256' || header['cty'] !== 'twilio-fpa;v=1' || !claims) return null;
  const { iss, sub, exp, nbf, grants } = claims as {
    iss?: string;
    sub?: string;
    exp?: number;
    nbf?: number;
    grants?: { identity?: string; video?: { room?: string } };
  };
  const seconds = now.getTime() / 1_000;
  if (!iss || !sub || !exp || exp <= seconds || (nbf ?? 0) > seconds || !grants?.identity || !grants.video) return null;
  return {
    accountSid: sub,
    keySid: iss,
    identity: grants.identity,
    room: grants.video.room,
    expiresAt: new Date(exp * 1_000),
  };
}

function decode(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
