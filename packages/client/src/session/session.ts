import type { UiWords } from '@daraport/ui';
import { claimDrafts } from '@daraport/ui/drafts';
import { batch, createContext, createEffect, createSignal, on, useContext, type Accessor } from 'solid-js';
import { deviceTimeZone } from '../format/format.ts';
import type { BootQuery, MeQuery, Module, Portal } from '../gql/graphql.ts';
import type { SocketState } from '../graph/socket.ts';
import { troubleOf } from '../graph/trouble.ts';
import type { I18n, Locale, Texts } from '../i18n/i18n.ts';
import { speakEverywhere } from '../i18n/page-texts.ts';
import { asLocale, initialLocale, storedLocale, storeLocale } from '../i18n/locale.ts';
import { askBoot, type Booted } from './boot.ts';
import { createConnection, type Connection, type Line } from './connection.ts';
import { SignOut, UpdateLanguage } from './documents.ts';

export type Brand = BootQuery['brand'];
export type Viewer = BootQuery['viewer'];
/** The signed-in person and memberships. */
export type Me = MeQuery['viewer'];

/** What the portal knows about its brand and its viewer. All accessors are reactive. */
export interface Session {
  readonly portal: Portal;
  readonly brand: Accessor<Brand>;
  readonly viewer: Accessor<Viewer>;
  readonly me: Accessor<Me | undefined>;
  readonly isSignedIn: Accessor<boolean>;
  readonly locale: Accessor<Locale>;
  /** The person's own zone, or the device's for a visitor. */
  readonly timeZone: Accessor<string>;
  readonly socket: Accessor<SocketState>;
  readonly line: Line;
  readonly may: (scope: string) => boolean;
  readonly hasModule: (module: Module) => boolean;
  /** Address of another portal of this brand; undefined where the brand has none. */
  readonly portalUrl: (portal: Portal) => string | undefined;
  /** Starts anew with a fresh cache and socket: after sign-in, or when the session turned out to be over. */
  readonly renew: () => Promise<void>;
  /** Leaves nothing of the person in sight, cache or drafts. False where the graph could not be told: the session holds. */
  readonly signOut: () => Promise<boolean>;
  /**
   * Switches language here at once and, when signed in, in the profile; back to what was, and false, where either did not
   * work.
   */
  readonly setLocale: (locale: Locale) => Promise<boolean>;
}

export const SessionContext = createContext<Session>();

/** The session of the surrounding portal; throws outside of one. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession is called outside of a SessionProvider');
  return session;
}

/** What a session starts from. */
export interface SessionOptions {
  readonly portal: Portal;
  readonly url: string;
  /** Language the gateway wrote into the page, if any. */
  readonly pageLocale: string | null;
  /** Every dictionary that must speak the session's language. */
  readonly texts: readonly Pick<I18n<Texts>, 'use'>[];
}

/** How long a start that got no words waits before the next (milliseconds). */
const SILENT_RETRY = 3000;

