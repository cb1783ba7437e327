import { createMemo, createSignal } from 'solid-js';
import {
  Avatar,
  Badge,
  Breadcrumb,
  Button,
  Card,
  DateTime,
  EmptyState,
  List,
  ListItem,
  Menu,
  Money,
  Page,
  Section,
  Stat,
  Table,
  Timeline,
  TimeRange,
  VideoIcon,
  type Sort,
} from '../../src/index.ts';
import { say } from '../choices.ts';

const ROWS = [
  { id: 'a', name: 'Ana Šarić', at: '2026-11-24T13:30:00Z', amount: 12000, paid: true },
  {
    id: 'b',
    name: 'Maximilian Freiherr von Oldenburg-Schönhausen',
    at: '2026-11-25T09:00:00Z',
    amount: 9550,
    paid: false,
  },
  { id: 'c', name: 'Li Wei', at: '2026-12-02T07:15:00Z', amount: 240000, paid: true },
];

export function Lists() {
  const [sort, setSort] = createSignal<Sort>({ key: 'name', direction: 'ascending' });
  const rows = createMemo(() => {
    const sign = sort().direction === 'ascending' ? 1 : -1;
    return ROWS.toSorted(
      (a, b) => sign * (sort().key === 'amount' ? a.amount - b.amount : a.name.localeCompare(b.name)),
    );
  });
  const columns = () => [
    { key: 'name', header: say('Person', 'Person'), sortable: true, cell: (row: (typeof ROWS)[number]) => row.name },
    { key: 'at', header: say('Termin', 'Appointment'), cell: (row: (typeof ROWS)[number]) => <DateTime at={row.at} /> },
    {
      key: 'paid',
      header: 'Status',
      cell: (row: (typeof ROWS)[number]) =>
        row.paid ? (
          <Badge tone="success">{say('Bezahlt', 'Paid')}</Badge>
        ) : (
          <Badge tone="warning">{say('Offen', 'Open')}</Badge>
        ),
    },
    {
      key: 'amount',
      header: say('Betrag', 'Amount'),
      align: 'end' as const,
      sortable: true,
      cell: (row: (typeof ROWS)[number]) => <Money amountMinor={row.amount} currency="EUR" />,
    },
  ];
  return (
    <Page
      width="wide"
      title={say('Tabellen und Listen', 'Tables and lists')}
      breadcrumb={
        <Breadcrumb
          items={[
            { label: say('Übersicht', 'Overview'), href: '/' },
            { label: say('Tabellen und Listen', 'Tables and lists') },
          ]}
        />
      }
    >
      <div class="d-stats">
        <Stat
          href="/charts"
          label={say('Buchungen', 'Bookings')}
          value="412"
          trend={{ direction: 'up', change: '8 %', isGood: true }}
          comparison={say('als im Oktober', 'than in October')}
        />
        <Stat
          label={say('Umsatz', 'Revenue')}
          value={<Money amountMinor={4832050} currency="EUR" />}
          trend={{ direction: 'down', change: '3 %', isGood: false }}
          comparison={say('als im Oktober', 'than in October')}
        />
        <Stat
          label={say('Nicht erschienen', 'No-shows')}
          value="9"
          trend={{ direction: 'same' }}
          comparison={say('gegenüber Oktober', 'compared with October')}
        />
        <Stat
          label={say('Antwortzeit', 'Time to answer')}
          value={say('2 Std.', '2 h')}
          comparison={say('im Mittel', 'on average')}
        />
      </div>
      <Card
        flush
        title={say('Rechnungen', 'Invoices')}
        actions={<Button size="small">{say('Exportieren', 'Export')}</Button>}
      >
        <Table
          caption={say('Rechnungen', 'Invoices')}
          columns={columns()}
          rows={rows()}
          rowKey={(row) => row.id}
          sort={sort()}
          onSort={setSort}
          footer={
            <>
              <span>{say('3 von 128', '3 of 128')}</span>
              <Button size="small">{say('Mehr laden', 'Load more')}</Button>
            </>
          }
        />
      </Card>
      <div class="d-split">
        <Section title={say('Heute', 'Today')}>
          <Timeline
            items={[
              {
                id: '1',
                time: '09:00',
                title: 'Ana Šarić',
                text: say('Erstgespräch, Notiz fehlt noch', 'First visit, note still missing'),
                isPast: true,
                actions: <Button size="small">{say('Notiz schreiben', 'Write note')}</Button>,
              },
              {
                id: '2',
                time: '10:30',
                title: 'Li Wei',
                text: say('Beginnt in 8 Minuten', 'Begins in 8 minutes'),
                isCurrent: true,
                icon: VideoIcon,
                actions: (
                  <Button size="small" variant="primary">
                    {say('Beitreten', 'Join')}
                  </Button>
                ),
              },
              { id: '3', time: '14:30', title: 'Ben Ito', text: say('Folgetermin', 'Follow-up') },
            ]}
          />
        </Section>
        <Card flush title={say('Patienten', 'Patients')} class="d-split-aside">
          <div>
            <List>
              <ListItem
                href="/people"
                leading={<Avatar id="a" name="Ana Šarić" size="small" />}
                title="Ana Šarić"
                text={
                  <TimeRange
                    startsAt="2026-11-24T13:30:00Z"
                    endsAt="2026-11-24T14:20:00Z"
                    otherTimeZone="Europe/London"
                  />
                }
              />
              <ListItem
                leading={<Avatar id="b" name="Li Wei" portrait="li" size="small" />}
                title="Li Wei"
                text={say('Keine offenen Aufgaben', 'No open tasks')}
                trailing={
                  <Menu
                    iconOnly
                    size="small"
                    label={say('Mehr zu Li Wei', 'More about Li Wei')}
                    items={[{ label: say('Nachricht', 'Message'), onSelect: () => undefined }]}
                  />
                }
              />
            </List>
          </div>
        </Card>
      </div>
      <Card flush title={say('Lädt noch', 'Still loading')}>
        <Table caption={say('Lädt', 'Loading')} columns={columns()} rows={[]} rowKey={(row) => row.id} loading />
      </Card>
      <Card flush title={say('Noch leer', 'Still empty')}>
        <Table
          caption={say('Leer', 'Empty')}
          columns={columns()}
          rows={[]}
          rowKey={(row) => row.id}
          empty={
            <EmptyState
              level={3}
              illustration="search"
              title={say('Keine Rechnungen', 'No invoices')}
              text={say(
                'Nach dem ersten bezahlten Termin stehen sie hier.',
                'They stand here after the first paid appointment.',
              )}
            />
          }
        />
      </Card>
    </Page>
  );
}
