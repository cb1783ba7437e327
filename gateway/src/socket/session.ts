import type { IncomingHttpHeaders } from 'node:http';
import type { Viewer } from '@daraport/access';
import type { Listener } from '../graph/subscriptions.ts';
import type { Said, Site, Sites } from '../http/site.ts';
import type { Recognised } from '../identity.ts';
import type { ViewerChange } from '../options.ts';
import { closeCodes, type CloseReason, socketRules } from './rules.ts';

/** What one socket is made of. */
export interface SocketFacts {
  readonly sites: Sites;
  readonly site: Site;
  readonly headers: IncomingHttpHeaders;
  readonly address: string;
  readonly close: (reason: CloseReason) => void;
}

/**
 * Who sits at a socket. Asked for every event; identity is asked again when the last answer is a second old, and at
 * once when a change is told. When the session or token no longer holds, or belongs to someone else, the socket closes.
 */
export class SocketSession implements Listener {
  readonly #facts: SocketFacts;
  #said: Said = {};
  #recognised: Recognised | undefined;
  #checkedAt = 0;
  #checking: Promise<Recognised> | undefined;
  /** A change was told that the question under way may not know. */
  #isOutdated = false;
  #isOver = false;
  readonly #hearers = new Set<(viewer: Viewer) => void>();

  constructor(facts: SocketFacts) {
    this.#facts = facts;
  }

  /** Recognises the viewer for the first time. Undefined when the token is wrong. */
  async open(said: Said): Promise<Recognised | undefined> {
    this.#said = said;
    const recognised = await this.#ask();
    this.#recognised = recognised;
    this.#checkedAt = performance.now();
    return recognised;
  }

  async current(): Promise<Recognised> {
    const isFresh = performance.now() - this.#checkedAt < socketRules.viewerAge;
    if (this.#isOver || !this.#recognised) throw new Error('the session has ended');
    return isFresh ? this.#recognised : this.recheck();
  }

  /** Asks identity now; several callers share one question. */
  recheck(): Promise<Recognised> {
    this.#checking ??= this.#check().finally(() => (this.#checking = undefined));
    return this.#checking;
  }

  onRecognised(hear: (viewer: Viewer) => void): () => void {
    this.#hearers.add(hear);
    if (this.#recognised) hear(this.#recognised.viewer);
    return () => void this.#hearers.delete(hear);
  }

  /** Whether the change is about this viewer; if so, what was known no longer counts. */
  hears(change: ViewerChange): boolean {
    const viewer = this.#recognised?.viewer;
    if (!viewer || (change.brandId !== undefined && viewer.brandId !== change.brandId)) return false;
    const names = [change.sessionId, change.tokenId, change.personId].filter(
      (one) => one !== undefined && one !== null,
    );
    const isMeant =
      names.length === 0 ||
      names.some((id) => id === viewer.sessionId || id === viewer.tokenId || id === viewer.personId);
    if (isMeant) {
      this.#checkedAt = Number.NEGATIVE_INFINITY;
      this.#isOutdated = true;
    }
    return isMeant;
  }

  /** Under which name sockets are counted: the person, the token, or the address of someone unknown. */
  get owner(): string {
    const viewer = this.#recognised?.viewer;
    const brand = this.#facts.site.brand.id;
    if (viewer?.personId) return `${brand} person ${viewer.personId}`;
    return viewer?.tokenId ? `${brand} token ${viewer.tokenId}` : `address ${this.#facts.address}`;
  }

  get address(): string {
    return this.#facts.address;
  }

  tooSlow(): void {
    this.end(closeCodes.tooSlow);
  }

  end(reason: CloseReason): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#facts.close(reason);
  }

  async #check(): Promise<Recognised> {
    const before = this.#recognised?.viewer;
    const recognised = await this.#askUntilNew().catch((error: unknown) => {
      this.end(closeCodes.broken);
      throw error;
    });
    const isSame =
      recognised && recognised.viewer.kind === before?.kind && recognised.viewer.personId === before.personId;
    if (!recognised || !isSame) {
      this.end(closeCodes.unauthorized);
      throw new Error('the session has ended');
    }
    this.#recognised = recognised;
    this.#checkedAt = performance.now();
    for (const hear of this.#hearers) hear(recognised.viewer);
    return recognised;
  }

  async #askUntilNew(): Promise<Recognised | undefined> {
    let recognised: Recognised | undefined;
    do {
      this.#isOutdated = false;
      recognised = await this.#ask();
    } while (this.#isOutdated && recognised);
    return recognised;
  }

  #ask(): Promise<Recognised | undefined> {
    const { sites, site, headers } = this.#facts;
    return sites.recognise(site, headers, this.#said);
  }
}
