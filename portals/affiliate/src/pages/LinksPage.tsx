import { createQuery, Loaded } from '@daraport/client';
import { Button, EmptyState, Page, PlusIcon, Skeleton } from '@daraport/ui';
import { createSignal } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { CreateLinkDialog } from '../links/CreateLinkDialog.tsx';
import { LinkTable } from '../links/LinkTable.tsx';
import { t } from '../messages/index.ts';

const Links = graphql(`
  query Links {
    trackingLinks {
      id
      name
      code
      url
      clicks
      conversions
    }
  }
`);

/** The partner's links, each with what it brought, ready to copy. */
export default function LinksPage() {
  const [page, refetch] = createQuery({ query: Links });
  const [isCreating, setCreating] = createSignal(false);
  const create = () => (
    <Button variant="primary" icon={PlusIcon} onClick={() => setCreating(true)}>
      {t('links.create')}
    </Button>
  );
  return (
    <Page
      title={t('links.title')}
      intro={t('links.intro')}
      width="wide"
      actions={page.data?.trackingLinks.length ? create() : undefined}
    >
      <Loaded
        query={page}
        select={(data) => data.trackingLinks}
        isEmpty={(links) => links.length === 0}
        empty={
          <EmptyState illustration="people" title={t('links.empty')} text={t('links.emptyText')} action={create()} />
        }
        skeleton={<Skeleton shape="table" rows={3} />}
      >
        {(links) => <LinkTable links={links} />}
      </Loaded>
      <CreateLinkDialog
        open={isCreating()}
        onClose={(isMade) => {
          setCreating(false);
          if (isMade) refetch();
        }}
      />
    </Page>
  );
}
