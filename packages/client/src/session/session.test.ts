import type { UiWords } from '@daraport/ui';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MeQuery, Module } from '../gql/graphql.ts';
import { Me } from './documents.ts';
import { createSession } from './session.ts';

const DRAFT = 'daraport.draft.intake';

const brand = {
  __typename: 'Brand',
  id: 'brand',
  slug: 'nordlicht',
  name: 'Nordlicht',
  tagline: null,
  operatingModel: 'CLINIC',
  locales: ['de', 'en'],
  defaultLocale: 'de',
  formOfAddress: 'formal',
  currency: 'EUR',
  timeZone: 'Europe/Berlin',
  theme: { __typename: 'Theme', accent: '#0a6', second: null, headingFont: null, logoUrl: null },
  shownJourney: 'DIRECTORY',
  comparison: null,
  portals: [],
  supportEmail: 'help@example.org',
};

/** A graph that knows who is signed in, and can be out of reach. */
let signedIn: string | undefined;
let isReachable: boolean;
/** Whether the profile takes another language. */
let isTaken: boolean;
let modules: Module[];
let asked: string[];

function answerTo(operation: string): unknown {
  const viewer = { __typename: 'Viewer', hasAttributionConsent: false, scopes: [], portals: [] };
  if (operation === 'Boot') {
    return { brand: { ...brand, modules }, viewer: { ...viewer, isAuthenticated: signedIn !== undefined } };
  }
  if (operation === 'SignOut') {
    signedIn = undefined;
    return { signOut: { __typename: 'SignedOut', isSignedOut: true } };
  }
  if (operation === 'UpdateLanguage') {
    const refusal = { __typename: 'ForbiddenError', code: 'FORBIDDEN', message: 'Not you.' };
    return {
      updateProfile: isTaken ? { __typename: 'ProfileUpdated', person: { id: signedIn, locale: 'en' } } : refusal,
    };
  }
  const names = { displayName: signedIn, givenName: signedIn, familyName: '', email: null };
  const person = { __typename: 'Person', id: signedIn, ...names, locale: 'de', timeZone: 'Europe/Berlin' };
  const membership = { __typename: 'Membership', id: `m-${signedIn}`, role: 'PATIENT', organization: null };
  return { viewer: { __typename: 'Viewer', person, membership, memberships: [membership] } };
}

class TabStorage {
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(Reflect.get(this, key)) : null;
  }
  setItem(key: string, value: string): void {
    Reflect.set(this, key, value);
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
}

beforeEach(() => {
  signedIn = 'mara';
  isReachable = true;
  isTaken = true;
  modules = ['BOOKING'];
  asked = [];
  vi.stubGlobal('sessionStorage', new TabStorage());
  vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => {
    const { operationName } = JSON.parse(body) as { operationName: string };
    asked.push(operationName);
    if (!isReachable) throw new TypeError('Failed to fetch');
    return Response.json({ data: answerTo(operationName) });
  });
});
afterEach(() => void vi.unstubAllGlobals());

async function open() {
  const options = { portal: 'PATIENT', url: 'http://graph.example/graphql', pageLocale: 'de', texts: [] } as const;
  const noWords = () => Promise.resolve({} as UiWords);
  const opened = createSession(options, { de: noWords, en: noWords });
  await opened.start();
  return opened;
}

describe('signing out', () => {
  it('leaves nothing of the person: no draft, and a cache that asks the graph anew', async () => {
    const { session, client } = await open();
    sessionStorage.setItem(DRAFT, '{"note":["words about health"]}');
    const ofMara = client();
    const known = ofMara.readQuery<MeQuery>(Me.toString(), {});
    expect(known?.data?.viewer.person?.id).toBe('mara');
    expect(await session.signOut()).toBe(true);
    expect(sessionStorage.getItem(DRAFT)).toBeNull();
    expect(client()).not.toBe(ofMara);
    expect(client().readQuery<MeQuery>(Me.toString(), {})).toBeNull();
  });

  it('that does not reach the graph says so and changes nothing', async () => {
    const { session } = await open();
    sessionStorage.setItem(DRAFT, '{}');
    isReachable = false;
    expect(await session.signOut()).toBe(false);
    expect(session.isSignedIn()).toBe(true);
    expect(sessionStorage.getItem(DRAFT)).toBe('{}');
  });

  it('shows nobody’s pages any more', async () => {
    const { session, isReady } = await open();
    await session.signOut();
    expect(isReady()).toBe(false);
  });
});

