import { randomUUID } from 'node:crypto';
import { eventually } from './eventually.ts';
import type { GraphClient } from './graph-client.ts';

/** What a patient is sent and may take along: mail, the log of accesses, the packed data. */

interface Mail {
  readonly attachments?: readonly { readonly contentType: string }[];
}

/** The mail with a calendar file that the sandbox holds for that address. */
export const calendarMail = (client: GraphClient, email: string): Promise<Mail> =>
  eventually(async () => {
    const { body } = await client.get(`/sandbox/mailbox.json?to=${encodeURIComponent(email)}`);
    const list = JSON.parse(body.toString()) as readonly Mail[] | { readonly messages: readonly Mail[] };
    const mails = 'messages' in list ? list.messages : list;
    return mails.find(({ attachments }) => attachments?.some(({ contentType }) => contentType.includes('calendar')));
  }, 'a mail with a calendar file');

/** Waits until the patient's log says that the specialist read. */
export const specialistsReading = (client: GraphClient): Promise<true> =>
  eventually(async () => {
    const { data } = await client.ask(
      `{ myAccessLog(first: 50) { edges { node { action actorRole resourceType actor { displayName } } } } }`,
    );
    const edges: { node: { actorRole: string; action: string } }[] = data?.myAccessLog.edges ?? [];
    return edges.some(({ node }) => node.actorRole === 'SPECIALIST' && node.action === 'READ') || undefined;
  }, "the specialist's reading in the access log");

/** Asks for one's data, and gives where the packed file is once it is ready. */
export async function packData(client: GraphClient): Promise<string> {
  const { request } = await client.expect(
    'RequestDataExportPayload',
    `mutation ($key: ID!) { requestDataExport(input: { idempotencyKey: $key }) { __typename ... on RequestDataExportPayload { request { id } } } }`,
    { key: randomUUID() },
  );
  return eventually(async () => {
    const { data } = await client.ask(`{ myDataRequests { id state downloadUrl missing } }`);
    const requests: { id: string; state: string; downloadUrl: string }[] = data?.myDataRequests ?? [];
    return requests.find(({ id, state }) => id === request.id && state === 'READY')?.downloadUrl;
  }, 'the packed export');
}
