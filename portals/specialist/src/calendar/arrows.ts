/** Up and down go through a day's appointments, left and right to the nearest day that has one. */
export function moveWithArrows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const day = event.currentTarget.closest('.s-week-day');
  const here = day ? linksIn(day) : [];
  const at = here.indexOf(event.currentTarget);
  const ways: Record<string, () => HTMLElement | undefined> = {
    ArrowDown: () => here[at + 1],
    ArrowUp: () => here[at - 1],
    ArrowLeft: () => beside(day, at, 'previousElementSibling'),
    ArrowRight: () => beside(day, at, 'nextElementSibling'),
  };
  const next = ways[event.key]?.();
  if (!next) return;
  event.preventDefault();
  next.focus();
}

const linksIn = (day: Element): HTMLElement[] => [...day.querySelectorAll<HTMLElement>('.s-entry-link')];

function beside(from: Element | null, at: number, side: 'previousElementSibling' | 'nextElementSibling') {
  for (let day = from?.[side]; day; day = day[side]) {
    const links = linksIn(day);
    if (links.length > 0) return links[Math.min(at, links.length - 1)];
  }
  return undefined;
}
