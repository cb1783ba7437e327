import { describe, expect, it } from 'vitest';
import { expectPayload, faultsOf } from './refusal.ts';

type Result =
  | { readonly __typename: 'HoldSlotPayload'; readonly hold: { readonly id: string } }
  | { readonly __typename: 'SlotTakenError'; readonly message: string; readonly alternatives: readonly string[] };

describe('a result union', () => {
  it('is split into the payload or the typed refusal', () => {
    const held = expectPayload<Result, 'HoldSlotPayload'>(
      { __typename: 'HoldSlotPayload', hold: { id: '1' } },
      'HoldSlotPayload',
    );
    expect(held.payload?.hold.id).toBe('1');
    const taken = expectPayload<Result, 'HoldSlotPayload'>(
      { __typename: 'SlotTakenError', message: 'gone', alternatives: ['a'] },
      'HoldSlotPayload',
    );
    expect(taken.refusal?.alternatives).toEqual(['a']);
  });

  it('becomes form faults field by field, or one for the whole form', () => {
    const fields = [{ path: 'email', message: 'Already used' }];
    expect(faultsOf({ message: 'Invalid', fields } as { message: string })).toEqual([
      { field: 'email', message: 'Already used' },
    ]);
    expect(faultsOf({ message: 'Wrong e-mail or password' })).toEqual([{ message: 'Wrong e-mail or password' }]);
  });
});
