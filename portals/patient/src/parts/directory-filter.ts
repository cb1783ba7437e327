import type { SpecialistFilter, VisitFormat } from '../gql/graphql.ts';

/** The directory's search as it stands in the address; several values of one filter are divided by commas. */
export type DirectorySearch = {
  q?: string | undefined;
  specialty?: string | undefined;
  language?: string | undefined;
  format?: string | undefined;
};

/** The forms an appointment can have. */
export const FORMATS: readonly VisitFormat[] = ['VIDEO', 'IN_PERSON', 'PHONE'];

/** The values of a filter in the address. */
export const valuesOf = (text: string | undefined): string[] => text?.split(',').filter(Boolean) ?? [];

/** The filter to ask the graph for, or null for everyone; what the address says and the graph does not know is left out. */
export function filterOf(search: DirectorySearch): SpecialistFilter | null {
  const text = search.q?.trim();
  const specialties = valuesOf(search.specialty);
  const languages = valuesOf(search.language);
  const formats = FORMATS.filter((format) => valuesOf(search.format).includes(format));
  const filter = {
    ...(text ? { search: text } : {}),
    ...(specialties.length > 0 ? { specialties } : {}),
    ...(languages.length > 0 ? { languages } : {}),
    ...(formats.length > 0 ? { formats } : {}),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

/** Whether anything narrows the directory. */
export const isFiltered = (search: DirectorySearch): boolean => filterOf(search) !== null;
