import { BarChart, Card, Funnel, GroupedBarChart, LineChart, Page } from '../../src/index.ts';
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
