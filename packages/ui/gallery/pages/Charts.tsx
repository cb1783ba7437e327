import {
  BarChart,
  Card,
  formatMoney,
  Funnel,
  GroupedBarChart,
  HeatMap,
  LineChart,
  Page,
  Sankey,
  Stat,
} from '../../src/index.ts';
import { say } from '../choices.ts';

const months = () =>
  say('Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez', 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec').split(' ');
const wave = (start: number, rise: number) =>
  months().map((_, index) => Math.round(start + rise * index + 18 * Math.sin(index * 1.7 + start)));

const weekdays = () => say('Mo Di Mi Do Fr', 'Mon Tue Wed Thu Fri').split(' ');
const kinds = () => [
  { label: 'Video', values: [8, 6, 9, 7, 4] },
  { label: say('Telefon', 'Phone'), values: [3, 4, 2, 5, 1] },
  { label: say('Vor Ort', 'In person'), values: [5, 5, 6, null, 2] },
];

export function Charts() {
  return (
    <Page width="wide" title={say('Diagramme', 'Charts')}>
      <Card>
        <LineChart
          title={say('Buchungen', 'Bookings')}
          summary={say('412 im November, 8 % mehr als im Oktober.', '412 in November, 8 % more than in October.')}
          labels={months()}
          series={[{ label: say('Alle', 'All'), values: wave(210, 18) }]}
        />
      </Card>
      <Card>
        <LineChart
          title={say('Nach Art', 'By kind')}
          labels={months()}
          series={[
            { label: 'Video', values: wave(120, 12) },
            { label: say('Telefon', 'Phone'), values: wave(80, 4) },
            { label: say('Vor Ort', 'In person'), values: wave(76, 4) },
            { label: 'Chat', values: wave(20, 2) },
            { label: say('Gruppe', 'Group'), values: wave(30, 1).map((value, index) => (index < 4 ? null : value)) },
          ]}
        />
      </Card>
      <Card>
        <BarChart
          title={say('Einnahmen', 'Earnings')}
          summary={say('48.320,50 € in diesem Jahr.', '€48,320.50 this year.')}
          valueLabel={say('Einnahmen', 'Earnings')}
          bars={months().map((label, index) => ({ label, value: wave(900, 80)[index] ?? 0 }))}
        />
      </Card>
      <Card>
        <LineChart
          title={say('Wer kommt, wer geht', 'Who comes, who goes')}
          labels={months().map((month) => say(`Woche ab 1. ${month}`, `Week of 1 ${month}`))}
          series={[
            {
              label: say('Neue Patientinnen und Patienten', 'People who come for the first time'),
              values: wave(40, 6),
            },
            {
              label: say('Absagen weniger als einen Tag vorher', 'Cancelled less than a day before'),
              values: wave(9, 1),
            },
          ]}
        />
      </Card>
      <Card>
        <LineChart
          title={say('Umsatz am Tag', 'Revenue by day')}
          summary={say(
            'Am Mittwoch wurde mehr erstattet als eingenommen.',
            'On Wednesday more was refunded than earned.',
          )}
          labels={weekdays()}
          series={[{ label: say('Umsatz', 'Revenue'), values: [420, 180, -140, 60, 310] }]}
        />
      </Card>
      <Card>
        <BarChart
          title={say('Saldo am Tag', 'Balance by day')}
          valueLabel={say('Saldo', 'Balance')}
          bars={weekdays().map((label, index) => ({ label, value: [420, 180, -140, 60, -310][index] ?? 0 }))}
        />
      </Card>
      <Card>
        <GroupedBarChart title={say('Nach Art und Tag', 'By kind and day')} labels={weekdays()} series={kinds()} />
      </Card>
      <Card>
        <GroupedBarChart
          stacked
          title={say('Nach Art und Tag, zusammen', 'By kind and day, together')}
          labels={weekdays()}
          series={kinds()}
        />
      </Card>
      <Card>
        <HeatMap
          title={say('Buchungen nach Wochentag und Stunde', 'Bookings by weekday and hour')}
          summary={say('Am meisten am Dienstag um 18 Uhr: 24.', 'Most on Tuesday at 18:00: 24.')}
          rows={weekdays()}
          columns={Array.from({ length: 24 }, (_, hour) => String(hour))}
          values={weekdays().map((_, day) =>
            Array.from({ length: 24 }, (_each, hour) =>
              hour < 7 || hour > 20 ? 0 : Math.round(12 - Math.abs(hour - 17) + 10 * Math.abs(Math.sin(day + hour))),
            ),
          )}
        />
      </Card>
      <Card>
        <Sankey
          title={say('Wohin 120,00 € gehen', 'Where €120.00 go')}
          summary={say('96,00 € kommen bei Dr. Šarić an.', '€96.00 reach Dr. Šarić.')}
          valueLabel={say('Betrag', 'Amount')}
          format={(value) => formatMoney({ amountMinor: value, currency: 'EUR' }, say('de-DE', 'en-GB'))}
          nodes={[
            { id: 'card', label: say('Karte', 'Card') },
            { id: 'platform', label: say('Plattform', 'Platform') },
            { id: 'specialist', label: 'Dr. Ana Šarić' },
            { id: 'fee', label: say('Gebühr', 'Fee') },
            { id: 'partner', label: 'Gesundblick' },
            { id: 'tax', label: say('Umsatzsteuer', 'VAT') },
          ]}
          links={[
            { from: 'card', to: 'platform', value: 12000 },
            { from: 'platform', to: 'specialist', value: 9600 },
            { from: 'platform', to: 'fee', value: 1300 },
            { from: 'platform', to: 'partner', value: 800 },
            { from: 'platform', to: 'tax', value: 300 },
          ]}
        />
      </Card>
      <div class="d-stats">
        <Stat
          label={say('Buchungen', 'Bookings')}
          value="412"
          trend={{ direction: 'up', change: '8 %', isGood: true }}
          comparison={say('als im Oktober', 'than in October')}
          spark={wave(210, 18)}
        />
        <Stat label={say('Saldo', 'Balance')} value="-140" spark={[420, 180, -140, null, 60, -310, -140]} />
      </div>
      <Card>
        <Funnel
          title={say('Vom Klick zur Buchung', 'From click to booking')}
          valueLabel={say('Personen', 'People')}
          steps={[
            { label: say('Klicks', 'Clicks'), value: 12840 },
            { label: say('Profil gesehen', 'Saw a profile'), value: 5120 },
            { label: say('Zeit gewählt', 'Chose a time'), value: 940 },
            { label: say('Gebucht', 'Booked'), value: 412 },
          ]}
        />
      </Card>
      <Card>
        <BarChart title={say('Noch nichts', 'Nothing yet')} valueLabel={say('Anzahl', 'Number')} bars={[]} />
      </Card>
    </Page>
  );
}
