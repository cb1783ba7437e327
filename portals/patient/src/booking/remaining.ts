/** `4:05` until the instant, or undefined once it is reached. */
export function remaining(until: string, now: Date): string | undefined {
  const seconds = Math.ceil((new Date(until).getTime() - now.getTime()) / 1000);
  if (!(seconds > 0)) return undefined;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
