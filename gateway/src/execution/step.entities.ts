import { downstreamError, pathOf, subrequestFailed } from './errors.ts';
import type { Batch, EntityQuery, Slot } from './gathering.ts';
import { copyAll, copyShape, isShallow, mergeAll, mergeShape, type Shape } from './merge.ts';
import type { Data } from './objects.ts';
import { objectsAt, type Place, placesAt } from './paths.ts';
import type { Path } from './plan.ts';
import type { Represent } from './representation.ts';
import type { Run, Step } from './run.ts';

/** Completes the objects at a path from another subgraph. */
export function entityStep(options: {
  readonly path: Path;
  readonly query: EntityQuery;
  readonly represent: Represent;
}): Step {
  const { path, query, represent } = options;
  const join = createJoin(query.shape);
  return (run) => {
    const targets = objectsAt(run.data, path, run);
    if (targets.length === 0) return undefined;
    const slots: (Slot | undefined)[] = [];
    const batches = new Set<Batch>();
    targets.forEach((target, number) => {
      const representation = represent(target);
      if (representation?.isDoubtful) run.doubt(path, number);
      const slot = representation && run.gathering.want(query, representation);
      slots.push(slot);
      if (slot) batches.add(slot.batch);
    });
    if (batches.size === 0) return undefined;
    const [only] = batches;
    const done = batches.size === 1 && only ? only.done : Promise.all([...batches].map((one) => one.done));
    return done.then(() => {
      report(run, path, slots, batches);
      join(targets, slots);
    });
  };
}

/**
 * Puts the answers where they belong. Objects of one path are completed alike, so they share what is below them;
 * another path gets a copy of what was asked for, because it may be completed differently.
 */
function createJoin(
  shape: Shape | undefined,
): (targets: readonly Data[], slots: readonly (Slot | undefined)[]) => void {
  if (!shape) return joinRewritten;
  if (isShallow(shape)) {
    return (targets, slots) =>
      slots.forEach((slot, index) => slot?.entity && mergeShape(targets[index] as Data, slot.entity, shape));
  }
  return (targets, slots) => {
    const copies = new Map<Slot, Data>();
    slots.forEach((slot, index) => {
      if (!slot?.entity) return;
      let entity = copies.get(slot);
      if (!entity) copies.set(slot, (entity = slot.isTaken ? (copyShape(slot.entity, shape) as Data) : slot.entity));
      slot.isTaken = true;
      mergeShape(targets[index] as Data, entity, shape);
    });
  };
}

function joinRewritten(targets: readonly Data[], slots: readonly (Slot | undefined)[]): void {
  slots.forEach((slot, index) => {
    if (slot?.entity) mergeAll(targets[index] as Data, copyAll(slot.entity) as Data);
  });
}

/** Errors of single entities stand at every place where the entity does; a failed fetch at every place that waited for it. */
function report(run: Run, path: Path, slots: readonly (Slot | undefined)[], batches: ReadonlySet<Batch>): void {
  let isClean = true;
  for (const batch of batches) isClean &&= !batch.failure && batch.errors.length === 0;
  for (const slot of slots) isClean &&= !slot?.errors;
  if (isClean) return;
  const places = placesAt(run.data, path);
  const at = (batch: Batch): Place[] => places.filter((_, index) => slots[index]?.batch === batch);
  for (const batch of batches) {
    const { serviceName } = batch.query;
    if (batch.failure) run.errors.push(...subrequestFailed(serviceName, at(batch), batch.failure.cause));
    for (const error of batch.errors.splice(0)) run.errors.push(downstreamError(serviceName, error, undefined));
  }
  // What another fetch has made null meanwhile has no place any more: none is told rather than a wrong one.
  const isMoved = places.length !== slots.length;
  slots.forEach((slot, index) => {
    for (const error of slot?.errors ?? []) {
      const below = pathOf(error)?.slice(2) ?? [];
      const place = isMoved ? undefined : places[index];
      run.errors.push(downstreamError((slot as Slot).batch.query.serviceName, error, place && [...place, ...below]));
    }
  });
}
