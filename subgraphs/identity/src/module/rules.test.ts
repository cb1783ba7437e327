import { modules, type Module } from '@daraport/access';
import { expect, it } from 'vitest';
import { mustSwitchFirst } from './rules.ts';

it.each<[Module, boolean, Module[], Module[]]>([
  ['VIDEO', true, [], ['BOOKING']],
  ['VIDEO', true, ['BOOKING'], []],
  ['BOOKING', false, ['BOOKING', 'VIDEO', 'INTAKE', 'MESSAGING'], ['INTAKE', 'VIDEO']],
  ['BOOKING', false, ['BOOKING', 'MESSAGING'], []],
  ['BOOKING', true, ['VIDEO'], ['PAYMENTS']],
  ['PAYMENTS', false, ['PAYMENTS', 'BOOKING'], ['BOOKING']],
  ['MESSAGING', false, [...modules], []],
])('before %s is switched to %s beside %j, %j must be switched', (module, isOn, on, first) => {
  expect(mustSwitchFirst(module, isOn, on)).toEqual(first);
});

it('leads from any set of modules to all on and to all off, one switch after the other', () => {
  for (let bits = 0; bits < 2 ** modules.length; bits++) {
    const start = modules.filter((_, index) => bits & (1 << index));
    for (const isOn of [true, false]) expect(switchAll(start, isOn)).toEqual(isOn ? [...modules] : []);
  }
});

/** Switches whatever may be switched, until nothing moves. */
function switchAll(start: readonly Module[], isOn: boolean): Module[] {
  let on = [...start];
  for (;;) {
    const next = modules.find((one) => on.includes(one) !== isOn && mustSwitchFirst(one, isOn, on).length === 0);
    if (!next) return on;
    on = modules.filter((one) => (one === next ? isOn : on.includes(one)));
  }
}
