import {
  createMutation,
  createQuery,
  expectPayload,
  faultsOf,
  Loaded,
  newKey,
  useFormat,
  type FormFault,
} from '@daraport/client';
import {
  Button,
  Card,
  CopyButton,
  Dialog,
  EmptyState,
  Form,
  LinkIcon,
  Page,
  PlusIcon,
  showToast,
  Skeleton,
  Table,
  TextField,
} from '@daraport/ui';
import { createSignal } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { LinksQuery } from '../gql/graphql.ts';
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

const CreateLink = graphql(`
  mutation CreateLink($input: CreateTrackingLinkInput!) {
    createTrackingLink(input: $input) {
      __typename
      ... on CreateTrackingLinkPayload {
        link {
          id
          name
          url
        }
      }
      ... on InvalidInputError {
        fields {
          path
          message
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

type Link = LinksQuery['trackingLinks'][number];

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
        skeleton={<Skeleton shape="row" lines={3} />}
      >
        {(links) => <LinkTable links={links} />}
      </Loaded>
      <CreateDialog
        open={isCreating()}
        onClose={(isMade) => {
          setCreating(false);
          if (isMade) refetch();
        }}
      />
    </Page>
  );
}

function LinkTable(props: { links: readonly Link[] }) {
  const format = useFormat();
  return (
    <Card flush>
      <Table
        caption={t('links.caption')}
        rows={[...props.links]}
        rowKey={(link) => link.id}
        columns={[
          { key: 'name', header: t('links.name'), primary: true, cell: (link) => link.name },
          {
            key: 'url',
            header: t('links.address'),
            cell: (link) => <span class="f-address d-small">{link.url.replace(/^https?:\/\//, '')}</span>,
          },
          { key: 'clicks', header: t('links.clicks'), align: 'end', cell: (link) => format.number(link.clicks) },
          {
            key: 'conversions',
            header: t('links.conversions'),
            align: 'end',
            cell: (link) => format.number(link.conversions),
          },
          {
            key: 'copy',
            header: t('links.share'),
            align: 'end',
            cell: (link) => <CopyButton text={link.url} label={t('links.copy')} copied={t('links.copied')} />,
          },
        ]}
      />
    </Card>
  );
}

function CreateDialog(props: { open: boolean; onClose: (isMade: boolean) => void }) {
  const [create, isBusy] = createMutation(CreateLink);
  const [name, setName] = createSignal('');
  const [path, setPath] = createSignal('/specialists');
  const [faults, setFaults] = createSignal<readonly FormFault[]>([]);
  let key = newKey();
  const submit = async () => {
    const { data } = await create({ input: { name: name(), landingPath: path(), idempotencyKey: key } });
    const outcome = data && expectPayload(data.createTrackingLink, 'CreateTrackingLinkPayload');
    // A changed form is a new intent, with a key of its own.
    key = newKey();
    if (!outcome) return;
    if (outcome.refusal) {
      setFaults(faultsOf(outcome.refusal));
      return;
    }
    setName('');
    setFaults([]);
    showToast({ title: t('links.created'), tone: 'success' });
    props.onClose(true);
  };
  return (
    <Dialog
      open={props.open}
      onOpenChange={(isOpen) => !isOpen && props.onClose(false)}
      title={t('links.create')}
      text={t('links.createText')}
    >
      <Form
        label={t('links.create')}
        errors={[...faults()]}
        onSubmit={() => void submit()}
        actions={
          <>
            <Button variant="primary" type="submit" icon={LinkIcon} busy={isBusy()}>
              {t('links.submit')}
            </Button>
            <Button variant="quiet" onClick={() => props.onClose(false)}>
              {t('links.cancel')}
            </Button>
          </>
        }
      >
        <TextField
          name="name"
          label={t('links.name')}
          help={t('links.nameHelp')}
          value={name()}
          onInput={setName}
          required
          maxLength={80}
        />
        <TextField
          name="landingPath"
          label={t('links.path')}
          help={t('links.pathHelp')}
          value={path()}
          onInput={setPath}
          required
          maxLength={200}
        />
      </Form>
    </Dialog>
  );
}
