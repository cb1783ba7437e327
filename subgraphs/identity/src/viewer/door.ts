import type { Viewer } from '@daraport/access';
import { isId } from '@daraport/domain';
import { jsonAnswer, type Door } from '@daraport/subgraph';
import { z } from 'zod';
import { bodyOf } from '../body.ts';
import type { IdentityContext } from '../builder.ts';
import { isApiToken } from '../token/rules.ts';
import { anonymousViewer, apiTokenViewer, sessionViewer, type ViewerQuestion } from './service.ts';

const cookieId = z
  .string()
  .nullish()
  .transform((id) => (id && isId(id) ? id : null));

const Question = z.object({
  brandId: z.string().refine(isId),
  brandOrigin: z.string().max(300),
  locale: z
    .string()
    .nullish()
    .transform((locale) => locale ?? null),
  clickId: cookieId,
  visitorId: cookieId,
  userAgent: z
    .string()
    .nullish()
    .transform((text) => text?.slice(0, 300) ?? null),
  sessionToken: z.string().max(200).nullish(),
  apiToken: z.string().max(200).nullish(),
});
type Question = z.infer<typeof Question>;

const refused = jsonAnswer(401, { code: 'UNAUTHENTICATED' });

/**
 * `POST /viewer`: who asks, by session or API token. A session that is over makes an anonymous viewer with
 * `sessionState: "expired"`; a bad token is 401. A malformed token or one with a wrong checksum meets no database.
 */
export const viewerDoor: Door<IdentityContext> = {
  method: 'POST',
  path: '/viewer',
  async handle(context, request) {
    const question = Question.safeParse(bodyOf(request));
    if (!question.success)
      return question.error.issues.some(({ path }) => path[0] === 'apiToken')
        ? refused
        : jsonAnswer(400, { code: 'BAD_REQUEST' });
    const { sessionToken, apiToken, ...place } = question.data;
    if (apiToken) {
      if (!isApiToken(apiToken)) return refused;
      const viewer = await context.asPlatform(place.brandId, (platform) => apiTokenViewer(platform, place, apiToken));
      return viewer ? answer(viewer, 'none') : refused;
    }
    return context.asPlatform(place.brandId, (platform) => bySession(platform, place, sessionToken));
  },
};

async function bySession(platform: IdentityContext, place: ViewerQuestion, sessionToken: string | null | undefined) {
  const viewer = sessionToken ? await sessionViewer(platform, place, sessionToken) : null;
  if (viewer) return answer(viewer, 'live');
  const visitor = await anonymousViewer(platform, place);
  return visitor ? answer(visitor, sessionToken ? 'expired' : 'none') : jsonAnswer(404, { code: 'UNKNOWN_BRAND' });
}

const answer = (viewer: Viewer, sessionState: 'none' | 'live' | 'expired') =>
  jsonAnswer(200, { ...viewer, sessionState });
