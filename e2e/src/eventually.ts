/** What `ask` finds, asked until it finds something; throws when that takes longer than 15 seconds. */
export async function eventually<T>(ask: () => Promise<T | undefined | null | false>, what: string): Promise<T> {
  const until = Date.now() + 15_000;
  while (Date.now() < until) {
    const found = await ask();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`not within 15 seconds: ${what}`);
}
