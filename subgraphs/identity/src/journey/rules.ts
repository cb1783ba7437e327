import { modulesOf, type Module } from '@daraport/access';
import type { JourneyName } from '../enums.ts';

/** The modules that a journey cannot do without. */
const needs: Readonly<Record<JourneyName, readonly Module[]>> = {
  DIRECTORY: [],
  MATCHING: ['BOOKING'],
  ASSISTED: ['BOOKING', 'ASSISTED_SCHEDULING'],
};

/** What has to be switched on before the brand can have the journey. */
export const missingFor = (journey: JourneyName, on: readonly Module[]): Module[] =>
  needs[journey].filter((module) => !on.includes(module));

/** The journey that holds: the one that was set, or the directory while a module that it needs is off. */
export const journeyOf = (brand: { readonly journey: JourneyName; readonly modules: readonly string[] }): JourneyName =>
  missingFor(brand.journey, modulesOf(brand.modules)).length === 0 ? brand.journey : 'DIRECTORY';
