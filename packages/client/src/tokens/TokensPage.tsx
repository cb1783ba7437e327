import { Breadcrumb, Button, EmptyState, KeyRoundIcon, Page, Skeleton } from '@daraport/ui';
import { createSignal, Show, type JSX } from 'solid-js';
import { createQuery } from '../graph/query.ts';
import { hrefOf } from '../portal/base.ts';
import { Loaded } from '../portal/Loaded.tsx';
import { CreateTokenDialog } from './CreateTokenDialog.tsx';
import { Tokens } from './documents.ts';
import { tokenWords } from './messages/index.ts';
import { TokenTable } from './TokenTable.tsx';

const { t } = tokenWords;

/** What a portal puts around its list of tokens. */
export interface TokensPageProps {
  readonly title?: string;
  readonly intro?: string;
  /** Below the list, once it is known; given the beginning of a token that works, if there is one. */
  readonly below?: (prefix: string | undefined) => JSX.Element;
}

/** Where the page stands when a portal gives it no place of its own. */
const Trail = () => (
  <Breadcrumb items={[{ label: t('tokens.parent'), href: hrefOf('/settings') }, { label: t('tokens.title') }]} />
);

/** One's tokens: what each may do, until when, when it was used last; new ones, and an end to each. */
export function TokensPage(props: TokensPageProps) {
  const [page, refetch] = createQuery({ query: Tokens });
  const [isCreating, setCreating] = createSignal(false);
  const create = () => (
    <Button variant="primary" icon={KeyRoundIcon} onClick={() => setCreating(true)}>
      {t('tokens.create')}
    </Button>
  );
  const working = () =>
    page.data?.apiTokens.find(({ revokedAt, expiresAt }) => !revokedAt && Date.parse(expiresAt) > Date.now());
  return (
    <Page
      title={props.title ?? t('tokens.title')}
      intro={props.intro ?? t('tokens.intro')}
      breadcrumb={props.title ? undefined : <Trail />}
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
      <Show when={!page.isFetching && page.data}>{props.below?.(working()?.prefix)}</Show>
      <CreateTokenDialog
        open={isCreating()}
        scopes={page.data?.usefulTokenScopes ?? []}
        onClose={() => setCreating(false)}
        onCreated={refetch}
      />
    </Page>
  );
}
