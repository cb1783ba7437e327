import { batch, createContext, createSignal, useContext, type Accessor } from 'solid-js';
import { deviceTimeZone } from '../format/format.ts';
import { createPortalClient, type PortalClient } from '../graph/client.ts';
import { requestOf, type Document } from '../graph/document.ts';
import type { SocketState } from '../graph/socket.ts';
import type { BootQuery, MeQuery, Module, Portal } from '../gql/graphql.ts';
import type { I18n, Locale, Texts } from '../i18n/i18n.ts';
import { asLocale, initialLocale, storedLocale, storeLocale } from '../i18n/locale.ts';
import { ActivateMembership, Boot, Me, SignOut, UpdateLanguage } from './documents.ts';
import { membershipFor } from './portal.ts';

export type Brand = BootQuery['brand'];
export type Viewer = BootQuery['viewer'];
/** The signed-in person and memberships; person is null where the role may not read names. */
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
  readonly may: (scope: string) => boolean;
  readonly hasModule: (module: Module) => boolean;
  /** Address of another portal of this brand; undefined where the brand has none. */
  readonly portalUrl: (portal: Portal) => string | undefined;
  /** Starts anew with a fresh cache and socket: after sign-in, or when the session turned out to be over. */
  readonly renew: () => Promise<void>;
  readonly signOut: () => Promise<void>;
  /** Switches language here and, when signed in, in the profile. */
  readonly setLocale: (locale: Locale) => Promise<void>;
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

/** A session and where its start stands; `brand` and `viewer` may be read once `isReady`. */
export function createSession(options: SessionOptions) {
  const [locale, setLocale] = createSignal<Locale>(initialLocale(storedLocale(), options.pageLocale));
  const [boot, setBoot] = createSignal<BootQuery>();
  const [me, setMe] = createSignal<Me>();
  const [isFailed, setFailed] = createSignal(false);
  const [socket, setSocket] = createSignal<SocketState>('idle');
  const connect = (): PortalClient =>
    createPortalClient({
      url: options.url,
      locale: locale(),
      onSocketState: setSocket,
      onSessionEnded: () => void renew(),
    });
  const [client, setClient] = createSignal(connect());

  const ask = async <Data, Variables>(document: Document<Data, Variables>, variables: Variables) => {
    const { data, error } = await client().graph.executeQuery(requestOf(document, variables)).toPromise();
    if (!data) throw error ?? new Error('The graph answered nothing');
    return data;
  };
  const tell = <Data, Variables>(document: Document<Data, Variables>, variables: Variables) =>
    client().graph.executeMutation(requestOf(document, variables)).toPromise();

  const replaceClient = () => {
    const former = client();
    setClient(connect());
    former.dispose();
  };
  const speak = (brand: Brand | undefined) =>
    Promise.all(options.texts.map((each) => each.use(locale(), brand?.formOfAddress === 'informal')));

  /** The active membership must fit the portal, else its pages would ask in the wrong role. */
  const activate = async (person: Me): Promise<boolean> => {
    const wanted = membershipFor(options.portal, person.membership ?? undefined, person.memberships);
    if (!wanted) return false;
    const { data } = await tell(ActivateMembership, { input: { membershipId: wanted.id } });
    return data?.activateMembership.__typename === 'SignedIn';
  };

  const load = async (): Promise<void> => {
    const answer = await ask(Boot, {});
    const mayReadNames = answer.viewer.scopes.includes('names:read');
    const person = answer.viewer.isAuthenticated ? (await ask(Me, { mayReadNames })).viewer : undefined;
    if (person && (await activate(person))) {
      replaceClient();
      return load();
    }
    const chosen = storedLocale() ?? person?.person?.locale ?? options.pageLocale ?? answer.brand.defaultLocale;
    const language = asLocale(chosen);
    if (language && language !== locale()) {
      setLocale(language);
      replaceClient();
      return load();
    }
    await speak(answer.brand);
    batch(() => {
      setMe(() => person);
      setBoot(() => answer);
    });
  };
  const start = async () => {
    setFailed(false);
    await load().catch(async () => {
      await speak(boot()?.brand);
      setFailed(true);
    });
  };
  const renew = async () => {
    replaceClient();
    await start();
  };

  const booted = (): BootQuery => {
    const value = boot();
    if (!value) throw new Error('The session is read before it is ready');
    return value;
  };
  const session: Session = {
    portal: options.portal,
    brand: () => booted().brand,
    viewer: () => booted().viewer,
    me,
    isSignedIn: () => booted().viewer.isAuthenticated,
    locale,
    timeZone: () => me()?.person?.timeZone ?? deviceTimeZone(),
    socket,
    may: (scope) => booted().viewer.scopes.includes(scope),
    hasModule: (module) => booted().brand.modules.includes(module),
    portalUrl: (portal) => booted().brand.portals.find((each) => each.portal === portal)?.url,
    renew,
    signOut: async () => {
      await tell(SignOut, {});
      await renew();
    },
    setLocale: async (next) => {
      storeLocale(next);
      if (me()) await tell(UpdateLanguage, { input: { locale: next } });
      await renew();
    },
  };
  return { session, client: () => client().graph, isReady: () => boot() !== undefined, isFailed, start, renew };
}
