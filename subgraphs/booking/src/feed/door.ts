import { jsonAnswer, type Door } from '@daraport/subgraph';
import type { BookingContext } from '../builder.ts';
import { secretOf } from './rules.ts';
import { readFeed } from './service.ts';

const absent = jsonAnswer(404, { code: 'NOT_FOUND' });

/**
 * `GET /feeds/<secret>.ics`: a person's appointments, for whoever has the address. The gateway says in the query which brand
 * and portal the host is of. An address that never was, has ended or is of another brand: 404.
 */
export const feedDoor: Door<BookingContext> = {
  method: 'GET',
  path: '/feeds/*',
  async handle(context, { headers, path, query, viewer }) {
    const secret = secretOf(path);
    if (!secret || !viewer) return absent;
    const place = { brand: query.brand ?? '', origin: viewer.brandOrigin, portal: query.portal || null };
    const feed = await context.asPlatform(viewer.brandId, (platform) => readFeed(platform, secret, place));
    if (!feed) return absent;
    const { body, etag } = feed;
    if (headers['if-none-match']?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))
      return { status: 304, headers: { etag }, body: Buffer.alloc(0) };
    return { status: 200, headers: { 'content-type': 'text/calendar; charset=utf-8', etag }, body };
  },
};
