import { createSignal, onCleanup, type Accessor } from 'solid-js';
import { OUTDATED } from '../graph/client.ts';
import { watchTyping } from './typing.ts';

const KEY = 'daraport-reloaded-at';

/** Two reloads within this time (milliseconds) are none of a new version's: servers of two versions would make them. */
const ONCE_PER = 60_000;

export interface VersionWatch {
  /** Whether a file of the portal could not be loaded; only a reload of the page asks for it again. */
  readonly isPartMissing: Accessor<boolean>;
  /** Whether the portal was replaced by a newer version, which waits for words that were typed here. */
  readonly isOutdated: Accessor<boolean>;
}

/** What is known when a file of the portal could not be loaded. */
export interface Loss {
  /** What names the version that runs here, and the one that the server has now; undefined when out of reach. */
  readonly running: string;
  readonly served: string | undefined;
  /** Milliseconds since the page was reloaded for such a loss. */
  readonly sinceReload: number;
  readonly hasUnsavedWords: boolean;
}

/** Reloads for a newer version, once; never over words that nobody saved, and not where the network is at fault. */
export function remedyFor({ running, served, sinceReload, hasUnsavedWords }: Loss): 'none' | 'tell' | 'reload' {
  if (served === undefined || served === running) return 'none';
  return hasUnsavedWords || sinceReload < ONCE_PER ? 'tell' : 'reload';
}

/** Notices that a file of the portal, or a document it asks with, is gone, and takes the new version where that costs nothing. */
export function watchVersion(): VersionWatch {
  const [isPartMissing, setPartMissing] = createSignal(false);
  const [isOutdated, setOutdated] = createSignal(false);
  const hasUnsavedWords = watchTyping();
  const takeNewer = async () => {
    const remedy = remedyFor({
      running: entryIn(document),
      served: await servedEntry(),
      sinceReload: Date.now() - lastReload(),
      hasUnsavedWords: hasUnsavedWords(),
    });
    if (remedy === 'reload') reload();
    setOutdated(remedy === 'tell');
  };
  const lose = () => {
    setPartMissing(true);
    void takeNewer();
  };
  const hear = () => void takeNewer();
  // Back again, what could not be fetched can be: the module loader of most browsers does not ask twice by itself.
  const comeBack = () => {
    if (isPartMissing() && !hasUnsavedWords()) location.reload();
  };
  addEventListener('vite:preloadError', lose);
  addEventListener(OUTDATED, hear);
  addEventListener('online', comeBack);
  onCleanup(() => {
    removeEventListener('vite:preloadError', lose);
    removeEventListener(OUTDATED, hear);
    removeEventListener('online', comeBack);
  });
  return { isPartMissing, isOutdated };
}

/** The scripts a portal's page names itself; their names hold a hash of what is in them. */
const entryIn = (page: Document): string =>
  Array.from(page.querySelectorAll('script[type="module"][src]'), (each) => each.getAttribute('src')).join(' ');

async function servedEntry(): Promise<string | undefined> {
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' }, cache: 'no-store' });
    return answer.ok ? entryIn(new DOMParser().parseFromString(await answer.text(), 'text/html')) : undefined;
  } catch {
    return undefined;
  }
}

function lastReload(): number {
  try {
    return Number(sessionStorage.getItem(KEY));
  } catch {
    return Date.now();
  }
}

function reload(): void {
  sessionStorage.setItem(KEY, String(Date.now()));
  location.reload();
}
