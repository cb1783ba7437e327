import { createQuery, Loaded, useSession } from '@daraport/client';
import { jurisdictionName } from '@daraport/domain';
import { Card, List, ListItem, Select, Skeleton, TextField } from '@daraport/ui';
import { createMemo, For, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { AgeGroup, MatchingRulesQuery, TryMatchingQuery, VisitFormat } from '../gql/graphql.ts';
import { t as common } from '../messages/index.ts';
import { TryMatching } from './documents.ts';
import { t } from './messages/index.ts';
import { isWhole, rulesOf, type Draft } from './rules.ts';

const AGES = ['CHILDREN', 'ADOLESCENTS', 'ADULTS', 'OLDER_PEOPLE'] as const satisfies readonly AgeGroup[];
const FORMATS = ['VIDEO', 'IN_PERSON', 'PHONE'] as const satisfies readonly VisitFormat[];
type Preview = TryMatchingQuery['matchPreview'];

/** An example of a wish: who is suggested by the rules as they are being changed, and what that changes. */
export function PreviewPart(props: { data: MatchingRulesQuery; draft: Draft }) {
  const session = useSession();
  const [wish, setWish] = createStore({ specialty: '', format: '', age: '', region: '', words: '' });
  const rules = createMemo(() =>
    rulesOf(
      props.draft,
      props.data.matchingSettings.weights.map((each) => each.criterion),
    ),
  );
  const [page] = createQuery({
    query: TryMatching,
    variables: () => ({
      rules: rules(),
      input: {
        specialty: wish.specialty || null,
        formats: FORMATS.filter((each) => each === wish.format),
        languages: [],
        preferredLanguage: null,
        insurance: null,
        gender: null,
        isGenderMust: false,
        ageGroup: AGES.find((each) => each === wish.age) ?? null,
        region: wish.region || null,
        withinDays: null,
        windows: [],
        focus: wish.words
          .split(/[^\p{L}\p{N}]+/u)
          .filter((word) => word.length > 2)
          .slice(0, 10)
          .map((word) => word.slice(0, 40)),
        maxPriceMinor: null,
        timeZone: session.timeZone(),
      },
    }),
    pause: () => !isWhole(rules()),
    requestPolicy: 'network-only',
    keepPrevious: true,
  });
  const none = (label: string) => ({ value: '', label });
  return (
    <Card title={t('preview.title')} text={t('preview.text')}>
      <div class="d-stack">
        <Select
          label={t('preview.specialty')}
          value={wish.specialty}
          placeholder={false}
          options={[
            none(t('preview.anySpecialty')),
            ...props.data.specialties.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
          onInput={(specialty) => setWish({ specialty })}
        />
        <Select
          label={t('preview.format')}
          value={wish.format}
          placeholder={false}
          options={[
            none(t('preview.anyFormat')),
            ...FORMATS.map((each) => ({ value: each, label: common(`format.${each}`) })),
          ]}
          onInput={(format) => setWish({ format })}
        />
        <Select
          label={t('preview.ageGroup')}
          value={wish.age}
          placeholder={false}
          options={[none(t('preview.anyAge')), ...AGES.map((each) => ({ value: each, label: t(`age.${each}`) }))]}
          onInput={(age) => setWish({ age })}
        />
        <Show when={props.data.guidedSearch.regions.length > 0}>
          <Select
            label={t('preview.region')}
            value={wish.region}
            placeholder={false}
            options={[
              none(t('preview.anyRegion')),
              ...props.data.guidedSearch.regions.map((each) => ({
                value: each,
                label: jurisdictionName(each, session.locale()),
              })),
            ]}
            onInput={(region) => setWish({ region })}
          />
        </Show>
        <TextField
          optional
          label={t('preview.words')}
          value={wish.words}
          maxLength={200}
          onInput={(words) => setWish({ words })}
        />
        <div aria-live="polite">
          <Loaded query={page} select={(data) => data.matchPreview} skeleton={<Skeleton shape="row" rows={4} />}>
            {(preview) => <Ranking preview={preview} />}
          </Loaded>
        </div>
      </div>
    </Card>
  );
}

function Ranking(props: { preview: Preview }) {
  const before = (id: string) => props.preview.present.matches.findIndex(({ specialist }) => specialist.id === id) + 1;
  const isThere = (id: string) => props.preview.tried.matches.some(({ specialist }) => specialist.id === id);
  const gone = () =>
    props.preview.present.matches.filter(({ specialist }) => !isThere(specialist.id)).map((each) => each.specialist);
  const moved = (id: string, place: number) => {
    const was = before(id);
    if (was === 0) return t('preview.fresh', { place });
    return was === place ? t('preview.same', { place }) : t('preview.moved', { before: was, place });
  };
  return (
    <div class="d-stack-tight">
      <Show when={props.preview.tried.matches.length > 0} fallback={<p class="d-muted">{t('preview.none')}</p>}>
        <List label={t('preview.title')}>
          <For each={props.preview.tried.matches}>
            {(each, index) => (
              <ListItem
                title={`${index() + 1}. ${each.specialist.displayName}`}
                text={`${t('preview.score', { score: each.score })} · ${moved(each.specialist.id, index() + 1)}`}
              />
            )}
          </For>
        </List>
      </Show>
      <Show when={gone().length > 0}>
        <p class="d-muted d-small">
          {t('preview.gone', {
            names: gone()
              .map(({ displayName }) => displayName)
              .join(', '),
          })}
        </p>
      </Show>
    </div>
  );
}
