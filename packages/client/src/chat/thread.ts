/** A message as the thread shows it. */
export interface ThreadMessage {
  /** The server's id once it is sent; until then the client's own. */
  readonly id: string;
  readonly clientId: string | null;
  readonly body: string;
  readonly authorId: string;
  readonly authorName: string;
  /** ISO instant; of the sender's clock until the server answered. */
  readonly sentAt: string;
  readonly readAt: string | null;
  readonly state: 'sending' | 'sent' | 'failed';
}

/** Puts messages into a thread: known ones (by id, or by the sender's own clientId) are replaced, none is doubled. */
export function merge(thread: readonly ThreadMessage[], incoming: readonly ThreadMessage[]): ThreadMessage[] {
  const result = [...thread];
  for (const message of incoming) {
    const at = result.findIndex((each) => isSame(each, message));
    const known = result[at];
    if (known) result[at] = newer(known, message);
    else result.push(message);
  }
  return result.toSorted((a, b) => a.sentAt.localeCompare(b.sentAt));
}

/** The same thread with one message in another state; unknown ids change nothing. */
export function withState(
  thread: readonly ThreadMessage[],
  clientId: string,
  state: ThreadMessage['state'],
): ThreadMessage[] {
  return thread.map((each) => (each.clientId === clientId && each.state !== 'sent' ? { ...each, state } : each));
}

const isSame = (a: ThreadMessage, b: ThreadMessage): boolean =>
  a.id === b.id || (a.clientId !== null && a.clientId === b.clientId && a.authorId === b.authorId);

/** What the server said is not undone by a late copy of our own, nor a read mark by an older answer. */
function newer(known: ThreadMessage, next: ThreadMessage): ThreadMessage {
  if (known.state === 'sent' && next.state !== 'sent') return known;
  return { ...next, readAt: next.readAt ?? known.readAt };
}
