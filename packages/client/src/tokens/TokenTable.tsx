import { Badge, Button, Card, Dialog, showToast, Table } from '@daraport/ui';
import { createSignal, For, Show } from 'solid-js';
import { useFormat } from '../format/use-format.ts';
import type { TokensQuery } from '../gql/graphql.ts';
import { createMutation } from '../graph/mutation.ts';
import { words } from '../messages/index.ts';
import { RevokeToken } from './documents.ts';
import { tokenWords } from './messages/index.ts';
import { scopeWords } from './scopes.ts';
import './tokens.css';

const { t } = tokenWords;

type Token = TokensQuery['apiTokens'][number];

/** Tokens with what they may do, their age and use; each can be revoked after a question. */
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
            { key: 'scopes', header: t('tokens.scopes'), cell: (token) => <Scopes of={token} /> },
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

function Scopes(props: { of: Token }) {
  return (
    <ul class="c-scopes">
      <For each={props.of.scopes}>{(scope) => <li>{scopeWords(scope)}</li>}</For>
    </ul>
  );
}

function RevokeCell(props: { token: Token; onChoose: (token: Token) => void }) {
  const over = () => {
    if (props.token.revokedAt) return t('tokens.revoked');
    return Date.parse(props.token.expiresAt) <= Date.now() ? t('tokens.expired') : undefined;
  };
  return (
    <Show
      when={over()}
      fallback={
        <Button
          size="small"
          variant="quiet"
          aria-label={t('tokens.revokeName', { name: props.token.name })}
          onClick={() => props.onChoose(props.token)}
        >
          {t('tokens.revoke')}
        </Button>
      }
    >
      {(state) => <Badge tone="neutral">{state()}</Badge>}
    </Show>
  );
}

function RevokeDialog(props: { token: Token | undefined; onClose: () => void; onRevoked: () => void }) {
  const [revoke, isBusy] = createMutation(RevokeToken);
  const submit = async () => {
    const { data } = await revoke({ id: props.token?.id ?? '' });
    const answer = data?.revokeApiToken;
    if (answer?.__typename === 'ApiTokenRevoked') {
      showToast({ tone: 'success', title: t('tokens.revokedNow') });
      props.onRevoked();
    } else showToast({ tone: 'danger', title: answer?.message ?? words.t('trouble.again') });
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
