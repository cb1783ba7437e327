import type { Door } from '@daraport/subgraph';
import { countArrival } from './attribution/service.ts';
import type { GrowthContext } from './builder.ts';

/**
 * `GET /r/<code>`: counts the arrival and sends the visitor on; an unknown code, and any code while the brand has partners
 * switched off, leads to the front page.
 */
export const doors: Door<GrowthContext>[] = [
  {
    method: 'GET',
    path: '/r/*',
    async handle(context, request) {
      const code = request.path.slice('/r/'.length);
      const isOffered = request.viewer?.modules.includes('AFFILIATE') ?? false;
      const landing = isOffered ? await countArrival(context, code) : undefined;
      const location = landing ? `${landing}${landing.includes('?') ? '&' : '?'}via=${encodeURIComponent(code)}` : '/';
      return { status: 302, headers: { location, 'cache-control': 'no-store' }, body: Buffer.alloc(0) };
    },
  },
];
