import { expect, it } from 'vitest';
import { factsAbout, isPasswordStrong } from './rules.ts';

const about = factsAbout({ givenName: 'Mara', familyName: 'von Vogel', email: 'mara.vogel@example.org' });

it.each(['ein langer Weg', 'Kaffee & Kuchen', 'päßwörter sind schwer', '🐢🐇🦊🐻🐼🐨🐯🦁🐮🐷', 'maravogel-im-regen'])(
  'accepts %s',
  (password) => {
    expect(isPasswordStrong(password, about)).toBe(true);
  },
);

it.each(['kurz', '123456789', 'aaaaaaaaaaaa', 'abababababab', 'maravogel1', 'Mara.Vogel.2026', 'x'.repeat(201)])(
  'refuses %s',
  (password) => {
    expect(isPasswordStrong(password, about)).toBe(false);
  },
);
