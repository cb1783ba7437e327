import { createQuery, languageName, useSession } from '@daraport/client';
import type { SuggestionGroup } from '@daraport/ui';
import { createEffect, createMemo, createSignal, on, onCleanup, type Accessor } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { SuggestionsQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import type { Meaning } from './use-suggestions.ts';

const Suggested = graphql(`
  query Suggestions($search: String!) {
    directorySuggestions(search: $search) {
      specialties {
        slug
        name
      }
      languages
      cities
      specialists {
        id
        slug
        displayName
        headline
      }
      organizations {
        id
        name
      }
    }
  }
`);

/** Milliseconds of quiet after which what was typed is looked up. */
const TYPING_RESTS = 150;
/** Below this many letters nothing is looked up. */
const LEAST_LETTERS = 2;

type Found = SuggestionsQuery['directorySuggestions'];
interface Row {
  readonly meaning: Meaning;
  readonly label: string;
  readonly detail?: string;
}

/** What a text may mean, in groups, and what each suggestion stands for. */
export interface Suggestions {
  readonly groups: () => readonly SuggestionGroup[];
  readonly meaningOf: (key: string) => Meaning | undefined;
}

/** What the typed text may mean, asked of the graph once the typing rests. */
export function createSuggestions(text: Accessor<string>): Suggestions {
  const session = useSession();
  const [asked, setAsked] = createSignal('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  createEffect(
    on(text, (typed) => {
      clearTimeout(timer);
      const search = typed.trim();
      if (search.length < LEAST_LETTERS) setAsked('');
      else timer = setTimeout(() => setAsked(search), TYPING_RESTS);
    }),
  );
  const [page] = createQuery({
    query: Suggested,
    variables: () => ({ search: asked() }),
    pause: () => asked() === '',
    keepPrevious: true,
  });
  const rows = createMemo((): readonly (readonly [label: string, rows: readonly Row[]])[] => {
    const found = page.data?.directorySuggestions;
    return asked() === '' || !found ? [] : rowsOf(found, (code) => languageName(session.locale(), code));
  });
  const groups = createMemo((): SuggestionGroup[] =>
    rows().map(([label, of]) => ({ label, suggestions: of.map((row) => ({ ...row, value: keyOf(row.meaning) })) })),
  );
  return {
    groups,
    meaningOf: (key: string): Meaning | undefined =>
      rows()
        .flatMap(([, of]) => of)
        .find((row) => keyOf(row.meaning) === key)?.meaning,
  };
}

/** Unique, and without spaces, because it becomes an id. */
const keyOf = (meaning: Meaning): string =>
  meaning.kind === 'FILTER' ? `${meaning.name}-${encodeURIComponent(meaning.value)}` : `specialist-${meaning.slug}`;

function rowsOf(found: Found, nameOf: (code: string) => string) {
  const of = (name: 'specialty' | 'language' | 'org' | 'city', value: string, label: string): Row => ({
    meaning: { kind: 'FILTER', name, value },
    label,
  });
  const all: (readonly [string, readonly Row[]])[] = [
    [t('suggestions.specialties'), found.specialties.map(({ slug, name }) => of('specialty', slug, name))],
    [
      t('suggestions.specialists'),
      found.specialists.map(({ slug, displayName: label, headline: detail }) => ({
        meaning: { kind: 'SPECIALIST', slug },
        label,
        detail,
      })),
    ],
    [t('suggestions.organizations'), found.organizations.map(({ id, name }) => of('org', id, name))],
    [t('suggestions.cities'), found.cities.map((city) => of('city', city, city))],
    [t('suggestions.languages'), found.languages.map((code) => of('language', code, nameOf(code)))],
  ];
  return all.filter(([, rows]) => rows.length > 0);
}
