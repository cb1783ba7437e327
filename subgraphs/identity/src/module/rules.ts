import { modules, type Module } from '@daraport/access';

/** What a module cannot do without: a booking stands once it is paid; the others are steps before or after a booking. */
const needs: Readonly<Partial<Record<Module, readonly Module[]>>> = {
  BOOKING: ['PAYMENTS'],
  INTAKE: ['BOOKING'],
  VIDEO: ['BOOKING'],
  ASSISTED_SCHEDULING: ['BOOKING'],
};

/** The modules in the way of a switch: what this one needs and is off, or what is on and needs this one. */
export function mustSwitchFirst(module: Module, isOn: boolean, on: readonly Module[]): Module[] {
  if (isOn) return (needs[module] ?? []).filter((needed) => !on.includes(needed));
  return modules.filter((other) => on.includes(other) && needs[other]?.includes(module));
}
