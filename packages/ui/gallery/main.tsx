import { createEffect, For, Show, type Component } from 'solid-js';
import { Dynamic, render } from 'solid-js/web';
import {
  applyTheme,
  BookOpenIcon,
  brandTheme,
  CalendarClockIcon,
  CalendarIcon,
  ChartColumnIcon,
  CompassIcon,
  HouseIcon,
  LayoutDashboardIcon,
  ListIcon,
  MessageCircleIcon,
  NotebookPenIcon,
  NotFoundState,
  PaletteIcon,
  PatientShell,
  SearchIcon,
  Select,
  setColorScheme,
  SquarePenIcon,
  StaffShell,
  TableIcon,
  ToastRegion,
  UiWordsProvider,
  uiWords,
  UserRoundIcon,
  UsersIcon,
  VideoIcon,
  type Place,
} from '../src/index.ts';
import '../src/styles.css';
import './gallery.css';
import {
  accent,
  density,
  language,
  path,
  say,
  scheme,
  setAccent,
  setDensity,
  setLanguage,
  setPath,
  setScheme,
} from './choices.ts';
import { Booking } from './pages/Booking.tsx';
import { Buttons } from './pages/Buttons.tsx';
import { Calendars } from './pages/Calendars.tsx';
import { Charts } from './pages/Charts.tsx';
import { Conversation } from './pages/Conversation.tsx';
import { DataTables } from './pages/DataTables.tsx';
import { Finding } from './pages/Finding.tsx';
import { Forms } from './pages/Forms.tsx';
import { Lists } from './pages/Lists.tsx';
import { People } from './pages/People.tsx';
import { States } from './pages/States.tsx';
import { Writing } from './pages/Writing.tsx';
import { Stage } from './pages/Stage.tsx';

const PAGES: Record<string, Component> = {
  '/': Buttons,
  '/forms': Forms,
  '/lists': Lists,
  '/data': DataTables,
  '/find': Finding,
  '/write': Writing,
  '/states': States,
  '/people': People,
  '/booking': Booking,
  '/chat': Conversation,
  '/call': Stage,
  '/calendar': Calendars,
  '/charts': Charts,
};

const places = (): Place[] => [
  { href: '/', label: say('Knöpfe', 'Buttons'), icon: HouseIcon, exact: true },
  { href: '/booking', label: say('Termine', 'Booking'), icon: CalendarIcon },
  { href: '/chat', label: say('Nachrichten', 'Messages'), icon: MessageCircleIcon, count: 3 },
  { href: '/forms', label: say('Formulare', 'Forms'), icon: SquarePenIcon },
  { href: '/people', label: say('Personen', 'People'), icon: UserRoundIcon },
];

const groups = () => [
  {
    places: [
      { href: '/', label: say('Knöpfe', 'Buttons'), icon: LayoutDashboardIcon, exact: true },
      { href: '/lists', label: say('Tabellen und Listen', 'Tables and lists'), icon: ListIcon },
      { href: '/data', label: say('Große Tabellen', 'Large tables'), icon: TableIcon },
      { href: '/find', label: say('Finden und zeigen', 'Finding and showing'), icon: CompassIcon },
    ],
  },
  {
    label: say('Betrieb', 'Operate'),
    places: [
      { href: '/booking', label: say('Termine', 'Booking'), icon: CalendarIcon },
      { href: '/calendar', label: say('Kalender', 'Calendar'), icon: CalendarClockIcon },
      { href: '/chat', label: say('Nachrichten', 'Messages'), icon: MessageCircleIcon, count: 3 },
      { href: '/call', label: say('Gespräch', 'Call'), icon: VideoIcon },
    ],
  },
  {
    label: say('Mehr', 'More'),
    places: [
      { href: '/charts', label: say('Diagramme', 'Charts'), icon: ChartColumnIcon },
      { href: '/forms', label: say('Formulare', 'Forms'), icon: SquarePenIcon },
      { href: '/write', label: say('Schreiben', 'Writing'), icon: NotebookPenIcon },
      { href: '/people', label: say('Personen', 'People'), icon: UsersIcon },
      { href: '/states', label: say('Zustände', 'States'), icon: BookOpenIcon },
    ],
  },
];

