const CODE = /^[\w.-]{1,60}$/;
const MOST_CAUSES = 4;

/**
 * What the queue keeps of a failure, because graphile-worker stores messages until a job is done, or for good: the names and codes of
 * the error and of what caused it. A message may quote an address, a name or a row; in the log it stands redacted.
 */
export class JobFailedError extends Error {
  constructor(error: unknown) {
    super(codesOf(error));
  }
}

function codesOf(error: unknown): string {
  const found: string[] = [];
  for (let one = error; one instanceof Error && found.length < MOST_CAUSES; one = one.cause) {
    const { name, code, status, responseCode } = one as Error & Record<'code' | 'status' | 'responseCode', unknown>;
    found.push([name, code, status, responseCode].map(String).filter(isTold).join(' '));
  }
  return found.join(' < ') || typeof error;
}

const isTold = (text: string): boolean => text !== 'undefined' && CODE.test(text);
