import { missingFor, modulesOf, type Journey } from '@daraport/access';
import { armOf, type Arms } from '@daraport/subgraph';

/** What of a brand says how its patients come to an appointment. */
interface JourneyFacts {
  readonly journey: Journey;
  readonly modules: readonly string[];
  readonly comparison: (Arms<{ readonly journey: Journey; readonly sharePercent: number }> & { id: string }) | null;
}

/** The journey that holds: the one that was set, or the directory while a module that it needs is off. */
export const journeyOf = ({ journey, modules }: Pick<JourneyFacts, 'journey' | 'modules'>): Journey =>
  missingFor(journey, modulesOf(modules)).length === 0 ? journey : 'DIRECTORY';

/** The comparison that runs, while its module is on. */
export const comparisonOf = <Brand extends Pick<JourneyFacts, 'modules' | 'comparison'>>(
  brand: Brand,
): Brand['comparison'] => (modulesOf(brand.modules).includes('EXPERIMENTS') ? brand.comparison : null);

/** The journey a visitor is shown: that of their arm where they take part in a comparison, as long as its modules are on. */
export function shownJourneyOf(brand: JourneyFacts, visitorId: string | null): Journey {
  const comparison = comparisonOf(brand);
  if (!comparison || visitorId === null) return journeyOf(brand);
  const { journey } = armOf(comparison, visitorId);
  return missingFor(journey, modulesOf(brand.modules)).length === 0 ? journey : journeyOf(brand);
}
