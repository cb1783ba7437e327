import { createHmac, createSecretKey, hash, type KeyObject, randomUUID } from 'node:crypto';
import type { Viewer } from '@daraport/access';
import { decodeProtectedHeader, jwtVerify } from 'jose';

/** One of the (at most two) live secrets between the gateway and one subgraph; at least 32 bytes. */
export interface SigningKey {
  readonly id: string;
  readonly secret: Uint8Array;
}

/** The keys of one subgraph: the first signs, every one verifies, so that a new key can be rolled out before the old one goes. */
export type SigningKeys = readonly [SigningKey, SigningKey?];

/** Header and `connection_init` field that carries the signature. */
export const SIGNATURE = 'x-daraport-signature';

/** What a signature binds: the same words under another path, body, viewer or subgraph are refused. */
export interface SignedRequest {
  readonly method: string;
  /** With query, as sent. */
  readonly path: string;
  readonly body: string | Buffer;
}

/** On whose behalf, and for which request of the gateway. */
export interface SignedFor {
  readonly viewer: Viewer | null;
  readonly requestId: string;
  readonly clientAddress?: string;
}

/** The request is not signed by the gateway for this subgraph, or not any more, or was seen before. */
export class UnsignedRequestError extends Error {
  readonly code = 'UNSIGNED_REQUEST';
  constructor(reason: string) {
    super(`The request is not signed as it must be: ${reason}`);
    this.name = 'UnsignedRequestError';
  }
}

const LIFETIME = 30;
const ISSUER = 'daraport-gateway';

/**
 * Signs a request to the subgraph `audience`, for thirty seconds and one use (JWT, HS256; RFC 7519). Written with Node's own
 * HMAC: WebCrypto, on which `jose` signs, took a third of the gateway's processor time.
 */
export function sign(
  keys: SigningKeys,
  audience: string,
  request: SignedRequest,
  { viewer, requestId, clientAddress }: SignedFor,
): string {
  const issuedAt = Math.floor(Date.now() / 1000);
  const { header, key } = signerFor(keys[0]);
  const claims = {
    ...claimsOf(request),
    viewer,
    requestId,
    ...(clientAddress ? { clientAddress } : {}),
    iss: ISSUER,
    aud: audience,
    iat: issuedAt,
    exp: issuedAt + LIFETIME,
    jti: randomUUID(),
  };
  const signed = `${header}.${encoded(claims)}`;
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}

/** What is the same for every signature with one key; the secret in the form that Node's crypto takes without looking at it again. */
interface Signer {
  readonly header: string;
  readonly key: KeyObject;
}

const signers = new WeakMap<SigningKey, Signer>();

function signerFor(key: SigningKey): Signer {
  const known = signers.get(key);
  if (known) return known;
  const signer = { header: encoded({ alg: 'HS256', kid: key.id }), key: createSecretKey(key.secret) };
  signers.set(key, signer);
  return signer;
}

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

export type Verify = (signature: string | undefined, request: SignedRequest) => Promise<SignedFor>;

/** Verifies requests to the subgraph `audience`; remembers each signature until it expires. Rejects with an UnsignedRequestError. */
export function createVerifier(keys: SigningKeys, audience: string, now: () => Date = () => new Date()): Verify {
  const used = new Map<string, number>();

  const remember = (id: string, expiresAt: number): boolean => {
    const seconds = now().getTime() / 1000;
    for (const [known, until] of used) {
      if (until > seconds) break;
      used.delete(known);
    }
    if (used.has(id)) return false;
    used.set(id, expiresAt);
    return true;
  };

  return async (signature, request) => {
    if (!signature) throw new UnsignedRequestError('there is no signature');
    const { payload } = await jwtVerify(signature, keyFor(keys, signature).secret, {
      algorithms: ['HS256'],
      issuer: ISSUER,
      audience,
      maxTokenAge: LIFETIME,
      requiredClaims: ['exp', 'iat', 'jti'],
      currentDate: now(),
    }).catch((error: unknown) => {
      throw new UnsignedRequestError(error instanceof Error ? error.message : 'it does not verify');
    });
    const claims = claimsOf(request);
    const isSame =
      payload['method'] === claims.method && payload['path'] === claims.path && payload['bodyHash'] === claims.bodyHash;
    if (!isSame) throw new UnsignedRequestError('it was made for another request');
    if (!remember(payload.jti ?? '', payload.exp ?? 0)) throw new UnsignedRequestError('it was used before');
    const { clientAddress } = payload;
    return {
      viewer: (payload['viewer'] ?? null) as Viewer | null,
      requestId: String(payload['requestId']),
      ...(typeof clientAddress === 'string' ? { clientAddress } : {}),
    };
  };
}

function keyFor(keys: SigningKeys, signature: string): SigningKey {
  const id = headerOf(signature);
  const key = keys.find((one) => one?.id === id);
  if (!key) throw new UnsignedRequestError('its key is not one of ours');
  return key;
}

function headerOf(signature: string): string | undefined {
  try {
    return decodeProtectedHeader(signature).kid;
  } catch {
    return undefined;
  }
}

const claimsOf = ({ method, path, body }: SignedRequest) => ({
  method,
  path,
  bodyHash: hash('sha256', body, 'base64url'),
});
