/** Where a box stands on the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The way an arrow key points. */
export type Direction = 'left' | 'right' | 'up' | 'down';

const middle = (box: Box) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });

/**
 * The index of the nearest box in a direction, or undefined at the edge. Across, the next column wins; up and
 * down, what lies straight ahead wins; so columns and wrapped rows both behave as one sees them.
 */
export function nearestIn(boxes: readonly Box[], from: number, direction: Direction): number | undefined {
  const start = boxes[from];
  if (!start) return undefined;
  const origin = middle(start);
  const isAcross = direction === 'left' || direction === 'right';
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  let best: { index: number; cost: number } | undefined;
  for (const [index, box] of boxes.entries()) {
    const at = middle(box);
    const ahead = sign * (isAcross ? at.x - origin.x : at.y - origin.y);
    const aside = Math.abs(isAcross ? at.y - origin.y : at.x - origin.x);
    const isAhead = index !== from && ahead > 1;
    const cost = isAcross ? ahead * 4 + aside : ahead + aside * 3;
    if (isAhead && (!best || cost < best.cost)) best = { index, cost };
  }
  return best?.index;
}
