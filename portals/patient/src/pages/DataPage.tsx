import { createMutation, createQuery, createSubscription, Loaded, createKeys, useFormat } from '@daraport/client';
import {
  Badge,
  Button,
  Card,
  DownloadIcon,
  EmptyState,
  LinkButton,
  List,
  ListItem,
  Notice,
  Page,
  Progress,
  Section,
} from '@daraport/ui';
import { createSignal, For, Match, onCleanup, Show, Switch } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { DataRequestPartsFragment, DataRequestState } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

export const DataRequestParts = graphql(`
  fragment DataRequestParts on DataRequest {
    id
    state
    progress
    requestedAt
    readyAt
    downloadUrl
    downloadExpiresAt
    missing
  }
`);

const DataRequests = graphql(`
  query DataRequests {
    myDataRequests {
      ...DataRequestParts
    }
  }
`);

const RequestDataExport = graphql(`
  mutation RequestDataExport($input: RequestDataExportInput!) {
    requestDataExport(input: $input) {
      ... on RequestDataExportPayload {
        request {
          ...DataRequestParts
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

const DataRequestChanged = graphql(`
  subscription DataRequestChanged($id: ID!) {
    dataRequestChanged(id: $id) {
      ...DataRequestParts
    }
  }
`);

/** Milliseconds between two looks at a running export, should the subscription stay silent. */
const LOOK_EVERY = 4000;

const RUNNING: readonly DataRequestState[] = ['QUEUED', 'COLLECTING', 'PACKING'];

/** `/data`: take along everything stored about oneself; the progress is live. */
export default function DataPage() {
  const [page, refetch] = createQuery({ query: DataRequests });
  const [request, isRequesting] = createMutation(RequestDataExport);
  const keys = createKeys();
  const [refusal, setRefusal] = createSignal<string>();
  const requests = () =>
    (page.data?.myDataRequests ?? []).toSorted((a, b) => b.requestedAt.localeCompare(a.requestedAt));
  const newest = () => requests()[0];
  const running = () => requests().find((each) => RUNNING.includes(each.state));
  createSubscription({
    query: DataRequestChanged,
    variables: () => ({ id: running()?.id ?? '' }),
    pause: () => !running(),
  });
  const timer = setInterval(() => running() && refetch(), LOOK_EVERY);
  onCleanup(() => clearInterval(timer));
  const start = async () => {
    setRefusal(undefined);
    const { data } = await request({ input: { idempotencyKey: keys.of('export', '') } });
    if (data) keys.renew();
    if (data?.requestDataExport.__typename !== 'RequestDataExportPayload')
      setRefusal(data?.requestDataExport.message ?? t('booking.failed'));
    refetch();
  };
  return (
    <Page title={t('data.title')} intro={t('data.intro')} width="narrow">
      <Show when={refusal()}>{(message) => <Notice tone="warning">{message()}</Notice>}</Show>
      <Loaded query={page}>
        {() => (
          <div class="d-stack">
            <Switch
              fallback={
                <EmptyState
                  illustration="documents"
                  title={t('data.none')}
                  action={<Request isBusy={isRequesting()} onPress={() => void start()} />}
                />
              }
            >
              <Match when={running()}>{(one) => <Running request={one()} />}</Match>
              <Match when={newest()?.state === 'READY' && newest()}>
                {(one) => (
                  <>
                    <Ready request={one()} />
                    <Request isBusy={isRequesting()} onPress={() => void start()} />
                  </>
                )}
              </Match>
              <Match when={newest()}>
                {(one) => (
                  <>
                    <Show when={one().state === 'FAILED'}>
                      <Notice tone="warning">{t('data.failed')}</Notice>
                    </Show>
                    <Request isBusy={isRequesting()} onPress={() => void start()} />
                  </>
                )}
              </Match>
            </Switch>
            <History requests={requests()} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Request(props: { isBusy: boolean; onPress: () => void }) {
  return (
    <Button variant="primary" busy={props.isBusy} onClick={props.onPress}>
      {t('data.request')}
    </Button>
  );
}

function Running(props: { request: DataRequestPartsFragment }) {
  return (
    <Card title={t('data.progress')}>
      <Progress
        label={t(`data.state.${props.request.state}`)}
        value={props.request.progress}
        valueText={`${props.request.progress} %`}
      />
    </Card>
  );
}

function Ready(props: { request: DataRequestPartsFragment }) {
  const format = useFormat();
  return (
    <Card
      tone="accent"
      title={t('data.ready')}
      text={
        props.request.downloadExpiresAt
          ? t('data.until', { time: format.moment(props.request.downloadExpiresAt) })
          : undefined
      }
    >
      <div class="d-stack-tight">
        <Show when={props.request.downloadUrl}>
          {(url) => (
            <LinkButton variant="primary" icon={DownloadIcon} href={url()} rel="external" download="">
              {t('data.download')}
            </LinkButton>
          )}
        </Show>
        <Show when={props.request.missing.length > 0}>
          <p class="d-muted">{t('data.missing', { what: props.request.missing.join(', ') })}</p>
        </Show>
      </div>
    </Card>
  );
}

function History(props: { requests: readonly DataRequestPartsFragment[] }) {
  const format = useFormat();
  return (
    <Show when={props.requests.length > 1}>
      <Section title={t('data.history')}>
        <List label={t('data.history')}>
          <For each={props.requests}>
            {(each) => (
              <ListItem
                title={t('data.requested', { time: format.moment(each.requestedAt) })}
                trailing={
                  <Badge tone={each.state === 'READY' ? 'success' : 'neutral'}>{t(`data.state.${each.state}`)}</Badge>
                }
              />
            )}
          </For>
        </List>
      </Section>
    </Show>
  );
}
