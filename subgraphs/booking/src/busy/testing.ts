import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { createFetcher, type FetchCalendar, type FetchOptions } from './fetch.ts';

/** A calendar server of elsewhere, on this machine, with a certificate that only the tests trust. */
export interface Elsewhere extends AsyncDisposable {
  readonly origin: string;
  /** Reads from it: this machine, its port and its certificate allowed. */
  readonly fetchCalendar: FetchCalendar;
  fetcher(options?: FetchOptions): FetchCalendar;
  /** What it answers from now on. */
  answer: (request: IncomingMessage, response: ServerResponse) => void;
  /** What it was asked. */
  readonly asked: { path: string; tag: string | undefined }[];
}

/** Starts it. */
export async function startElsewhere(): Promise<Elsewhere> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  } as never);
  const asked: Elsewhere['asked'] = [];
  const server = createSecure({ cert, key }, (request, response) => {
    asked.push({ path: request.url ?? '', tag: request.headers['if-none-match'] });
    elsewhere.answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  const fetcher = (options: FetchOptions = {}) =>
    createFetcher({ isAllowed: () => true, addressOf: (text) => new URL(text), ca: cert, ...options });
  const elsewhere: Elsewhere = {
    origin,
    asked,
    fetcher,
    fetchCalendar: fetcher(),
    answer: (_request, response) => response.writeHead(404).end(),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return elsewhere;
}

/** A plain server on this machine, to see whether it is reached. */
export async function startInside(): Promise<{ port: number; hits: () => number; close: () => void }> {
  let hits = 0;
  const server = createServer((_request, response) => {
    hits++;
    response.end();
  });
  server.on('connection', () => void hits++);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { port: (server.address() as AddressInfo).port, hits: () => hits, close: () => server.close() };
}

/** A calendar with one event. */
export const oneEvent = (start: string, end: string, uid = 'a@elsewhere'): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Test//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20261101T000000Z',
    `DTSTART:${start}`,
    `DTEND:${end}`,
    'SUMMARY:Zahnarzt, geheim',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