const PERSON = {
  id: 'p-1',
  name: 'Alexandra Hohenstein-Wörrishofer',
  detail: 'alexandra@example.org',
  portrait: 'alexandra',
};

function Choices() {
  return (
    <div class="d-stack-tight">
      <Select
        label={say('Sprache', 'Language')}
        placeholder={false}
        value={language()}
        onInput={(value) => setLanguage(value === 'de' ? 'de' : 'en')}
        options={[
          { value: 'de', label: 'Deutsch' },
          { value: 'en', label: 'English' },
        ]}
      />
      <Select
        label={say('Aussehen', 'Appearance')}
        placeholder={false}
        value={scheme()}
        onInput={(value) => setScheme(value)}
        options={[
          { value: 'light', label: say('Hell', 'Light') },
          { value: 'dark', label: say('Dunkel', 'Dark') },
        ]}
      />
      <Select
        label={say('Dichte', 'Density')}
        placeholder={false}
        value={density()}
        onInput={(value) => setDensity(value)}
        options={[
          { value: 'comfortable', label: say('Patient', 'Patient') },
          { value: 'compact', label: say('Personal', 'Staff') },
        ]}
      />
      <Select
        label={say('Farbe der Marke', 'Brand colour')}
        placeholder={false}
        value={accent()}
        onInput={(value) => setAccent(value)}
        options={['#1f6f5c', '#2454c5', '#ffd400', '#101014', '#d6336c', '#7cd1b8'].map((value) => ({
          value,
          label: value,
        }))}
      />
    </div>
  );
}

function Gallery() {
  createEffect(() => applyTheme(brandTheme({ accent: accent() }), document));
  createEffect(() => setColorScheme(scheme() as 'light' | 'dark', document));
  createEffect(() => {
    document.documentElement.dataset['density'] = density();
    document.documentElement.lang = language();
  });
  const shared = () => ({
    brand: { name: 'Praxis Linde', href: '/' },
    path: path(),
    person: PERSON,
    profileItems: [
      { label: say('Alle Zustände', 'All states'), icon: PaletteIcon, href: '/states' },
      { label: say('Suche', 'Search'), icon: SearchIcon, onSelect: () => setPath('/lists') },
    ],
  });
  const page = () => (
    <Show when={PAGES[path()]} fallback={<NotFoundState />} keyed>
      {(shown) => <Dynamic component={shown} />}
    </Show>
  );
  return (
    <UiWordsProvider
      words={words[language()]}
      locale={language() === 'de' ? 'de-DE' : 'en-GB'}
      timeZone="Europe/Berlin"
      siteName="Gallery"
    >
      <Show
        when={density() === 'compact'}
        fallback={
          <PatientShell {...shared()} places={places()} profileExtra={<Choices />} footer={<Links />}>
            {page()}
          </PatientShell>
        }
      >
        <StaffShell {...shared()} groups={groups()} profileExtra={<Choices />}>
          {page()}
        </StaffShell>
      </Show>
      <ToastRegion />
    </UiWordsProvider>
  );
}

function Links() {
  return (
    <p class="d-row">
      <For each={Object.keys(PAGES)}>{(href) => <a href={href}>{href}</a>}</For>
    </p>
  );
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="/"]') : null;
  if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href') + location.search);
  setPath(location.pathname);
  scrollTo(0, 0);
});
addEventListener('popstate', () => setPath(location.pathname));

// For those who leaf through all of them: the tests that compare pictures.
Object.assign(globalThis, { galleryPaths: Object.keys(PAGES) });

const words = { de: await uiWords.de(), en: await uiWords.en() };
const root = document.getElementById('root');
if (root) render(() => <Gallery />, root);
