import { For } from 'solid-js';
import { Avatar, Card, Money, Page, Section, TimeRange } from '../../src/index.ts';
import { say } from '../choices.ts';

const NAMES = [
  'Dr. Ana Šarić',
  'Prof. Jürgen Weiß',
  'Li Wei',
  'Ben Ito',
  'Maria Öz',
  'Kwame Mensah',
  'Sofia Rossi',
  'Tomasz Nowak',
  'Fatima al-Said',
  'Noah Klein',
  'Ingrid Dahl',
  'Priya Nair',
  'Luca Meier',
  'Amara Diallo',
  'Jonas Peters',
  'Emine Yılmaz',
  'Clara Vogt',
  'Oskar Lind',
  'Yuki Sato',
  'Hugo Martin',
  'Lena Fuchs',
  'Samuel Okoro',
  'Eva Novák',
  'Ali Demir',
];

export function People() {
  return (
    <Page title={say('Personen, Zeit, Geld', 'People, time, money')}>
      <Section title={say('Gezeichnet', 'Drawn')}>
        <div class="d-row">
          <For each={NAMES}>{(name) => <Avatar id={name} name={name} portrait={name} size="large" />}</For>
        </div>
      </Section>
      <Section title={say('Anfangsbuchstaben', 'Initials')}>
        <div class="d-row">
          <For each={NAMES}>{(name) => <Avatar id={name} name={name} />}</For>
        </div>
        <div class="d-row">
          <For each={['tiny', 'small', 'normal', 'large', 'huge'] as const}>
            {(size) => <Avatar id="Clara" name="Clara Vogt" size={size} portrait="clara" />}
          </For>
        </div>
      </Section>
      <Card title={say('Zeit', 'Time')}>
        <div class="d-stack">
          <p>
            <TimeRange startsAt="2026-11-24T13:30:00Z" endsAt="2026-11-24T14:20:00Z" />
          </p>
          <p>
            <TimeRange startsAt="2026-11-24T13:30:00Z" endsAt="2026-11-24T14:20:00Z" otherTimeZone="America/New_York" />
          </p>
          <p>
            <TimeRange startsAt="2027-01-08T22:30:00Z" endsAt="2027-01-08T23:20:00Z" otherTimeZone="Asia/Tokyo" />
          </p>
          <p>
            <Money
              amountMinor={12000}
              currency="EUR"
              includes={say('für 50 Minuten, inkl. USt.', 'for 50 minutes, incl. VAT')}
            />
          </p>
          <p>
            <Money amountMinor={-4550} currency="EUR" signed /> · <Money amountMinor={12000} currency="EUR" short />
          </p>
        </div>
      </Card>
    </Page>
  );
}
