import { Button, Card, CopyButton, Dialog, Notice, Section, showToast, Skeleton, TextField } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import { useFormat } from '../format/use-format.ts';
import type { OwnCalendarFeedQuery } from '../gql/graphql.ts';
import { createKeys } from '../graph/keys.ts';
import { createMutation } from '../graph/mutation.ts';
import { createQuery } from '../graph/query.ts';
import { words } from '../messages/index.ts';
import { Loaded } from '../portal/Loaded.tsx';
import { CreateCalendarFeed, EndCalendarFeed, OwnCalendarFeed } from './documents.ts';
import { settingsWords } from './messages/index.ts';

const { t } = settingsWords;

/** One's appointments in one's own calendar program, by a private address that is shown when it is made. */
export function FeedSection() {
  const [page, refetch] = createQuery({ query: OwnCalendarFeed });
  return (
    <Section title={t('feed.title')} text={t('feed.text')}>
      <Loaded query={page} skeleton={<Skeleton shape="card" />}>
        {(data) => <Feed feed={data.myCalendarFeed} onChanged={refetch} />}
      </Loaded>
    </Section>
  );
}

function Feed(props: { feed: OwnCalendarFeedQuery['myCalendarFeed']; onChanged: () => void }) {
  const format = useFormat();
  const keys = createKeys();
  const [create, isCreating] = createMutation(CreateCalendarFeed);
  const [end, isEnding] = createMutation(EndCalendarFeed);
  const [url, setUrl] = createSignal<string>();
  const [asking, setAsking] = createSignal<'renew' | 'end'>();
  const failed = (message: string | undefined) =>
    showToast({ tone: 'danger', title: message ?? words.t('trouble.again') });
  const make = async () => {
    const { data } = await create({ input: { idempotencyKey: keys.of('create', '') } });
    setAsking(undefined);
    const result = data?.createCalendarFeed;
    if (result?.__typename !== 'CalendarFeedCreated') {
      failed(result?.message);
      return;
    }
    keys.renew();
    setUrl(result.url);
    props.onChanged();
  };
  const stop = async () => {
    const { data } = await end({});
    setAsking(undefined);
    const result = data?.endCalendarFeed;
    if (result?.__typename !== 'CalendarFeedEnded') {
      failed(result?.message);
      return;
    }
    setUrl(undefined);
    showToast({ tone: 'success', title: t('feed.ended') });
    props.onChanged();
  };
  const lastRead = (at: string | null) =>
    at ? t('feed.lastRead', { time: format.relative(at) }) : t('feed.neverRead');
  return (
    <Card>
      <div class="d-stack">
        <p class="d-muted">{t('feed.shows')}</p>
        <Show when={url()}>
          {(address) => (
            <>
              <Notice tone="warning" title={t('feed.once')}>
                {t('feed.secret')}
              </Notice>
              <TextField label={t('feed.address')} value={address()} onInput={() => undefined} spellcheck={false} />
              <div>
                <CopyButton size="normal" text={address()} label={t('feed.copy')} />
              </div>
              <p>{t('feed.how')}</p>
            </>
          )}
        </Show>
        <Show when={props.feed}>{(feed) => <p role="status">{lastRead(feed().lastReadAt)}</p>}</Show>
        <div class="d-row">
          <Show
            when={props.feed}
            fallback={
              <Button variant="primary" busy={isCreating()} onClick={() => void make()}>
                {t('feed.create')}
              </Button>
            }
          >
            <Button onClick={() => setAsking('renew')}>{t('feed.renew')}</Button>
            <Button onClick={() => setAsking('end')}>{t('feed.end')}</Button>
          </Show>
        </div>
      </div>
      <Dialog
        open={asking() !== undefined}
        onOpenChange={() => setAsking(undefined)}
        locked={isCreating() || isEnding()}
        size="small"
        title={t(asking() === 'end' ? 'feed.endTitle' : 'feed.renewTitle')}
        text={t(asking() === 'end' ? 'feed.endText' : 'feed.renewText')}
        actions={
          <>
            <Button onClick={() => setAsking(undefined)}>{t('feed.keep')}</Button>
            <Button
              variant="danger"
              busy={isCreating() || isEnding()}
              onClick={() => void (asking() === 'end' ? stop() : make())}
            >
              {t(asking() === 'end' ? 'feed.end' : 'feed.renew')}
            </Button>
          </>
        }
      />
    </Card>
  );
}
