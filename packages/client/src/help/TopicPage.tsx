import { Breadcrumb, Button, LinkButton, List, ListItem, NotFoundState, Notice, Page, Section } from '@daraport/ui';
import { useParams } from '@solidjs/router';
import { For, Match, Show, Switch } from 'solid-js';
import { hrefOf } from '../portal/base.ts';
import { useSession } from '../session/session.ts';
import type { Article, Block } from './article.ts';
import './help.css';
import { Linked } from './Linked.tsx';
import { useLibrary, type Library } from './library.ts';
import { helpTexts } from './messages/index.ts';
import { findTopic, type TopicId } from './topics.ts';
import { Unanswered } from './Unanswered.tsx';

const { t } = helpTexts;

/** `/help/:topic`: one article, with the page it is about and what else stands under its theme. */
export default function TopicPage() {
  const session = useSession();
  const params = useParams<{ topic: string }>();
  const library = useLibrary();
  const found = () => findTopic(session.portal, params.topic);
  return (
    <Show when={library()}>
      {(all) => (
        <Show
          keyed
          when={found()}
          fallback={<NotFoundState title={t('missing')} text={t('missingText')} href={hrefOf('/help')} />}
        >
          {({ group, topic }) => (
            <ArticlePage
              article={all()[topic.id]}
              place={topic.place}
              library={all()}
              others={group.topics.filter(({ id }) => id !== topic.id).map(({ id }) => id)}
            />
          )}
        </Show>
      )}
    </Show>
  );
}

interface ArticlePageProps {
  article: Article;
  place: string | undefined;
  library: Library;
  others: readonly TopicId[];
}

function ArticlePage(props: ArticlePageProps) {
  const session = useSession();
  const place = () => (session.isSignedIn() || session.portal === 'PATIENT' ? props.place : undefined);
  return (
    <Page
      title={props.article.title}
      width="narrow"
      breadcrumb={<Breadcrumb items={[{ label: t('title'), href: hrefOf('/help') }, { label: props.article.title }]} />}
    >
      <article class="d-stack c-help-article">
        <For each={props.article.blocks}>{(block) => <Piece block={block} />}</For>
      </article>
      <div class="d-row c-help-acts">
        <Show when={place()}>{(path) => <LinkButton href={hrefOf(path())}>{t('toPlace')}</LinkButton>}</Show>
        <Button variant="quiet" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      <Unanswered />
      <div class="c-help-more">
        <Section title={t('more')}>
          <List label={t('more')}>
            <For each={props.others}>
              {(id) => <ListItem href={hrefOf(`/help/${id}`)} title={props.library[id].title} />}
            </For>
          </List>
        </Section>
      </div>
    </Page>
  );
}

function Piece(props: { block: Block }) {
  const items = () => ('items' in props.block ? props.block.items : []);
  const words = () => ('text' in props.block ? props.block.text : '');
  const lines = () => (
    <For each={items()}>
      {(item) => (
        <li>
          <Linked text={item} />
        </li>
      )}
    </For>
  );
  return (
    <Switch>
      <Match when={props.block.kind === 'text'}>
        <p>
          <Linked text={words()} />
        </p>
      </Match>
      <Match when={props.block.kind === 'steps'}>
        <ol class="c-help-steps">{lines()}</ol>
      </Match>
      <Match when={props.block.kind === 'list'}>
        <ul class="c-help-points">{lines()}</ul>
      </Match>
      <Match when={props.block.kind === 'note'}>
        <Notice>
          <Linked text={words()} />
        </Notice>
      </Match>
    </Switch>
  );
}
