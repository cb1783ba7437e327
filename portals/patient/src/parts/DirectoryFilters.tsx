import { createQuery, languageName, nodes, useSession } from '@daraport/client';
import { CheckboxGroup } from '@daraport/ui';
import { Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { t } from '../messages/index.ts';
import { FORMATS, valuesOf, type DirectorySearch } from './directory-filter.ts';

/** `filter: {}` asks for everyone, as a list of its own in the cache beside the paged one. */
const FilterChoices = graphql(`
  query FilterChoices {
    specialties {
      slug
      name
      specialistCount
    }
    specialists(first: 50, filter: {}) {
      edges {
        cursor
        node {
          id
          languages
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The directory's filters; each choice holds at once. What must be asked for stands below what is known, and moves nothing. */
export function DirectoryFilters(props: { search: DirectorySearch; onChange: (next: DirectorySearch) => void }) {
  const session = useSession();
  const [choices] = createQuery({ query: FilterChoices });
  const specialties = () => choices.data?.specialties ?? [];
  const languages = () => {
    const spoken = new Set(nodes(choices.data?.specialists).flatMap((each) => each.languages));
    return [...spoken]
      .map((tag) => ({ value: tag, label: languageName(session.locale(), tag) }))
      .toSorted((a, b) => a.label.localeCompare(b.label));
  };
  const joined = (values: readonly string[]) => values.join(',') || undefined;
  return (
    <div class="d-stack">
      <CheckboxGroup
        label={t('directory.formats')}
        value={valuesOf(props.search.format)}
        options={FORMATS.map((each) => ({ value: each, label: t(`format.${each}`) }))}
        onInput={(values) => props.onChange({ format: joined(values) })}
      />
      <Show when={specialties().length > 0}>
        <CheckboxGroup
          label={t('directory.specialties')}
          value={valuesOf(props.search.specialty)}
          options={specialties().map((each) => ({ value: each.slug, label: `${each.name} (${each.specialistCount})` }))}
          onInput={(values) => props.onChange({ specialty: joined(values) })}
        />
      </Show>
      <Show when={languages().length > 1}>
        <CheckboxGroup
          label={t('directory.languages')}
          value={valuesOf(props.search.language)}
          options={languages()}
          onInput={(values) => props.onChange({ language: joined(values) })}
        />
      </Show>
    </div>
  );
}
