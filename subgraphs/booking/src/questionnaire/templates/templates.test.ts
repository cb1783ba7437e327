import { definitionFaults } from '@daraport/domain/intake';
import { expect, it } from 'vitest';
import { definitionShape } from '../shape.ts';
import { templates } from './index.ts';

it('every template but the blank one could be published as it stands, and each stays within the limits', () => {
  const faulty = templates.filter(({ definition }) => definitionFaults(definition).length > 0);
  expect(faulty.map(({ key }) => key)).toEqual(['blank']);
  expect(templates.filter(({ definition }) => !definitionShape.safeParse(definition).success)).toEqual([]);
});