/** A session and where its start stands; `brand` and `viewer` may be read once `isReady`. */
export function createSession(options: SessionOptions, partsWords: Record<Locale, () => Promise<UiWords>>) {
  const [locale, setLocale] = createSignal<Locale>(initialLocale(storedLocale(), options.pageLocale));
  const [booted, setBooted] = createSignal<Booted>();
  const [isFailed, setFailed] = createSignal(false);
  let chosen = storedLocale();
  const isSignedIn = () => booted()?.viewer.isAuthenticated ?? false;
  const connection = createConnection({
    url: options.url,
    locale,
    onSessionEnded: () => onSessionEnded(),
  });
  const [uiWords, setUiWords] = createSignal<UiWords>();
  const speak = async (brand: Brand | undefined) => {
    const parts = partsWords[locale()]();
    await speakEverywhere(options.texts, locale(), brand?.formOfAddress === 'informal');
    setUiWords(await parts);
  };
  const load = async (): Promise<void> => {
    const answer = await askBoot(connection, options.portal);
    const wanted = chosen ?? answer.me?.person?.locale ?? options.pageLocale ?? answer.brand.defaultLocale;
    const language = asLocale(wanted);
    if (language && language !== locale()) {
      setLocale(language);
      connection.replace();
      return load();
    }
    await speak(answer.brand);
    claimDrafts(answer.me?.person?.id ?? answer.me?.membership?.id);
    batch(() => {
      setBooted(answer);
      connection.settle();
    });
  };
  const start = async (): Promise<void> => {
    setFailed(false);
    // The words come while the graph is being asked.
    const speaking = booted() ? undefined : speak(undefined).catch(() => undefined);
    await load().catch(async () => {
      await speaking;
      setFailed(true);
      // Where not even words came, nothing can be said: it begins again by itself.
      if (!uiWords()) setTimeout(() => void start(), SILENT_RETRY);
    });
  };
  /** After signing out nothing of the person stays, and nothing is drawn any more. */
  const leave = () => {
    claimDrafts(undefined);
    connection.replace();
    batch(() => {
      setBooted(undefined);
      connection.settle();
    });
  };
  let renewals = 0;
  const renew = async () => {
    renewals += 1;
    connection.replace();
    await start();
    renewals -= 1;
  };
  /** Many parts notice at once that a session is over, also while it is being renewed: once is enough. */
  const onSessionEnded = () => {
    if (isSignedIn() && renewals === 0) void renew();
  };
  let isAsking = false;
  let isOutdated = false;
  /**
   * Many parts notice it at once: asked anew once, and once more for what was noticed meanwhile, which the answer under way
   * may not know. Where it is news, what is in view asks again too.
   */
  const onAccessChanged = async () => {
    isOutdated = true;
    if (isAsking || renewals > 0) return;
    isAsking = true;
    let answer: Booted | undefined;
    while (isOutdated) {
      isOutdated = false;
      answer = await askBoot(connection, options.portal).catch(() => undefined);
    }
    isAsking = false;
    if (!answer || renewals > 0 || isSameBoot(answer, booted())) return;
    if (answer.me?.person?.id !== booted()?.me?.person?.id) return renew();
    batch(() => {
      setBooted(answer);
      connection.settle();
      connection.line.comeBack();
    });
  };
  createEffect(on(connection.line.returns, () => void (isFailed() ? start() : onAccessChanged()), { defer: true }));
  const session = sessionOf({
    portal: options.portal,
    booted,
    locale,
    connection,
    renew,
    leave,
    choose: (next) => {
      chosen = next;
      storeLocale(next);
    },
  });
  return {
    session,
    client: connection.graph,
    uiWords,
    onSessionEnded,
    onAccessChanged: () => void onAccessChanged(),
    isReady: () => booted() !== undefined,
    isFailed,
    start,
  };
}

const isSameBoot = (one: Booted, other: Booted | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

interface SessionParts {
  readonly portal: Portal;
  readonly booted: Accessor<Booted | undefined>;
  readonly locale: Accessor<Locale>;
  readonly connection: Connection;
  readonly renew: () => Promise<void>;
  readonly leave: () => void;
  readonly choose: (locale: Locale) => void;
}

function sessionOf({ portal, booted, locale, connection, renew, leave, choose }: SessionParts): Session {
  const facts = (): Booted => {
    const value = booted();
    if (!value) throw new Error('The session is read before it is ready');
    return value;
  };
  return {
    portal,
    brand: () => facts().brand,
    viewer: () => facts().viewer,
    me: () => facts().me,
    isSignedIn: () => facts().viewer.isAuthenticated,
    locale,
    timeZone: () => facts().me?.person?.timeZone ?? deviceTimeZone(),
    socket: connection.socket,
    line: connection.line,
    may: (scope) => facts().viewer.scopes.includes(scope),
    hasModule: (module) => facts().brand.modules.includes(module),
    portalUrl: (wanted) => facts().brand.portals.find((each) => each.portal === wanted)?.url,
    renew,
    signOut: async () => {
      const { error } = await connection.tell(SignOut, {});
      if (error && troubleOf(error) !== 'unauthenticated') return false;
      leave();
      return true;
    },
    setLocale: async (next) => {
      const former = locale();
      choose(next);
      const telling = facts().me && connection.tell(UpdateLanguage, { input: { locale: next } });
      await renew();
      const answer = await telling;
      const isKept = !answer || answer.data?.updateProfile.__typename === 'ProfileUpdated';
      if (isKept && locale() === next) return true;
      choose(former);
      await renew();
      return false;
    },
  };
}
