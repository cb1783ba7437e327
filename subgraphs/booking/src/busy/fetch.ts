import { lookup as resolve } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { calledAs } from '@daraport/subgraph';
import ipaddr from 'ipaddr.js';
import { BusyFaultError, calendarAddress } from './rules.ts';

/** A calendar as its server gave it; null when it is still the version of that tag. */
export type Fetched = { readonly text: string; readonly etag: string | null } | null;

/** Reads a calendar of elsewhere. Throws `BusyFaultError`. */
export type FetchCalendar = (url: URL, etag: string | null) => Promise<Fetched>;

/** Only addresses of the public internet: nothing of this machine, its network, or any other private range. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

const mostBytes = 5 * 1024 * 1024;
const mostRedirects = 5;
const patience = 20_000;

export interface FetchOptions {
  /** Which addresses may be connected to; those of the public internet unless told. */
  readonly isAllowed?: (address: string) => boolean;
  /** Which addresses may be asked, as written; `calendarAddress` unless told. */
  readonly addressOf?: (text: string) => URL | undefined;
  /** Certificates to trust besides. */
  readonly ca?: string;
}

/**
 * Over https alone, 20 seconds and 5 MiB at most. Every name is resolved here, each address checked, and the connection made
 * to one that was checked; the same again for every redirect.
 */
export function createFetcher(options: FetchOptions = {}): FetchCalendar {
  const { isAllowed = isPublicAddress, addressOf = calendarAddress, ca } = options;

  const lookup: LookupFunction = (hostname, asked, done) => {
    resolve(hostname, { ...asked, all: true }, (error, found) => {
      if (error) return done(error, '', 0);
      // One private address among them is enough: which of them would be taken is not ours to choose.
      if (found.length === 0 || !found.every(({ address }) => isAllowed(address)))
        return done(new BusyFaultError('ADDRESS'), '', 0);
      if (asked.all) return done(null, found);
      const [first] = found;
      return done(null, first?.address ?? '', first?.family ?? 0);
    });
  };

  async function ask(url: URL, etag: string | null, signal: AbortSignal): Promise<IncomingMessage> {
    const literal = url.hostname.replace(/^\[|\]$/g, '');
    // A written address is never resolved, so `lookup` would not see it.
    if (isIP(literal) !== 0 && !isAllowed(literal)) throw new BusyFaultError('ADDRESS');
    return new Promise((fulfil, reject) => {
      const headers = {
        accept: 'text/calendar, */*;q=0.1',
        'user-agent': 'Daraport-Calendar',
        ...(etag && { 'if-none-match': etag }),
      };
      // The host is what somebody wrote, perhaps a name: traces tell what it is for.
      const asked = calledAs('calendar', () =>
        request(url, { lookup, signal, headers, agent: false, ...(ca && { ca }) }, fulfil),
      );
      asked.on('error', reject).end();
    });
  }

  return async function fetchCalendar(url, etag) {
    const signal = AbortSignal.timeout(patience);
    try {
      let at = url;
      for (let hops = 0; hops <= mostRedirects; hops++) {
        const response = await ask(at, etag, signal);
        const next = redirectOf(response, at.href);
        if (next === undefined) return await read(response);
        response.destroy();
        const allowed = addressOf(next);
        if (!allowed) throw new BusyFaultError('ADDRESS');
        at = allowed;
      }
      throw new BusyFaultError('SERVER');
    } catch (error) {
      // Names, certificates, broken connections and time-outs are one to whoever asks.
      throw error instanceof BusyFaultError ? error : new BusyFaultError('UNREACHABLE');
    }
  };
}

function redirectOf({ headers, statusCode = 0 }: IncomingMessage, from: string): string | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode)) return undefined;
  const { location } = headers;
  if (!location || !URL.canParse(location, from)) throw new BusyFaultError('SERVER');
  return new URL(location, from).href;
}

async function read(response: IncomingMessage): Promise<Fetched> {
  const { headers, statusCode = 0 } = response;
  if (statusCode === 304) {
    response.destroy();
    return null;
  }
  const isEncoded = headers['content-encoding'] !== undefined && headers['content-encoding'] !== 'identity';
  if (statusCode !== 200 || isEncoded) {
    response.destroy();
    throw new BusyFaultError([401, 403, 404, 410].includes(statusCode) ? 'REFUSED' : 'SERVER');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) {
      response.destroy();
      throw new BusyFaultError('TOO_LARGE');
    }
    chunks.push(chunk);
  }
  return { text: Buffer.concat(chunks).toString('utf8'), etag: headers.etag?.slice(0, 200) ?? null };
}
