import { createQuery, hrefOf } from '@daraport/client';
import { Avatar, Button, LinkButton } from '@daraport/ui';
import { For, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { plural, t } from '../messages/index.ts';
import { clearCompared, compared, comparePath, setCompared } from './compared.ts';

const Compared = graphql(`
  query Compared($slugs: [String!]!) {
    specialistsBySlug(slugs: $slugs) {
      id
      slug
      displayName
      portraitSeed
    }
  }
`);

/** Stays in view while someone is ticked: who, and the way to the comparison; a press on a face takes it out. */
export function CompareBar() {
  const [people] = createQuery({
    query: Compared,
    variables: () => ({ slugs: [...compared()] }),
    pause: () => compared().length === 0,
    keepPrevious: true,
  });
  const shown = () => (people.data?.specialistsBySlug ?? []).filter(({ slug }) => compared().includes(slug));
  return (
    <Show when={compared().length > 0}>
      <section class="p-compare-bar" aria-label={t('compare.title')}>
        <ul class="p-compare-faces">
          <For each={shown()}>
            {(person) => (
              <li>
                <button
                  type="button"
                  class="p-compare-face"
                  title={t('compare.remove', { name: person.displayName })}
                  aria-label={t('compare.remove', { name: person.displayName })}
                  onClick={() => setCompared(person.slug, false)}
                >
                  <Avatar id={person.id} name={person.displayName} portrait={person.portraitSeed} />
                </button>
              </li>
            )}
          </For>
        </ul>
        <span role="status" class="p-compare-words d-small">
          {compared().length > 1 ? plural('directory.compareCount', compared().length) : t('directory.compareHint')}
        </span>
        <Button variant="quiet" size="small" onClick={clearCompared}>
          {t('directory.compareClear')}
        </Button>
        <Show when={compared().length > 1}>
          <LinkButton variant="primary" size="small" href={hrefOf(comparePath(compared()))}>
            {t('directory.compareNow')}
          </LinkButton>
        </Show>
      </section>
    </Show>
  );
}
