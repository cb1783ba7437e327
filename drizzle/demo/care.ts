import { loadConversations } from './care.messages.ts';
import { loadNotes } from './care.notes.ts';
import { pairsOf } from './care.pairs.ts';
import { loadVisits } from './care.visits.ts';
import type { DemoWorld } from './world.ts';

/** Conversations, visits and notes of everyone who has or had an appointment. */
export async function loadCare(world: DemoWorld): Promise<void> {
  const pairs = pairsOf(world);
  await loadConversations(world, pairs);
  await loadVisits(world);
  await loadNotes(world, pairs);
}
