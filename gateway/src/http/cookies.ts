import type { Effect } from '@daraport/subgraph';
import { type Address, isLoopback } from './origin.ts';

/** Names and flags of our cookies on one host; undefined where no session may be kept (plain http beyond loopback). */
export interface CookieJar {
  readonly session: string;
  readonly click: string;
  readonly visitor: string;
  readonly isSecure: boolean;
}

/** `__Host-` and Secure over https; plain names on loopback hosts, where browsers differ on Secure; nothing elsewhere. */
export function jarFor(host: string, { scheme }: Address): CookieJar | undefined {
  if (scheme === 'https') return { ...namesFrom('__Host-daraport'), isSecure: true };
  return isLoopback(host) ? { ...namesFrom('daraport'), isSecure: false } : undefined;
}

const namesFrom = (start: string) => ({ session: start, click: `${start}-click`, visitor: `${start}-visitor` });

/** The Set-Cookie lines that effects ask for. */
export function cookieLines(effects: readonly Effect[], jar: CookieJar): string[] {
  const line = (name: string, value: string, maxAge: number): string =>
    `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${Math.max(0, Math.floor(maxAge))}; HttpOnly; SameSite=Lax${jar.isSecure ? '; Secure' : ''}`;
  return effects.map((effect) => {
    if (effect.kind === 'setSession') return line(jar.session, effect.token, effect.maxAgeSeconds);
    if (effect.kind === 'setClick') return line(jar.click, effect.clickId, effect.maxAgeSeconds);
    if (effect.kind === 'setVisitor') return line(jar.visitor, effect.visitorId, effect.maxAgeSeconds);
    return line(effect.kind === 'clearVisitor' ? jar.visitor : jar.session, '', 0);
  });
}

/** The value of one cookie in a Cookie header; of several with the same name the first, and none that is overlong. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const equals = part.indexOf('=');
    if (equals < 0 || part.slice(0, equals).trim() !== name) continue;
    const value = part.slice(equals + 1).trim();
    return value.length > 0 && value.length <= 512 && /^[\w%.~-]+$/.test(value) ? safeDecode(value) : undefined;
  }
  return undefined;
}

function safeDecode(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
