import { hrefOf } from '@daraport/client';
import { Button, SearchIcon, SuggestInput } from '@daraport/ui';
import { useNavigate } from '@solidjs/router';
import { createSignal, createUniqueId, For } from 'solid-js';
import type { FrontDoorQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { pathOf, useSuggestions } from '../parts/use-suggestions.ts';

/** Fields offered under the search as one press. */
const OFFERED = 4;

/** The one large thing of the front door: in one's own words, or one press on a field many work in. */
export function SearchForm(props: { specialties: FrontDoorQuery['specialties'] }) {
  const navigate = useNavigate();
  const id = createUniqueId();
  const [text, setText] = createSignal('');
  const suggestions = useSuggestions(text);
  const search = (event: SubmitEvent) => {
    event.preventDefault();
    const asked = text().trim();
    navigate(asked ? `/specialists?q=${encodeURIComponent(asked)}` : '/specialists');
  };
  const offered = () => props.specialties.toSorted((a, b) => b.specialistCount - a.specialistCount).slice(0, OFFERED);
  return (
    <div class="d-stack-tight">
      <label class="p-front-label" for={id}>
        {t('landing.search')}
      </label>
      <form class="p-front-search" role="search" onSubmit={search}>
        <SearchIcon class="p-front-mark" />
        <SuggestInput
          id={id}
          class="p-front-input"
          placeholder={t('landing.placeholder')}
          maxLength={200}
          value={text()}
          onInput={setText}
          groups={suggestions.groups()}
          listLabel={t('suggestions.title')}
          onChoose={({ value }) => {
            const meaning = suggestions.meaningOf(value);
            if (meaning) navigate(pathOf(meaning));
          }}
        />
        <Button type="submit" variant="primary">
          {t('landing.submit')}
        </Button>
      </form>
      <ul class="p-chips" aria-label={t('landing.often')}>
        <For each={offered()}>
          {(each) => (
            <li>
              <a class="p-chip" href={hrefOf(`/specialists?specialty=${each.slug}`)}>
                {each.name}
              </a>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
