import { createMutation, useFormat } from '@daraport/client';
import { Badge, Button, Card, Dialog, Table } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { TokensQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

const RevokeToken = graphql(`
  mutation RevokeToken($id: ID!) {
    revokeApiToken(id: $id) {
      __typename
      ... on ApiTokenRevoked {
        token {
          id
          revokedAt
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

type Token = TokensQuery['apiTokens'][number];

/** Tokens with their age and use; each can be revoked after a question. */
export function TokenTable(props: { tokens: readonly Token[]; onRevoked: () => void }) {
  const format = useFormat();
  const [chosen, setChosen] = createSignal<Token>();
  return (
    <>
      <Card flush>
        <Table
          caption={t('tokens.caption')}
          rows={[...props.tokens]}
          rowKey={(token) => token.id}
          columns={[
            { key: 'name', header: t('tokens.name'), primary: true, cell: (token) => token.name },
            { key: 'prefix', header: t('tokens.prefix'), cell: (token) => <code>{token.prefix}…</code> },
            { key: 'expires', header: t('tokens.expires'), cell: (token) => format.day(token.expiresAt) },
            {
              key: 'used',
              header: t('tokens.used'),
              cell: (token) => (token.lastUsedAt ? format.relative(token.lastUsedAt) : t('tokens.never')),
            },
            {
              key: 'revoke',
              header: t('tokens.revoke'),
              align: 'end',
              cell: (token) => <RevokeCell token={token} onChoose={setChosen} />,
            },
          ]}
        />
      </Card>
      <RevokeDialog
        token={chosen()}
        onClose={() => setChosen(undefined)}
        onRevoked={() => {
          setChosen(undefined);
          props.onRevoked();
        }}
      />
    </>
  );
}

function RevokeCell(props: { token: Token; onChoose: (token: Token) => void }) {
  return (
    <Show when={!props.token.revokedAt} fallback={<Badge tone="neutral">{t('tokens.revoked')}</Badge>}>
      <Button size="small" variant="quiet" onClick={() => props.onChoose(props.token)}>
        {t('tokens.revoke')}
      </Button>
    </Show>
  );
}

function RevokeDialog(props: { token: Token | undefined; onClose: () => void; onRevoked: () => void }) {
  const [revoke, isBusy] = createMutation(RevokeToken);
  const submit = async () => {
    const { data } = await revoke({ id: props.token?.id ?? '' });
    if (data) props.onRevoked();
  };
  return (
    <Dialog
      open={props.token !== undefined}
      onOpenChange={(isOpen) => !isOpen && props.onClose()}
      title={t('tokens.revokeTitle', { name: props.token?.name ?? '' })}
      text={t('tokens.revokeText')}
      actions={
        <>
          <Button variant="danger" busy={isBusy()} onClick={() => void submit()}>
            {t('tokens.revoke')}
          </Button>
          <Button variant="quiet" onClick={props.onClose}>
            {t('tokens.keep')}
          </Button>
        </>
      }
    />
  );
}
