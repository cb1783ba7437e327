import { anonymous, type Scope } from '@daraport/access';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Site, Sites } from '../http/site.ts';
import type { Recognised } from '../identity.ts';
import { SocketSession } from './session.ts';

/** What identity would answer right now. */
let scopes: readonly Scope[];
/** Answers that were read and are still under way. */
let onTheWay: (() => void)[];
let session: SocketSession;

const knows = (): readonly Scope[] => scopes;
const ada = { ...anonymous('nordlicht', 'https://nordlicht.example', 'de'), kind: 'person', personId: 'ada' } as const;
const arrive = async () => {
  await vi.waitFor(() => expect(onTheWay).not.toEqual([]));
  onTheWay.shift()?.();
};

beforeEach(async () => {
  scopes = ['notes:read'];
  onTheWay = [];
  const sites = {
    recognise: (): Promise<Recognised> => {
      const read = { viewer: { ...ada, scopes: knows() }, sessionState: 'live' } as const;
      return new Promise((resolve) => onTheWay.push(() => resolve(read)));
    },
  } as unknown as Sites;
  session = new SocketSession({ sites, site: {} as Site, headers: {}, address: '192.0.2.1', close: () => undefined });
  const opening = session.open({});
  await arrive();
  await opening;
});

describe('a change that is told while identity is being asked', () => {
  it('makes it ask once more, so that nobody goes on with what was read before', async () => {
    const heard: (readonly Scope[])[] = [];
    session.onRecognised((viewer) => heard.push(viewer.scopes));
    const checking = session.recheck();
    scopes = [];
    expect(session.hears({ brandId: 'nordlicht' })).toBe(true);
    await arrive();
    await arrive();
    expect((await checking).viewer.scopes).toEqual([]);
    expect(heard.at(-1)).toEqual([]);
    expect(onTheWay).toEqual([]);
  });
});

describe('who listens for changes', () => {
  it('hears at once what is known, because it may have changed since it began', async () => {
    scopes = [];
    const checking = session.recheck();
    await arrive();
    await checking;
    const heard: (readonly Scope[])[] = [];
    session.onRecognised((viewer) => heard.push(viewer.scopes));
    expect(heard).toEqual([[]]);
  });
});
