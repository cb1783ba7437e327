import { createSignal } from 'solid-js';
import {
  Badge,
  Card,
  DataTable,
  DateTime,
  EmptyState,
  Money,
  Page,
  readTableState,
  writeTableState,
  type DataColumn,
  type TableState,
  type TableView,
} from '../../src/index.ts';
import { say } from '../choices.ts';

interface Bill {
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly status: 'paid' | 'open' | 'overdue';
  readonly kind: string;
  readonly amount: number;
}

const NAMES = ['Ana Šarić', 'Maximilian Freiherr von Oldenburg-Schönhausen', 'Li Wei', 'Ben Ito', 'Zoë Müller'];
const STATUSES = ['paid', 'open', 'overdue'] as const;

const BILLS: readonly Bill[] = Array.from({ length: 1000 }, (_, index) => ({
  id: `bill-${index}`,
  name: NAMES[index % NAMES.length] ?? '',
  at: new Date(Date.UTC(2026, 10, 2 + (index % 28), 8 + (index % 9))).toISOString(),
  status: STATUSES[(index * 7) % 3] ?? 'paid',
  kind: index % 4 === 0 ? 'first' : 'follow-up',
  amount: 4000 + ((index * 977) % 20_000),
}));

const STATUS_TONES = { paid: 'success', open: 'warning', overdue: 'danger' } as const;

const statusLabel = (status: Bill['status']) =>
  ({ paid: say('Bezahlt', 'Paid'), open: say('Offen', 'Open'), overdue: say('Überfällig', 'Overdue') })[status];

const columns = (): DataColumn<Bill>[] => [
  {
    key: 'name',
    header: say('Person', 'Person'),
    sortable: true,
    cell: (bill) => bill.name,
    value: (bill) => bill.name,
  },
  {
    key: 'at',
    header: say('Termin', 'Appointment'),
    sortable: true,
    cell: (bill) => <DateTime at={bill.at} />,
    value: (bill) => bill.at,
  },
  {
    key: 'status',
    header: 'Status',
    cell: (bill) => <Badge tone={STATUS_TONES[bill.status]}>{statusLabel(bill.status)}</Badge>,
    value: (bill) => bill.status,
    exported: (bill) => statusLabel(bill.status),
    choices: STATUSES.map((value) => ({ value, label: statusLabel(value) })),
  },
  {
    key: 'kind',
    header: say('Art', 'Kind'),
    cell: (bill) => (bill.kind === 'first' ? say('Erstgespräch', 'First visit') : say('Folgetermin', 'Follow-up')),
    value: (bill) => bill.kind,
    choices: [
      { value: 'first', label: say('Erstgespräch', 'First visit') },
      { value: 'follow-up', label: say('Folgetermin', 'Follow-up') },
    ],
  },
  {
    key: 'amount',
    header: say('Betrag', 'Amount'),
    align: 'end',
    sortable: true,
    cell: (bill) => <Money amountMinor={bill.amount} currency="EUR" />,
    value: (bill) => bill.amount,
    exported: (bill) => bill.amount / 100,
  },
];

/** Keeps the state in the address, as a page does by its router. */
function createAddressState() {
  const read = () => readTableState(Object.fromEntries(new URLSearchParams(location.search)));
  const [state, setState] = createSignal<TableState>(read());
  const set = (next: TableState) => {
    const query = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(writeTableState(next))) {
      if (value) query.set(name, value);
      else query.delete(name);
    }
    history.replaceState(null, '', `?${query}`);
    setState(next);
  };
  return [state, set] as const;
}

export function DataTables() {
  const [state, setState] = createAddressState();
  const [hidden, setHidden] = createSignal<string[]>(['kind']);
  const [views, setViews] = createSignal<readonly TableView[]>([
    { name: say('Überfällige', 'Overdue'), state: { filters: { status: ['overdue'] } } },
  ]);
  return (
    <Page width="wide" title={say('Große Tabellen', 'Large tables')}>
      <Card flush title={say('Rechnungen', 'Invoices')}>
        <DataTable
          caption={say('Rechnungen', 'Invoices')}
          searchLabel={say('Rechnungen suchen', 'Search invoices')}
          columns={columns()}
          rows={BILLS}
          rowKey={(bill) => bill.id}
          pageSize={8}
          state={state()}
          onState={setState}
          hidden={hidden()}
          onHide={setHidden}
          exportName="rechnungen"
          views={views()}
          onSaveView={(view) => setViews([...views(), view])}
          onRemoveView={(name) => setViews(views().filter((view) => view.name !== name))}
        />
      </Card>
      <Rest />
    </Page>
  );
}

function Rest() {
  const [state, setState] = createSignal<TableState>({});
  const [count, setCount] = createSignal(3);
  return (
    <>
      <Card flush title={say('Nach und nach geladen', 'Loaded bit by bit')}>
        <DataTable
          caption={say('Nach und nach geladen', 'Loaded bit by bit')}
          remote
          columns={columns()}
          rows={BILLS.slice(0, count())}
          rowKey={(bill) => bill.id}
          total={BILLS.length}
          more={{ hasMore: true, onMore: () => setCount(count() + 3) }}
          state={state()}
          onState={setState}
        />
      </Card>
      <Card flush title={say('Lädt noch', 'Still loading')}>
        <DataTable
          caption={say('Lädt noch', 'Still loading')}
          searchLabel={say('Auch hier suchen', 'Search here too')}
          loading
          columns={columns()}
          rows={[]}
          rowKey={(bill) => bill.id}
          state={{}}
          onState={() => undefined}
        />
      </Card>
      <Card flush title={say('Noch leer', 'Still empty')}>
        <DataTable
          caption={say('Noch leer', 'Still empty')}
          columns={columns()}
          rows={[]}
          rowKey={(bill) => bill.id}
          state={{}}
          onState={() => undefined}
          empty={<EmptyState level={3} illustration="people" title={say('Keine Rechnungen', 'No invoices')} />}
        />
      </Card>
    </>
  );
}
