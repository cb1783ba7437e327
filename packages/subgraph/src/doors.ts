import { anonymous } from '@daraport/access';
import { newId } from '@daraport/domain';
import { isUnavailable } from '@daraport/drizzle';
import type { AnyRelations } from 'drizzle-orm';
import type { DoorRequest, DoorResponse } from './connection.ts';
import type { Context } from './context.ts';
import { flushReads } from './create-context.ts';
import { jsonAnswer, type Door } from './define.ts';
import type { Runtime } from './start.ts';

const nowhere = anonymous('00000000-0000-0000-0000-000000000000', '', 'de');

const fits = ({ method, path }: Pick<Door<never>, 'method' | 'path'>, request: DoorRequest): boolean =>
  method === request.method &&
  (path.endsWith('/*') ? request.path.startsWith(path.slice(0, -1)) : path === request.path);

/** Finds the door and enters it: 404 when there is none, 503 while the database is away, 500 with nothing but a code when it breaks. */
export async function enterDoor<R extends AnyRelations, V>(
  runtime: Runtime<R, V>,
  request: DoorRequest,
): Promise<DoorResponse> {
  const door = runtime.definition.doors.find((one) => fits(one, request));
  if (!door) return jsonAnswer(404, { code: 'NOT_FOUND' });
  const { watch } = runtime;
  return watch
    ? watch.door(`${door.method} ${door.path}`, request.traceparent, () => handle(runtime, door, request))
    : handle(runtime, door, request);
}

async function handle<R extends AnyRelations, V>(
  runtime: Runtime<R, V>,
  door: Door<Context<R, V>>,
  request: DoorRequest,
): Promise<DoorResponse> {
  const requestId = newId();
  const context = runtime.context(request.viewer ?? nowhere, { requestId });
  try {
    const answer = await door.handle(context, request);
    await flushReads(context);
    return answer;
  } catch (error) {
    if (isUnavailable(error)) {
      runtime.logger.warn({ err: error, requestId, door: door.path }, 'the database is not there');
      return jsonAnswer(503, { code: 'SERVICE_UNAVAILABLE' });
    }
    runtime.logger.error({ err: error, requestId, door: door.path }, 'a door failed');
    return jsonAnswer(500, { code: 'INTERNAL_SERVER_ERROR', requestId });
  } finally {
    await context.session.close();
  }
}
