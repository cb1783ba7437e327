import type { Viewer } from '@daraport/access';
import { newId } from '@daraport/domain';
import { formLimits } from '@daraport/domain/intake';
import { otherBrand, viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBookingWorld, type BookingWorld } from '../testing.ts';
import { definition, question, text, when, writer } from './testing.ts';

let world: BookingWorld;
let admin: Viewer;
beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(() => {
  admin = viewerAs('BRAND_ADMIN');
});

describe('hostile definitions', () => {
  const many = <Item>(count: number, item: (index: number) => Item): Item[] =>
    Array.from({ length: count }, (_, index) => item(index));
  const inOne = (...questions: object[]) => definition({ sections: [{ key: 's', questions }] });
  const options = (count: number) => many(count, (index) => ({ value: `o${index}`, label: text('x') }));

  it('are refused at the place that is too much, and leave the draft as it was', async () => {
    const id = await writer(world, admin).begin();
    const cases: [object, string][] = [
      [
        definition({ sections: many(formLimits.sections + 1, (index) => ({ key: `s${index}`, questions: [] })) }),
        'definition.sections',
      ],
      [
        inOne(...many(formLimits.questions + 1, (index) => question(`q${index}`, 'YES_NO'))),
        'definition.sections.0.questions',
      ],
      [
        definition({
          sections: many(2, (s) => ({
            key: `s${s}`,
            questions: many(51, (index) => question(`q${s}x${index}`, 'YES_NO')),
          })),
        }),
        'definition.sections',
      ],
      [inOne(question('a', 'SINGLE_CHOICE', { options: options(5000) })), 'definition.sections.0.questions.0.options'],
      [inOne(question('a', 'YES_NO', { label: text('x'.repeat(501)) })), 'definition.sections.0.questions.0.label.de'],
      [inOne(question('a'.repeat(41), 'YES_NO')), 'definition.sections.0.questions.0.key'],
      [
        inOne(question('a', 'YES_NO', { showIf: { anyOf: many(6, () => []) } })),
        'definition.sections.0.questions.0.showIf.anyOf',
      ],
      [
        inOne(
          question('a', 'YES_NO', {
            showIf: { anyOf: [many(6, () => ({ questionKey: 'a', operator: 'IS_ANSWERED' }))] },
          }),
        ),
        'definition.sections.0.questions.0.showIf.anyOf.0',
      ],
      [
        inOne(question('a', 'SCALE', { scale: { from: 0, to: 2_000_000_000 } })),
        'definition.sections.0.questions.0.scale.to',
      ],
      [inOne(question('a', 'LONG_TEXT', { maxLength: 1_000_000 })), 'definition.sections.0.questions.0.maxLength'],
      [inOne(question('a', 'NUMBER', { number: { from: 1e300 } })), 'definition.sections.0.questions.0.number.from'],
    ];
    for (const [written, path] of cases) {
      const { code, fields: faults } = await writer(world, admin).save(id, 1, written);
      expect([code, faults?.[0]?.path]).toEqual(['INVALID_INPUT', path]);
    }
    expect((await writer(world, admin).save(id, 1)).questionnaire.draft?.revision).toBe(2);
  });

  it('with circles, forward looks and reserved words as keys are saved, told of, and never published', async () => {
    const id = await writer(world, admin).begin();
    const circle = inOne(
      question('constructor', 'YES_NO', { showIf: when('toString', 'yes') }),
      question('toString', 'YES_NO', { showIf: when('constructor', 'yes') }),
    );
    const { questionnaire } = await writer(world, admin).save(id, 1, circle);
    expect(questionnaire.draft?.faults).toEqual([{ path: 'sections.0.questions.0.showIf.anyOf.0.0' }]);
    expect(await writer(world, admin).publish(id, 2)).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('that GraphQL does not know are refused before anything runs', async () => {
    const id = await writer(world, admin).begin();
    const unknown = [{ ...definition(), pattern: '(a+)+$' }, inOne({ ...question('a', 'YES_NO'), kind: 'REGEX' })];
    for (const written of unknown) {
      const { errors } = await world.ask(
        admin,
        'mutation ($input: SaveIntakeDraftInput!) { saveIntakeDraft(input: $input) { __typename } }',
        { input: { questionnaireId: id, revision: 1, definition: written, idempotencyKey: newId() } },
      );
      expect(errors).toHaveLength(1);
    }
  });

  it('stop at as many forms as a brand may have', async () => {
    const elsewhere = writer(world, { ...admin, brandId: otherBrand });
    await Promise.all(many(100, () => elsewhere.create()));
    expect(await elsewhere.create()).toMatchObject({ code: 'TOO_MANY_QUESTIONNAIRES' });
    expect(await writer(world, admin).create({ templateKey: 'nope' })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
