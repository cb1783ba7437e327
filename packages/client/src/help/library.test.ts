import { describe, expect, it } from 'vitest';
import { LOCALES } from '../i18n/i18n.ts';
import type { Portal } from '../gql/graphql.ts';
import { wordsIn } from './article.ts';
import { openLibrary, searchTopics } from './library.ts';
import { findTopic, groupsOf } from './topics.ts';

const PORTALS: Portal[] = ['PATIENT', 'SPECIALIST', 'ORGANIZATION', 'AFFILIATE'];

describe('the help centre', () => {
  it('has every topic of every portal once, in both languages, with nothing to fill in but brand and address', async () => {
    for (const locale of LOCALES) {
      const library = await openLibrary(locale);
      for (const portal of PORTALS) {
        const ids = groupsOf(portal).flatMap(({ topics }) => topics.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) {
          const words = `${library[id].title} ${wordsIn(library[id])}`;
          expect(words.length, `${locale} ${id}`).toBeGreaterThan(80);
          expect(words.replaceAll(/\{(?:brand|email)\}/g, ''), `${locale} ${id}`).not.toMatch(/[{}!]/);
        }
      }
    }
  });

  it('puts what concerns the role first', () => {
    expect(
      groupsOf('PATIENT')
        .map(({ theme }) => theme)
        .slice(0, 4),
    ).toEqual(['guides', 'account', 'journey', 'care']);
    expect(groupsOf('ORGANIZATION')[0]?.topics[0]?.id).toBe('overview');
    expect(findTopic('PATIENT', 'audit')).toBeUndefined();
    expect(findTopic('ORGANIZATION', 'audit')?.topic.id).toBe('audit');
  });

  it('finds by title and by text, the title first, however an umlaut is typed', async () => {
    const german = await openLibrary('de');
    const found = (typed: string) => searchTopics(groupsOf('PATIENT'), german, typed).map(({ id }) => id);
    expect(found('absagen')[0]).toBe('cancel');
    expect(found('Gespraech beitreten')[0]).toBe('join-call');
    expect(found('mikrofon schloss')[0]).toBe('device-trouble');
    expect(found('Quantenphysik')).toEqual([]);
  });
});
