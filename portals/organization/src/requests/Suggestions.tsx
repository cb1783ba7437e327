import { createQuery, languageName, Loaded, useFormat, useSession } from '@daraport/client';
import { Button, Disclosure, List, ListItem, Skeleton } from '@daraport/ui';
import { For, Show } from 'solid-js';
import type { RequestSuggestionsQuery, SpecialistChoicesQuery } from '../gql/graphql.ts';
import { RequestSuggestions } from './documents.ts';
import { t } from './messages/index.ts';

type Found = NonNullable<RequestSuggestionsQuery['assistedRequest']>;

/** Who fits the request and why, and who does not. */
export function Suggestions(props: {
  id: string;
  onChoose: (specialist: SpecialistChoicesQuery['specialists']['edges'][number]['node']) => void;
}) {
  const session = useSession();
  const format = useFormat();
  const [page] = createQuery({ query: RequestSuggestions, variables: () => ({ id: props.id }) });
  const why = ({ reasons }: Found['suggestions'][number]) =>
    reasons
      .map(({ criterion, words }) =>
        t(`reason.${criterion}`, {
          words: words.join(', '),
          language: criterion === 'LANGUAGE' && words[0] ? languageName(session.locale(), words[0]) : '',
        }),
      )
      .join(' · ');
  const whyNot = ({ criteria }: Found['unsuitable'][number]) =>
    criteria.map((criterion) => t(`unsuitable.${criterion}`)).join(' · ');
  return (
    <Loaded query={page} select={(data) => data.assistedRequest} skeleton={<Skeleton shape="row" rows={3} />}>
      {(request) => (
        <div class="d-stack-tight">
          <Show when={request.suggestions.length > 0} fallback={<p class="d-muted">{t('suggest.none')}</p>}>
            <List label={t('suggest.title')}>
              <For each={request.suggestions}>
                {(each) => (
                  <ListItem
                    title={each.specialist.displayName}
                    text={`${t('suggest.free', { time: format.moment(each.nextSlot.startsAt) })} · ${why(each)}`}
                    trailing={
                      <Button
                        size="small"
                        aria-label={t('suggest.chooseName', { name: each.specialist.displayName })}
                        onClick={() => props.onChoose(each.specialist)}
                      >
                        {t('suggest.choose')}
                      </Button>
                    }
                  />
                )}
              </For>
            </List>
          </Show>
          <Show when={request.unsuitable.length > 0}>
            <Disclosure title={t('suggest.unsuitable')}>
              <List label={t('suggest.unsuitable')}>
                <For each={request.unsuitable}>
                  {(each) => <ListItem title={each.specialist.displayName} text={whyNot(each)} />}
                </For>
              </List>
            </Disclosure>
          </Show>
        </div>
      )}
    </Loaded>
  );
}
