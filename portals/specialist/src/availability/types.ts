import type { Locale } from '@daraport/client';
import type { TypeRulesFragment, VisitFormat } from '../gql/graphql.ts';

/** What a kind of appointment is called in the session's language. */
export const nameOf = ({ nameDe, nameEn }: Pick<TypeRulesFragment, 'nameDe' | 'nameEn'>, locale: Locale): string =>
  locale === 'de' ? nameDe : nameEn;

/** Ways to meet, in the order they are offered. */
export const formats: readonly VisitFormat[] = ['VIDEO', 'IN_PERSON', 'PHONE'];

/** Steps between starts that divide an hour or a day evenly; one that is set already stays among them. */
export const grids = (set: number): number[] => ascending([5, 10, 15, 20, 30, 60, 90, 120], set);

/** Shortest times between booking and start, in minutes; one that is set already stays among them. */
export const notices = (set: number): number[] => ascending([0, 60, 120, 240, 720, 1440, 2880, 4320, 10_080], set);

const ascending = (values: readonly number[], set: number) => [...new Set([...values, set])].toSorted((a, b) => a - b);

/** A kind of appointment as the form holds it: a number that is not typed yet is undefined. */
export interface TypeFields {
  nameDe: string;
  nameEn: string;
  descriptionDe: string;
  descriptionEn: string;
  formats: VisitFormat[];
  durationMinutes: number | undefined;
  bufferBeforeMinutes: number | undefined;
  bufferAfterMinutes: number | undefined;
  noticeMinutes: number;
  horizonDays: number | undefined;
  gridMinutes: number;
  dailyCap: number | undefined;
  seriesMost: number | undefined;
  /** How long an offer of the waiting list stands; undefined is as long as those of the brand. */
  offerMinutes: number | undefined;
  /** How many patients meet at once; undefined is one alone. */
  seats: number | undefined;
  isOffered: boolean;
}

/** The fields of a kind of appointment, or of a new one: fifty minutes by video, a day ahead. */
export const fieldsOf = (type: TypeRulesFragment | undefined): TypeFields => ({
  nameDe: type?.nameDe ?? '',
  nameEn: type?.nameEn ?? '',
  descriptionDe: type?.descriptionDe ?? '',
  descriptionEn: type?.descriptionEn ?? '',
  formats: [...(type?.formats ?? ['VIDEO' as const])],
  durationMinutes: type?.durationMinutes ?? 50,
  bufferBeforeMinutes: type?.bufferBeforeMinutes ?? 0,
  bufferAfterMinutes: type?.bufferAfterMinutes ?? 10,
  noticeMinutes: type?.noticeMinutes ?? 1440,
  horizonDays: type?.horizonDays ?? 42,
  gridMinutes: type?.gridMinutes ?? 30,
  dailyCap: type?.dailyCap ?? undefined,
  seriesMost: type?.seriesMost ?? undefined,
  offerMinutes: type?.offerMinutes ?? undefined,
  seats: type?.seats ?? undefined,
  isOffered: type?.isOffered ?? true,
});

/** The fields as the graph takes them; what is not typed is out of every range, so that the graph names it. */
export const inputOf = (fields: TypeFields) => ({
  ...fields,
  formats: [...fields.formats],
  durationMinutes: fields.durationMinutes ?? 0,
  bufferBeforeMinutes: fields.bufferBeforeMinutes ?? -1,
  bufferAfterMinutes: fields.bufferAfterMinutes ?? -1,
  horizonDays: fields.horizonDays ?? 0,
  dailyCap: fields.dailyCap ?? null,
  seriesMost: fields.seriesMost ?? null,
  offerMinutes: fields.offerMinutes ?? null,
  seats: fields.seats ?? null,
});
