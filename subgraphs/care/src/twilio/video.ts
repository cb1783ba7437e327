import type { VideoProvider } from '../call/provider.ts';

/** A Twilio account; `apiBase` replaces `https://video.twilio.com`, e.g. by the sandbox. */
export interface TwilioAccount {
  readonly accountSid: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly apiBase: string | undefined;
}

const tokenSeconds = 600;
/** Milliseconds that Twilio has to answer, so that who asked hears of it before the gateway gives up. */
const timeout = 5000;
/** Twilio's error codes: the room's unique name is in use (53113), there is no such room (20404). */
const roomExists = 53_113;
const noSuchRoom = 20_404;

const hasCode = (error: unknown, code: number): boolean => (error as { code?: unknown } | undefined)?.code === code;

/** Calls over Twilio Video, by Twilio's own SDK, which is loaded with the first call. */
export function openTwilioVideo(account: TwilioAccount): VideoProvider {
  const { accountSid, apiKey, apiSecret } = account;
  let opening: Promise<Sdk> | undefined;
  const sdk = () => (opening ??= openSdk(account));
  return {
    name: 'TWILIO',
    async openRoom(roomName) {
      const { client } = await sdk();
      await client.video.v1.rooms
        .create({ uniqueName: roomName, type: 'group', recordParticipantsOnConnect: false })
        .catch((error: unknown) => {
          if (!hasCode(error, roomExists)) throw error;
        });
    },
    async closeRoom(roomName) {
      const { client } = await sdk();
      await client.video.v1
        .rooms(roomName)
        .update({ status: 'completed' })
        .catch((error: unknown) => {
          if (!hasCode(error, noSuchRoom)) throw error;
        });
    },
    async tokenFor({ roomName, personId }) {
      const { AccessToken } = await sdk();
      const token = new AccessToken(accountSid, apiKey, apiSecret, { identity: personId, ttl: tokenSeconds });
      token.addGrant(new AccessToken.VideoGrant({ room: roomName }));
      return token.toJwt();
    },
  };
}

type Sdk = Awaited<ReturnType<typeof openSdk>>;

async function openSdk({ accountSid, apiKey, apiSecret, apiBase }: TwilioAccount) {
  const { default: twilio } = await import('twilio');
  const httpClient = new twilio.RequestClient({ timeout });
  if (apiBase !== undefined) {
    const request = httpClient.request.bind(httpClient);
    httpClient.request = (options) => {
      const { pathname, search } = new URL(options.uri);
      return request({ ...options, uri: new URL(`${pathname}${search}`, apiBase).href });
    };
  }
  return { client: twilio(apiKey, apiSecret, { accountSid, httpClient }), AccessToken: twilio.jwt.AccessToken };
}
