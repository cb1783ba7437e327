/** Which of `count` values a key reads next, `columns` of them in a row where they stand in rows; undefined for other keys. */
export function keyTarget(now: number | undefined, key: string, count: number, columns?: number): number | undefined {
  const clamp = (index: number) => Math.min(count - 1, Math.max(0, index));
  const row = (by: number) => {
    if (columns === undefined) return undefined;
    if (now === undefined) return by > 0 ? 0 : count - 1;
    const to = now + by * columns;
    return to < 0 || to >= count ? now : to;
  };
  switch (key) {
    case 'ArrowRight':
      return clamp((now ?? -1) + 1);
    case 'ArrowLeft':
      return clamp((now ?? count) - 1);
    case 'ArrowDown':
      return row(1);
    case 'ArrowUp':
      return row(-1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
