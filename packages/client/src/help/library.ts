import type { Accessor } from 'solid-js';
import type { Locale } from '../i18n/i18n.ts';
import { fill } from '../i18n/i18n.ts';
import { createLoaded } from './loaded.ts';
import { useSession } from '../session/session.ts';
import { score, wordsOf } from '../search/fold.ts';
import { wordsIn, type Article } from './article.ts';
import type { TopicGroup, TopicId } from './topics.ts';

export type Library = Readonly<Record<TopicId, Article>>;

const SHELVES: Record<Locale, () => Promise<Library>> = {
  de: () => import('./articles/de/index.ts').then((module) => module.articles),
  en: () => import('./articles/en/index.ts').then((module) => module.articles),
};

/** Every article of a language; each language is one chunk, loaded when it is first asked for. */
export const openLibrary = (locale: Locale): Promise<Library> => SHELVES[locale]();

/** The articles in the session's language; undefined until they are there, and as long as `when` says no. */
export function useLibrary(when: Accessor<boolean> = () => true): Accessor<Library | undefined> {
  const session = useSession();
  return createLoaded(() => (when() ? session.locale() : undefined), openLibrary);
}

/** A text of an article with the brand's name in it; `{email}` stays, for it becomes a link. */
export const withBrand = (text: string, brand: string): string => fill(text, { brand });

/** A topic that answers what was typed. */
export interface Found {
  readonly id: TopicId;
  readonly title: string;
}

/** The topics of a portal that answer what was typed, the best first; of equals the one that stands first there. */
export function searchTopics(groups: readonly TopicGroup[], library: Library, typed: string): Found[] {
  const words = wordsOf(typed);
  return groups
    .flatMap((group) => group.topics)
    .map(({ id }) => ({ id, title: library[id].title, fit: score(words, library[id].title, wordsIn(library[id])) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ id, title }) => ({ id, title }));
}
