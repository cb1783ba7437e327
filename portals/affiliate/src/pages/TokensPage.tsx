import { createQuery, Loaded } from '@daraport/client';
import { Button, CopyButton, EmptyState, KeyRoundIcon, Page, Section, Skeleton } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { t } from '../messages/index.ts';
import { exampleFor } from '../tokens/example.ts';
import { CreateTokenDialog } from '../tokens/CreateTokenDialog.tsx';
import { TokenTable } from '../tokens/TokenTable.tsx';

const Tokens = graphql(`
  query Tokens {
    apiTokens {
      id
      name
      prefix
      createdAt
      expiresAt
      lastUsedAt
      revokedAt
    }
  }
`);

/** The partner's tokens, and a query that works with one of them. */
export default function TokensPage() {
  const [page, refetch] = createQuery({ query: Tokens });
  const [isCreating, setCreating] = createSignal(false);
  const create = () => (
    <Button variant="primary" icon={KeyRoundIcon} onClick={() => setCreating(true)}>
      {t('tokens.create')}
    </Button>
  );
  return (
    <Page
      title={t('tokens.title')}
      intro={t('tokens.intro')}
      width="wide"
      actions={page.data?.apiTokens.length ? create() : undefined}
    >
      <Loaded
        query={page}
        select={(data) => data.apiTokens}
        isEmpty={(tokens) => tokens.length === 0}
        empty={
          <EmptyState illustration="search" title={t('tokens.empty')} text={t('tokens.emptyText')} action={create()} />
        }
        skeleton={<Skeleton shape="table" rows={2} />}
      >
        {(tokens) => <TokenTable tokens={tokens} onRevoked={refetch} />}
      </Loaded>
      <Show when={!page.isFetching}>
        <Example prefix={page.data?.apiTokens.find(({ revokedAt }) => !revokedAt)?.prefix} />
      </Show>
      <CreateTokenDialog open={isCreating()} onClose={() => setCreating(false)} onCreated={refetch} />
    </Page>
  );
}

function Example(props: { prefix: string | undefined }) {
  const text = () => exampleFor({ origin: location.origin, prefix: props.prefix });
  return (
    <Section
      title={t('tokens.example')}
      text={t('tokens.exampleText')}
      actions={<CopyButton text={text()} label={t('tokens.copy')} copied={t('tokens.copied')} />}
    >
      <pre class="f-code">{text()}</pre>
    </Section>
  );
}
