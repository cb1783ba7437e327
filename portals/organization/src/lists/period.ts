/** The spans of time a list can be narrowed to. */
export const periods = ['upcoming', 'next7', 'last7', 'last30', 'last90'] as const;
export type Period = (typeof periods)[number];

const DAY = 86_400_000;

/** A period as instants from a moment on: `from` is included, `to` is not; nulls where it is open. */
export function instantsOf(period: Period | undefined, now: Date): { from: string | null; to: string | null } {
  const at = (days: number) => new Date(now.getTime() + days * DAY).toISOString();
  if (period === undefined) return { from: null, to: null };
  if (period === 'upcoming') return { from: at(0), to: null };
  if (period === 'next7') return { from: at(0), to: at(7) };
  return { from: at(-Number(period.slice('last'.length))), to: at(0) };
}