describe('another account', () => {
  it('finds no draft of the one before, however that session ended', async () => {
    const { session } = await open();
    sessionStorage.setItem(DRAFT, '{}');
    signedIn = 'jonas';
    await session.renew();
    expect(session.me()?.person?.id).toBe('jonas');
    expect(sessionStorage.getItem(DRAFT)).toBeNull();
  });

  it('finds none after the page was loaded anew either', async () => {
    await open();
    sessionStorage.setItem(DRAFT, '{}');
    signedIn = undefined;
    await open();
    expect(sessionStorage.getItem(DRAFT)).toBeNull();
  });

  it('keeps what was typed before signing in', async () => {
    signedIn = undefined;
    const { session } = await open();
    sessionStorage.setItem(DRAFT, '{}');
    signedIn = 'mara';
    await session.renew();
    expect(sessionStorage.getItem(DRAFT)).toBe('{}');
  });
});

describe('another language', () => {
  it('is there at once, and stays when the profile took it', async () => {
    const { session } = await open();
    const switching = session.setLocale('en');
    await expect.poll(() => session.locale()).toBe('en');
    expect(await switching).toBe(true);
    expect(session.locale()).toBe('en');
  });

  it('goes back when the profile did not take it, or nobody answers', async () => {
    const { session } = await open();
    isTaken = false;
    expect(await session.setLocale('en')).toBe(false);
    expect(session.locale()).toBe('de');
    isReachable = false;
    expect(await session.setLocale('en')).toBe(false);
    expect(session.locale()).toBe('de');
  });
});

describe('what the brand offers', () => {
  it('is asked anew when the graph lets on that it changed, and then what is in view asks again', async () => {
    const { session, client, onAccessChanged } = await open();
    const cache = client();
    modules = ['BOOKING', 'MESSAGING'];
    onAccessChanged();
    onAccessChanged();
    await expect.poll(() => session.hasModule('MESSAGING')).toBe(true);
    expect(session.line.returns()).toBe(1);
    expect(client()).toBe(cache);
  });

  it('is asked once more when a change was noticed while it was being asked', async () => {
    const { session, onAccessChanged } = await open();
    const answer = globalThis.fetch;
    const held = Promise.withResolvers<void>();
    vi.stubGlobal('fetch', async (...request: Parameters<typeof fetch>) => {
      const read = await answer(...request);
      await held.promise;
      return read;
    });
    const before = asked.length;
    onAccessChanged();
    await expect.poll(() => asked.length).toBeGreaterThan(before);
    modules = ['BOOKING', 'MESSAGING'];
    onAccessChanged();
    held.resolve();
    await expect.poll(() => session.hasModule('MESSAGING')).toBe(true);
  });

  it('makes nothing ask again while it is as it was, nor while nobody answers', async () => {
    const { session, onAccessChanged } = await open();
    const before = asked.length;
    onAccessChanged();
    await expect.poll(() => asked.length).toBe(before + 2);
    isReachable = false;
    onAccessChanged();
    await expect.poll(() => asked.length).toBe(before + 3);
    expect(session.line.returns()).toBe(0);
    expect(session.hasModule('BOOKING')).toBe(true);
  });

  it('begins anew where somebody else turns out to be signed in', async () => {
    const { session, client, onAccessChanged } = await open();
    const ofMara = client();
    signedIn = 'jonas';
    onAccessChanged();
    await expect.poll(() => session.me()?.person?.id).toBe('jonas');
    expect(client()).not.toBe(ofMara);
  });
});
