import { createSignal } from 'solid-js';
import { Calendar, Page, Section, type CalendarBand, type CalendarEntry, type CalendarView } from '../../src/index.ts';
import { say } from '../choices.ts';

const NOW = '2026-11-24T09:40:00Z';
const at = (day: number, time: string) => `2026-11-${day}T${time}:00Z`;
const entry = (id: string, day: number, from: string, to: string, rest: Partial<CalendarEntry>): CalendarEntry => ({
  id,
  startsAt: at(day, from),
  endsAt: at(day, to),
  title: '',
  href: `/calendar/${id}`,
  ...rest,
});

const entries = (): CalendarEntry[] => [
  entry('a', 23, '08:00', '08:50', { title: 'Mara Vogel', detail: say('Folgegespräch, Video', 'Follow-up, video') }),
  entry('b', 23, '09:00', '09:50', {
    title: 'Jonas Keller',
    detail: say('Nicht erschienen', 'Did not come'),
    tone: 'warning',
  }),
  entry('c', 24, '07:30', '07:45', {
    title: 'Li Wei',
    detail: say('Kurze Rückfrage, Telefon', 'Quick question, phone'),
  }),
  entry('d', 24, '08:00', '08:50', { title: 'Maximilian Freiherr von Oldenburg-Schönhausen', detail: 'Video' }),
  entry('e', 24, '09:30', '10:20', {
    title: 'Ana Šarić',
    detail: say('Erstgespräch, vor Ort', 'First visit, in person'),
    tone: 'success',
  }),
  entry('f', 24, '09:45', '10:30', { isBusyOnly: true }),
  entry('g', 24, '10:00', '11:00', { title: say('Supervision', 'Supervision'), tone: 'info' }),
  entry('h', 24, '13:00', '13:50', { title: 'Mara Vogel', detail: say('Folgegespräch, Video', 'Follow-up, video') }),
  entry('i', 25, '12:00', '13:30', {
    title: say('Gruppe Schlaf', 'Sleep group'),
    detail: say('8 Personen', '8 people'),
    tone: 'info',
  }),
  entry('j', 26, '22:30', '22:45', {
    title: say('Rufbereitschaft', 'On call'),
    tone: 'neutral',
    endsAt: at(27, '01:00'),
  }),
  {
    id: 'k',
    startsAt: '2026-11-26T23:00:00Z',
    endsAt: '2026-11-28T23:00:00Z',
    title: say('Fortbildung', 'Training'),
    tone: 'neutral',
    href: '/calendar/k',
  },
];

const bands = (): CalendarBand[] => [
  ...[23, 24, 25].flatMap((day): CalendarBand[] => [
    { startsAt: at(day, '07:00'), endsAt: at(day, '11:00'), kind: 'open' },
    { startsAt: at(day, '12:00'), endsAt: at(day, '16:00'), kind: 'open' },
  ]),
  { startsAt: at(26, '06:00'), endsAt: at(26, '17:00'), kind: 'absence', label: say('Abwesend', 'Away') },
];

const CLOCK_CHANGE: CalendarEntry[] = [
  {
    id: 'n',
    startsAt: '2026-10-25T00:30:00Z',
    endsAt: '2026-10-25T01:30:00Z',
    title: 'Mara Vogel',
    href: '/calendar/n',
  },
  {
    id: 'o',
    startsAt: '2026-10-20T00:30:00Z',
    endsAt: '2026-10-20T01:30:00Z',
    title: 'Jonas Keller',
    href: '/calendar/o',
  },
];

function Live(props: { view: CalendarView }) {
  const [shown, setShown] = createSignal(entries());
  const [view, setView] = createSignal(props.view);
  const [date, setDate] = createSignal('2026-11-24');
  return (
    <Calendar
      label={say('Termine', 'Appointments')}
      entries={shown()}
      bands={bands()}
      now={NOW}
      view={view()}
      date={date()}
      onChange={(nextView, nextDate) => {
        setView(nextView);
        setDate(nextDate);
      }}
      onMove={(moved, startsAt) => {
        const by = Date.parse(startsAt) - Date.parse(moved.startsAt);
        const endsAt = new Date(Date.parse(moved.endsAt) + by).toISOString();
        setShown(shown().map((each) => (each.id === moved.id ? { ...each, startsAt, endsAt } : each)));
      }}
      onCreate={(range) =>
        setShown([...shown(), { ...range, id: range.startsAt, title: say('Neu', 'New'), href: '/calendar/new' }])
      }
    />
  );
}

export function Calendars() {
  const still = () => undefined;
  return (
    <Page width="wide" title={say('Kalender', 'Calendar')}>
      <Live view="week" />
      <Section title={say('Tag', 'Day')}>
        <Live view="day" />
      </Section>
      <Section title={say('Monat', 'Month')}>
        <Live view="month" />
      </Section>
      <Section title={say('Liste', 'Agenda')}>
        <Live view="agenda" />
      </Section>
      <Section title={say('Die Uhr wird zurückgestellt; nichts ist beweglich', 'Clocks go back; nothing moves')}>
        <Calendar
          label={say('Woche der Umstellung', 'Week of the change')}
          entries={CLOCK_CHANGE}
          now={NOW}
          view="week"
          date="2026-10-25"
          onChange={still}
        />
      </Section>
      <Section title={say('Lädt, noch leer', 'Loading, still empty')}>
        <Calendar
          label={say('Leer', 'Empty')}
          entries={[]}
          now={NOW}
          view="day"
          date="2026-11-24"
          onChange={still}
          loading
        />
      </Section>
    </Page>
  );
}
