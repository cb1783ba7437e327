import {
  Button,
  Card,
  CompassIcon,
  EmptyState,
  List,
  ListItem,
  Page,
  SearchIcon,
  Section,
  TextField,
} from '@daraport/ui';
import { useSearchParams } from '@solidjs/router';
import { createMemo, createSignal, For, Show } from 'solid-js';
import { hrefOf } from '../portal/base.ts';
import { useShell } from '../portal/shell.ts';
import { worksIn } from '../session/portal.ts';
import { useSession } from '../session/session.ts';
import { tourOf } from '../tour/tours.ts';
import './help.css';
import { searchTopics, useLibrary, type Found, type Library } from './library.ts';
import { helpTexts } from './messages/index.ts';
import { findTopic, groupsOf, type TopicGroup } from './topics.ts';
import { Unanswered } from './Unanswered.tsx';

const { t, plural } = helpTexts;

/** `/help`: search, guides for this portal, questions by theme; `?about=` names the article of the page one comes from. */
export default function HelpPage() {
  const session = useSession();
  const library = useLibrary();
  const [search, setSearch] = useSearchParams<{ q?: string; about?: string }>();
  const groups = groupsOf(session.portal);
  const [typed, setTyped] = createSignal(search.q ?? '');
  const type = (value: string) => {
    setTyped(value);
    setSearch({ q: value || undefined }, { replace: true, scroll: false });
  };
  const found = createMemo(() => {
    const all = library();
    return all && typed().trim() ? searchTopics(groups, all, typed()) : undefined;
  });
  return (
    <Show when={library()}>
      {(all) => (
        <Page title={t('title')} intro={t('intro')} actions={<TourAgain />}>
          <search class="c-help-search">
            <TextField
              type="search"
              label={t('search')}
              placeholder={t('placeholder')}
              icon={SearchIcon}
              value={typed()}
              onInput={type}
            />
          </search>
          <p class="d-hidden" role="status">
            <Show when={found()}>{(list) => plural('results', list().length)}</Show>
          </p>
          <Show when={found()} fallback={<Shelves groups={groups} library={all()} about={search.about} />}>
            {(list) => <Results found={list()} />}
          </Show>
          <Unanswered />
        </Page>
      )}
    </Show>
  );
}

/** Starts the first steps again, for roles that have some. */
function TourAgain() {
  const session = useSession();
  const shell = useShell();
  const role = () => session.me()?.membership?.role;
  return (
    <Show when={tourOf(role()) && worksIn(session.portal, role())}>
      <Button icon={CompassIcon} disabled={!shell()} onClick={() => shell()?.tour.start()}>
        {t('tour')}
      </Button>
    </Show>
  );
}

function Results(props: { found: readonly Found[] }) {
  return (
    <Show
      when={props.found.length > 0}
      fallback={<EmptyState illustration="search" title={t('none')} text={t('noneText')} />}
    >
      <Card flush>
        <Topics label={t('search')} topics={props.found} />
      </Card>
    </Show>
  );
}

function Shelves(props: { groups: readonly TopicGroup[]; library: Library; about: string | undefined }) {
  const session = useSession();
  const about = () => findTopic(session.portal, props.about ?? '')?.topic;
  const titled = (topics: TopicGroup['topics']) => topics.map(({ id }) => ({ id, title: props.library[id].title }));
  return (
    <>
      <Show when={about()}>
        {(topic) => (
          <Card tone="accent" title={t('about')}>
            <a href={hrefOf(`/help/${topic().id}`)}>{props.library[topic().id].title}</a>
          </Card>
        )}
      </Show>
      <div class="c-help-shelves">
        <For each={props.groups}>
          {(group) => (
            <Section title={t(`themes.${group.theme}`)}>
              <Topics label={t(`themes.${group.theme}`)} topics={titled(group.topics)} />
            </Section>
          )}
        </For>
      </div>
    </>
  );
}

function Topics(props: { label: string; topics: readonly Found[] }) {
  return (
    <List label={props.label}>
      <For each={props.topics}>{(topic) => <ListItem href={hrefOf(`/help/${topic.id}`)} title={topic.title} />}</For>
    </List>
  );
}
