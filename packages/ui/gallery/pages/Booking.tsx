import { createSignal } from 'solid-js';
import {
  Avatar,
  Button,
  Card,
  formatDay,
  Money,
  Page,
  Section,
  SlotPicker,
  TimeRange,
  type SlotDay,
} from '../../src/index.ts';
import { language, say } from '../choices.ts';

const TIMES = ['09:00', '09:50', '10:40', '13:00', '13:50', '14:40', '15:30', '16:20'];

const days = (): SlotDay[] =>
  Array.from({ length: 12 }, (_, index) => {
    const at = new Date(Date.UTC(2026, 10, 24 + index, 12)).toISOString();
    const count = [4, 8, 0, 2, 6][index % 5] ?? 0;
    const slots = TIMES.slice(0, count).map((label) => ({
      id: `${index}-${label}`,
      label,
      disabled: index === 1 && label === '09:50',
    }));
    return { date: at.slice(0, 10), label: formatDay(at, 'UTC', language() === 'de' ? 'de-DE' : 'en-GB'), slots };
  });

export function Booking() {
  const [chosen, setChosen] = createSignal<string>();
  return (
    <Page width="wide" title={say('Zeit wählen', 'Choose a time')}>
      <div class="d-split">
        <div class="d-stack">
          <Card>
            <SlotPicker days={days()} selectedId={chosen()} onSelect={(slot) => setChosen(slot.id)} />
          </Card>
          <Section title={say('Lädt', 'Loading')}>
            <SlotPicker days={[]} loading onSelect={() => undefined} />
          </Section>
          <Section title={say('Nichts frei', 'Nothing free')}>
            <SlotPicker days={[]} onSelect={() => undefined} />
          </Section>
        </div>
        <Card tone="accent" class="d-split-aside" title={say('Ihr Termin', 'Your appointment')}>
          <div class="d-stack">
            <div class="d-row">
              <Avatar id="a" name="Dr. Ana Šarić" portrait="Dr. Ana Šarić" />
              <div>
                <strong>Dr. Ana Šarić</strong>
                <p class="d-small">{say('Psychologin', 'Psychologist')}</p>
              </div>
            </div>
            <p>
              <TimeRange startsAt="2026-11-24T13:30:00Z" endsAt="2026-11-24T14:20:00Z" />
            </p>
            <p class="d-lead">
              <Money amountMinor={12000} currency="EUR" includes={say('für 50 Minuten', 'for 50 minutes')} />
            </p>
            <Button variant="primary" wide disabled={!chosen()}>
              {say('Weiter', 'Continue')}
            </Button>
          </div>
        </Card>
      </div>
    </Page>
  );
}
