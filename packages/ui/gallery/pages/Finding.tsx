import { createSignal } from 'solid-js';
import {
  Button,
  CalendarIcon,
  Card,
  Combobox,
  CommandPalette,
  createPalette,
  createShortcuts,
  focusSearch,
  ListIcon,
  NoticeBell,
  Page,
  SegmentedControl,
  shortcutLabel,
  TextField,
  UserRoundIcon,
  useSpeech,
  type ComboboxOption,
  type PersonNotice,
} from '../../src/index.ts';
import { say, setPath } from '../choices.ts';
import { Sharing } from './Sharing.tsx';

const PEOPLE: readonly ComboboxOption[] = [
  { value: 'ana', label: 'Ana Šarić', detail: '12.04.1988' },
  { value: 'max', label: 'Maximilian Freiherr von Oldenburg-Schönhausen', detail: '01.01.1951' },
  { value: 'li', label: 'Li Wei', detail: '30.09.2001' },
  { value: 'zoe', label: 'Zoë Müller', disabled: true },
];

export function Finding() {
  const speech = useSpeech();
  const palette = createPalette();
  createShortcuts({ '/': focusSearch });
  const [search, setSearch] = createSignal('');
  return (
    <Page title={say('Finden und zeigen', 'Finding and showing')}>
      <Card
        title={say('Befehle', 'Commands')}
        text={`${shortcutLabel('$mod+k', speech().words)} ${say('öffnet, / springt in die Suche', 'opens, / goes to the search')}`}
        actions={<Notices />}
      >
        <div class="d-row">
          <Button onClick={() => palette.setOpen(true)}>{say('Befehle öffnen', 'Open commands')}</Button>
          <Searched palette={palette} />
          <TextField
            type="search"
            label={say('Suche der Seite', 'Search of the page')}
            labelHidden
            placeholder={say('Suche der Seite', 'Search of the page')}
            value={search()}
            onInput={setSearch}
          />
        </div>
      </Card>
      <Choosing />
      <Sharing />
    </Page>
  );
}

function Searched(props: { palette: ReturnType<typeof createPalette> }) {
  const [found, setFound] = createSignal<readonly ComboboxOption[]>([]);
  const [isLoading, setLoading] = createSignal(false);
  const look = (text: string) => {
    setLoading(true);
    setTimeout(() => {
      setFound(PEOPLE.filter((person) => person.label.toLowerCase().includes(text.toLowerCase())));
      setLoading(false);
    }, 500);
  };
  return (
    <CommandPalette
      palette={props.palette}
      onSearch={look}
      loading={isLoading()}
      results={[
        {
          label: say('Personen', 'People'),
          commands: found().map((person) => ({
            id: person.value,
            label: person.label,
            hint: person.detail,
            icon: UserRoundIcon,
            href: '/people',
          })),
        },
      ]}
      groups={[
        {
          label: say('Gehe zu', 'Go to'),
          commands: [
            { id: 'booking', label: say('Termine', 'Booking'), icon: CalendarIcon, shortcut: 'g t', href: '/booking' },
            { id: 'data', label: say('Große Tabellen', 'Large tables'), icon: ListIcon, href: '/data' },
          ],
        },
        {
          label: say('Tun', 'Do'),
          commands: Array.from({ length: 14 }, (_, index) => ({
            id: `do-${index}`,
            label: say(`Notiz ${index + 1} schreiben`, `Write note ${index + 1}`),
            hint: say('Notizen', 'Notes'),
            keywords: ['Dokumentation'],
            onSelect: () => setPath('/lists'),
          })),
        },
      ]}
    />
  );
}

function Notices() {
  const [notices, setNotices] = createSignal<readonly PersonNotice[]>([
    {
      id: '1',
      title: say('Ana Šarić hat Ihren Termin bestätigt', 'Ana Šarić confirmed your appointment'),
      text: say('Dienstag, 24. November, 14:30', 'Tuesday 24 November, 14:30'),
      at: '2026-11-20T09:12:00Z',
      href: '/booking',
      isRead: false,
    },
    { id: '2', title: say('Neue Rechnung', 'New invoice'), at: '2026-11-19T09:12:00Z', href: '/lists', isRead: false },
    { id: '3', title: say('Ihre Daten liegen bereit', 'Your data is ready'), at: '2026-11-01T09:12:00Z', isRead: true },
  ]);
  const unread = () => notices().filter((notice) => !notice.isRead).length;
  return (
    <NoticeBell
      notices={notices()}
      unread={unread()}
      allHref="/find"
      onReadAll={() => setNotices(notices().map((notice) => ({ ...notice, isRead: true })))}
      onOpen={(opened) =>
        setNotices(notices().map((notice) => (notice.id === opened.id ? { ...notice, isRead: true } : notice)))
      }
    />
  );
}

function Choosing() {
  const [person, setPerson] = createSignal<ComboboxOption | undefined>(PEOPLE[0]);
  const [other, setOther] = createSignal<ComboboxOption>();
  const [found, setFound] = createSignal<readonly ComboboxOption[]>([]);
  const [isLoading, setLoading] = createSignal(false);
  const [span, setSpan] = createSignal('week');
  const look = (text: string) => {
    setLoading(true);
    setTimeout(() => {
      setFound(text === '' ? [] : PEOPLE.filter((each) => each.label.toLowerCase().includes(text.toLowerCase())));
      setLoading(false);
    }, 500);
  };
  return (
    <Card title={say('Wählen', 'Choosing')}>
      <div class="d-stack">
        <SegmentedControl
          label={say('Zeitraum', 'Time span')}
          value={span()}
          onInput={setSpan}
          segments={[
            { value: 'day', label: say('Tag', 'Day') },
            { value: 'week', label: say('Woche', 'Week') },
            { value: 'month', label: say('Monat', 'Month') },
            { value: 'list', label: say('Liste', 'List'), icon: ListIcon, disabled: true },
          ]}
        />
        <Combobox
          label={say('Person', 'Person')}
          help={say('Ein Teil des Namens genügt.', 'A part of the name is enough.')}
          value={person()}
          onInput={setPerson}
          options={PEOPLE}
        />
        <Combobox
          label={say('Person, anderswo gesucht', 'Person, looked for elsewhere')}
          placeholder={say('Name', 'Name')}
          optional
          value={other()}
          onInput={setOther}
          options={found()}
          loading={isLoading()}
          onSearch={look}
        />
        <Combobox
          label={say('Mit Fehler', 'With an error')}
          error={say('Wählen Sie eine Person.', 'Choose a person.')}
          value={undefined}
          onInput={() => undefined}
          options={PEOPLE}
        />
        <Combobox
          label={say('Gesperrt', 'Disabled')}
          disabled
          value={PEOPLE[2]}
          onInput={() => undefined}
          options={[]}
        />
      </div>
    </Card>
  );
}
