import type { PersonNotice } from '@daraport/ui';
import type { Portal } from '../gql/graphql.ts';
import { hrefOf } from '../portal/base.ts';
import { placeOf } from './place.ts';
import { wordsOf, type NoticeFact, type NoticeFormats } from './words.ts';

/** Notices as the bell and the list show them: in words, each leading to its place in the portal. */
export const personNotices = (portal: Portal, facts: readonly NoticeFact[], format: NoticeFormats): PersonNotice[] =>
  facts.map((fact) => {
    const place = placeOf(portal, fact.target);
    return {
      id: fact.id,
      ...wordsOf(portal, fact, format),
      at: fact.at,
      isRead: fact.readAt !== null,
      href: place && hrefOf(place),
    };
  });
