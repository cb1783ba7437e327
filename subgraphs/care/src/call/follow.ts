import { visitSignals } from '@daraport/drizzle/tables/care';
import { briefly, follow } from '@daraport/subgraph';
import { and, asc, eq, gt } from 'drizzle-orm';
import { knownId } from '../access.ts';
import type { CareContext } from '../builder.ts';
import { connectionTopic } from '../live/topics.ts';
import { ConnectionReplacedError } from './errors.ts';
import { findConnection, type SignalRow } from './service.ts';

const batch = 100;

/**
 * The signals to this connection since it was made, in the order they were sent, each once; the stream ends when the
 * connection is replaced or closed. Refuses a connection that is not the viewer's, or no longer counts.
 */
export async function followSignals(
  context: CareContext,
  given: { visitId: string; connectionId: string },
): Promise<AsyncIterableIterator<SignalRow>> {
  const { brandId } = context.viewer;
  const visitId = knownId(given.visitId);
  const connectionId = knownId(given.connectionId);
  const look = () => findConnection(context, visitId, connectionId);
  if ((await briefly(context, look)).leftAt) throw new ConnectionReplacedError();
  let sequence = 0;

  const after = () =>
    context.rows
      .select()
      .from(visitSignals)
      .where(
        and(
          eq(visitSignals.brandId, brandId),
          eq(visitSignals.toConnectionId, connectionId),
          gt(visitSignals.sequence, sequence),
        ),
      )
      .orderBy(asc(visitSignals.sequence))
      .limit(batch);
  return follow({
    live: context.live,
    topic: connectionTopic(brandId, connectionId),
    signal: context.signal,
    read: () =>
      briefly(context, async () => {
        // First whether it is closed, then its signals: none is addressed to it after that.
        const { leftAt } = await look();
        const rows = await after();
        sequence = rows.at(-1)?.sequence ?? sequence;
        const hasMore = rows.length === batch;
        return { rows, hasMore, isOver: leftAt !== null && !hasMore };
      }),
  });
}
