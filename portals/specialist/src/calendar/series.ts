interface Row {
  readonly id: string;
  readonly series: {
    readonly id: string;
    readonly appointments: readonly { readonly id: string; readonly state: string }[];
  } | null;
}

/** Which of its series an appointment is, cancelled ones aside, and of how many; nothing for a single one. */
export function placeInSeries({
  id,
  series,
}: Pick<Row, 'id' | 'series'>): { place: string; count: string } | undefined {
  const standing = series?.appointments.filter(({ state }) => state !== 'CANCELLED') ?? [];
  const index = standing.findIndex((each) => each.id === id);
  return index < 0 ? undefined : { place: String(index + 1), count: String(standing.length) };
}

/** The first appointment of each series among the rows. */
export function seriesAmong<Each extends Row>(rows: readonly Each[]): Each[] {
  const found = new Map<string, Each>();
  for (const row of rows) {
    if (row.series && !found.has(row.series.id)) found.set(row.series.id, row);
  }
  return [...found.values()];
}
