import { useFormat, useTableState } from '@daraport/client';
import { Button, CopyButton, DataTable, QrCodeIcon, type DataColumn } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import type { LinksQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { QrDialog } from './QrDialog.tsx';

export type Link = LinksQuery['trackingLinks'][number];

/** The partner's links with what each brought; to copy, to show as a QR code, to take along as a file. */
export function LinkTable(props: { links: readonly Link[] }) {
  const [state, setState] = useTableState();
  const [shown, setShown] = createSignal<Link>();
  return (
    <>
      <DataTable
        caption={t('links.caption')}
        columns={columnsOf(setShown)}
        rows={props.links}
        rowKey={(link) => link.id}
        state={state()}
        onState={setState}
        pageSize={25}
        searchLabel={t('links.search')}
        exportName="links"
      />
      <Show when={shown()}>{(link) => <QrDialog link={link()} onClose={() => setShown(undefined)} />}</Show>
    </>
  );
}

function columnsOf(showQr: (link: Link) => void): DataColumn<Link>[] {
  const format = useFormat();
  return [
    {
      key: 'name',
      header: t('links.name'),
      primary: true,
      sortable: true,
      value: (link) => link.name,
      cell: (link) => link.name,
    },
    {
      key: 'url',
      header: t('links.address'),
      folds: true,
      value: (link) => link.url,
      cell: (link) => <span class="f-address d-small">{link.url.replace(/^https?:\/\//, '')}</span>,
    },
    {
      key: 'clicks',
      header: t('links.clicks'),
      align: 'end',
      sortable: true,
      value: (link) => link.clicks,
      cell: (link) => format.number(link.clicks),
    },
    {
      key: 'conversions',
      header: t('links.conversions'),
      align: 'end',
      sortable: true,
      value: (link) => link.conversions,
      cell: (link) => format.number(link.conversions),
    },
    {
      key: 'share',
      header: t('links.share'),
      align: 'end',
      hideable: false,
      cell: (link) => (
        <span class="f-share">
          <CopyButton size="small" text={link.url} label={t('links.copy')} copied={t('links.copied')} />
          <Button size="small" variant="quiet" icon={QrCodeIcon} onClick={() => showQr(link)}>
            {t('links.qr')}
          </Button>
        </span>
      ),
    },
  ];
}
