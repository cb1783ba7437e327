import type { Article } from '../../article.ts';
import type { TopicId } from '../../topics.ts';
import { account } from './account.ts';
import { affiliate } from './affiliate.ts';
import { operation } from './operation.ts';
import { organization } from './organization.ts';
import { patient } from './patient.ts';
import { safety } from './safety.ts';
import { specialist } from './specialist.ts';
import { visits } from './visits.ts';

/** Every article in English. */
export const articles: Record<TopicId, Article> = {
  ...account,
  ...patient,
  ...specialist,
  ...organization,
  ...affiliate,
  ...visits,
  ...safety,
  ...operation,
};
