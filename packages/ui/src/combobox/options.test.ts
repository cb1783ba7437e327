import { describe, expect, it } from 'vitest';
import { matchOptions, readOption } from './options.ts';

const OPTIONS = [
  { value: '1', label: 'Zoë Müller', detail: '12. April 1988' },
  { value: '2', label: 'Ana Šarić' },
];

const found = (text: string) => matchOptions(OPTIONS, text).map(({ value }) => value);

describe('typed words', () => {
  it('leave every option while there are none', () => {
    expect(found('  ')).toEqual(['1', '2']);
  });

  it('find by any part of label and detail, accents and case aside', () => {
    expect(found('MULLER 1988')).toEqual(['1']);
    expect(found('saric')).toEqual(['2']);
    expect(found('ana müller')).toEqual([]);
  });
});

describe('an option of a draft', () => {
  it('comes back as it went, and is nothing when it is something else', () => {
    expect(readOption(JSON.stringify(OPTIONS[0]))).toEqual(OPTIONS[0]);
    expect(['', '{', 'null', '7', '{"value":1,"label":"a"}', '{"value":"a"}'].map(readOption)).toEqual(
      Array.from({ length: 6 }),
    );
  });
});
