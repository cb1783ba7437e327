import { locales } from '@daraport/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appointmentMessages,
  fillWords,
  ourWords,
  placeholders,
  unknownPlaceholders,
  writeOwnLetter,
  writeShortMessage,
} from './words.ts';

const facts = {
  locale: 'de',
  brand: 'Nordlicht',
  url: 'https://nordlicht.example.org/appointments/7',
  withName: 'Dr. Lena Brandt',
  startsAt: '2026-11-24T09:00:00.000Z',
  timeZone: 'Europe/Berlin',
} as const;

describe.each(appointmentMessages)('our words of %s', (template) => {
  it.each(locales)('can be saved as they are, and then say what ours said (%s)', (locale) => {
    const ours = ourWords(template, locale);
    expect(unknownPlaceholders(ours.subject + ours.body + ours.text)).toEqual([]);
    const letter = writeOwnLetter(template, ours, { ...facts, locale });
    expect(letter.subject).toContain('Nordlicht');
    expect(letter.paragraphs.join('\n')).toContain('Dr. Lena Brandt');
    expect(letter.paragraphs.join('\n')).toMatch(/24\.? November 2026 (um|at) 10:00/);
    expect(JSON.stringify(letter)).not.toMatch(/[{}]{2}|undefined/);
  });

  it.each(locales)('are short as a text message, and name nobody (%s)', (locale) => {
    const text = writeShortMessage(template, null, { ...facts, locale });
    expect(text.length).toBeLessThan(200);
    expect(text).toContain(facts.url);
    expect(text).not.toMatch(/Brandt|\n|[{}]/);
  });
});

it('fills what is known, whatever the values hold, and reads no value again', () => {
  const value = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(fc.record(Object.fromEntries(placeholders.map((name) => [name, value]))), (values) => {
      const filled = fillWords(placeholders.map((name) => `{{${name}}}`).join('|'), values as never);
      expect(filled).toBe(placeholders.map((name) => values[name]).join('|'));
    }),
  );
});

it.each([
  ['{{date}} {{ time }}', []],
  ['{{datum}}', ['datum']],
  ['{date}', ['{', '}']],
  ['{{}}', ['']],
  ['{{{date}}}', ['{', '}']],
  ['{{constructor}}', ['constructor']],
])('knows what means nothing in %j', (text, unknown) => expect(unknownPlaceholders(text)).toEqual(unknown));
