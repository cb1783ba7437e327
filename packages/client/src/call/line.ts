import type { SignalKind } from '../gql/graphql.ts';

/** What an OFFER, ANSWER or CANDIDATE carries: between which two lines, and the WebRTC data itself. */
export interface LineMessage {
  readonly from: string;
  /** The receiver's line as the sender knew it; null in the first offer. */
  readonly to: string | null;
  readonly data: unknown;
}

/** Reads a payload; undefined when it is not one of ours. */
export function readMessage(payload: string): LineMessage | undefined {
  try {
    const said: unknown = JSON.parse(payload);
    if (typeof said !== 'object' || said === null || !('from' in said) || typeof said.from !== 'string')
      return undefined;
    const to = 'to' in said && typeof said.to === 'string' ? said.to : null;
    return { from: said.from, to, data: 'data' in said ? said.data : null };
  } catch {
    return undefined;
  }
}

/** The two ends as one side knows them. */
export interface Line {
  readonly own: string;
  /** Undefined until the other side spoke. */
  readonly remote: string | undefined;
}

/**
 * What to do with a message: `take` it, open a new line for it (`renew`: the other side has begun anew), or `drop` it,
 * since it belongs to a line that is closed.
 */
export function judge(line: Line | undefined, kind: SignalKind, message: LineMessage): 'take' | 'renew' | 'drop' {
  if (message.to !== null && message.to !== line?.own) return 'drop';
  if (!line) return kind === 'OFFER' ? 'renew' : 'drop';
  if (line.remote === message.from) return 'take';
  if (line.remote === undefined) return kind === 'OFFER' || message.to === line.own ? 'take' : 'drop';
  return kind === 'OFFER' ? 'renew' : 'drop';
}
