import type { Viewer } from '@daraport/access';

/** The words of a search as people type it, at most six; the rest of a longer text is not looked at. */
export const searchWords = (search: string): string[] =>
  search
    .slice(0, 200)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, 6)
    .map((word) => word.slice(0, 40));

/** How a specialist is called everywhere: `Dr. med. Lena Brandt`. */
export const spokenName = (specialist: { title: string; displayName: string }): string =>
  [specialist.title, specialist.displayName].filter(Boolean).join(' ');

/** The ways to meet that the brand offers at present: no video visits while it has them switched off. */
export const formatsOn = <Format extends string>({ modules }: Pick<Viewer, 'modules'>, formats: readonly Format[]) =>
  formats.filter((format) => format !== 'VIDEO' || modules.includes('VIDEO'));
