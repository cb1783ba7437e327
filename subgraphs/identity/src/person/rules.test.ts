import { expect, it } from 'vitest';
import { displayName, personFields } from './rules.ts';

const accepts = (field: keyof typeof personFields, value: unknown) => personFields[field].safeParse(value).success;

it('writes a name with its title', () => {
  expect(displayName({ title: 'Dr. med.', givenName: 'Lena', familyName: 'Brandt' })).toBe('Dr. med. Lena Brandt');
  expect(displayName({ title: null, givenName: 'Mara', familyName: 'Vogel' })).toBe('Mara Vogel');
});

it('takes addresses that mail reaches, normalised', () => {
  expect(personFields.email.parse('  Mara.Vogel+x@Beispiel.Example.ORG ')).toBe('mara.vogel+x@beispiel.example.org');
  for (const email of ['jörg@example.org', 'a@b.de', "o'neill@example.org"]) expect(accepts('email', email)).toBe(true);
});

it.each([
  '',
  '@',
  'a@b',
  'a@b.',
  'a b@example.org',
  'a@exa mple.org',
  'a@@example.org',
  'a\n@example.org',
  'a@example.org\nbcc: b@example.org',
  '<a@example.org>',
  '"a"@example.org',
  `${'a'.repeat(65)}@example.org`,
])('refuses the address %j', (email) => {
  expect(accepts('email', email)).toBe(false);
});

it('takes names of any script, and no markup', () => {
  for (const name of ['Mara', 'von Hohenstein-Wittelsbach', 'O’Neill', '李小龍', 'محمد', 'Nguyễn Thị'])
    expect(accepts('name', name)).toBe(true);
  for (const name of ['', '   ', '<b>Mara</b>', 'Ma\u0000ra', 'a'.repeat(101), 'https://example.org'])
    expect(accepts('name', name)).toBe(false);
});

it('takes IANA zones alone', () => {
  for (const zone of ['Europe/Berlin', 'America/Argentina/Buenos_Aires', 'UTC'])
    expect(accepts('timeZone', zone)).toBe(true);
  for (const zone of ['', 'Berlin', '+02:00', 'Europe/Berlin; drop table'])
    expect(accepts('timeZone', zone)).toBe(false);
});
