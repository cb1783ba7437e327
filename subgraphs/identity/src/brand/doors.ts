import { jsonAnswer, type Door } from '@daraport/subgraph';
import { z } from 'zod';
import type { IdentityContext } from '../builder.ts';
import { bodyOf } from '../body.ts';
import { brandOfHost, listBrands } from './service.ts';

const HostQuestion = z.object({
  host: z
    .string()
    .max(253)
    .transform((host) => host.toLowerCase().replace(/\.$/, '')),
});

/** `POST /brand` `{"host"}`: whose host this is; 404 for a host of nobody. */
const brandDoor: Door<IdentityContext> = {
  method: 'POST',
  path: '/brand',
  async handle(context, request) {
    const question = HostQuestion.safeParse(bodyOf(request));
    const brand = question.success ? await brandOfHost(context, question.data.host) : null;
    return brand ? jsonAnswer(200, brand) : jsonAnswer(404, { code: 'UNKNOWN_HOST' });
  },
};

/** `GET /brands?locale=de`: every brand with its main host and the portals it has. */
const brandsDoor: Door<IdentityContext> = {
  method: 'GET',
  path: '/brands',
  handle: async (context, { query }) => jsonAnswer(200, await listBrands(context, query.locale === 'en' ? 'en' : 'de')),
};

export const brandDoors = [brandDoor, brandsDoor];
