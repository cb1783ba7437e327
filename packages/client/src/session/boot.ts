import type { BootQuery, MeQuery, Portal } from '../gql/graphql.ts';
import type { Connection } from './connection.ts';
import { ActivateMembership, Boot, Me } from './documents.ts';
import { membershipFor } from './portal.ts';

/** What a session starts from: the brand, and who is signed in. */
export interface Booted extends BootQuery {
  readonly me: MeQuery['viewer'] | undefined;
}

/** Asks for brand and viewer, and enters the portal in a membership that works there, where the person has one. */
export async function askBoot(connection: Connection, portal: Portal): Promise<Booted> {
  const answer = await connection.ask(Boot, {});
  if (!answer.viewer.isAuthenticated) return { ...answer, me: undefined };
  const { viewer: me } = await connection.ask(Me, {});
  const wanted = membershipFor(portal, me.membership ?? undefined, me.memberships);
  if (!wanted || !(await activate(connection, wanted.id))) return { ...answer, me };
  connection.replace();
  return askBoot(connection, portal);
}

async function activate(connection: Connection, membershipId: string): Promise<boolean> {
  const { data } = await connection.tell(ActivateMembership, { input: { membershipId } });
  return data?.activateMembership.__typename === 'SignedIn';
}
