import type { NoticeFact } from './words.ts';

/** Two stretches of notices as one, the newest first: of one that came again only the later is kept. */
export function merge(known: readonly NoticeFact[], more: readonly NoticeFact[]): NoticeFact[] {
  const byId = new Map(known.map((notice) => [notice.id, notice]));
  for (const notice of more) byId.set(notice.id, notice);
  return [...byId.values()].sort((a, b) => b.at.localeCompare(a.at));
}

/** The list after these were read; without ids, after all were. */
export const withRead = (known: readonly NoticeFact[], ids: readonly string[] | undefined, readAt: string) =>
  known.map((notice) => (notice.readAt || (ids && !ids.includes(notice.id)) ? notice : { ...notice, readAt }));
