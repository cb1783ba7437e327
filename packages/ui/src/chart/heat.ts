/** How strong a value is between nothing (0) and the highest (0.85); visible from the least on. */
export function strengthOf(value: number | null | undefined, highest: number): number {
  if (typeof value !== 'number' || value <= 0 || highest <= 0) return 0;
  return 0.12 + 0.73 * Math.min(1, value / highest);
}
