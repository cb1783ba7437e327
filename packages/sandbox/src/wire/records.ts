import { Journal } from './journal.ts';

type Row = readonly [kind: string, account: string, id: string, value: object | null];

/** After so many commits the journal is rewritten without what was overwritten. */
const COMMITS_BEFORE_REWRITE = 20_000;

/**
 * The sandbox's little database: values by kind, account and id, in memory, journalled when a path is given.
 * Values are replaced, never changed in place. All work is synchronous, so a unit of work is alone.
 */
export class Records<Kinds extends { [Kind in keyof Kinds]: object }> {
  readonly #tables = new Map<string, Map<string, object>>();
  readonly #journal: Journal<Row> | undefined;
  #commits = 0;

  /** Reads the journal, leaving out what `isExpired` says is no longer needed, and compacts it. */
  constructor(statePath?: string, isExpired: (kind: string, value: object) => boolean = () => false) {
    if (!statePath) return;
    this.#journal = new Journal(statePath);
    for (const commit of this.#journal.read()) this.#apply(commit);
    for (const [kind, account, id, value] of this.#rows())
      if (value && isExpired(kind, value)) this.#apply([[kind, account, id, null]]);
    this.#journal.rewrite([...this.#rows()]);
  }

  /** A unit of work that sees the rows of one account (`''` is the platform) and its own changes. */
  begin(account = ''): Unit<Kinds> {
    return new Unit<Kinds>(this, new Map(), account);
  }

  /** The rows of a kind over all accounts, oldest first. */
  everywhere<Kind extends keyof Kinds & string>(kind: Kind): Kinds[Kind][] {
    return [...this.#tables]
      .filter(([key]) => key.startsWith(`${kind}/`))
      .flatMap(([, rows]) => [...rows.values()] as Kinds[Kind][]);
  }

  /** For units of work alone: the stored rows of one kind and account. */
  table(kind: string, account: string): ReadonlyMap<string, object> {
    return this.#tables.get(`${kind}/${account}`) ?? new Map();
  }

  /** For units of work alone: writes the changes to the journal, then shows them. */
  commit(rows: Row[]): void {
    if (rows.length === 0) return;
    this.#journal?.append(rows);
    this.#apply(rows);
    this.#commits += 1;
    if (this.#commits % COMMITS_BEFORE_REWRITE === 0) this.#journal?.rewrite([...this.#rows()]);
  }

  close(): void {
    this.#journal?.close();
  }

  #apply(rows: readonly Row[]): void {
    for (const [kind, account, id, value] of rows) {
      const key = `${kind}/${account}`;
      const table = this.#tables.get(key) ?? new Map<string, object>();
      if (value) table.set(id, value);
      else table.delete(id);
      this.#tables.set(key, table);
    }
  }

  *#rows(): Generator<Row> {
    for (const [key, table] of this.#tables) {
      const [kind = '', account = ''] = key.split('/');
      for (const [id, value] of table) yield [kind, account, id, value];
    }
  }
}

/** Changes that become visible together, or not at all when `commit` is not called. */
export class Unit<Kinds extends { [Kind in keyof Kinds]: object }> {
  readonly #records: Records<Kinds>;
  readonly #staged: Map<string, Row>;
  readonly account: string;

  constructor(records: Records<Kinds>, staged: Map<string, Row>, account: string) {
    this.#records = records;
    this.#staged = staged;
    this.account = account;
  }

  /** The same unit of work, seen from another account. */
  on(account: string): Unit<Kinds> {
    return new Unit<Kinds>(this.#records, this.#staged, account);
  }

  get<Kind extends keyof Kinds & string>(kind: Kind, id: string): Kinds[Kind] | undefined {
    const staged = this.#staged.get(`${kind}/${this.account}/${id}`);
    const value = staged ? staged[3] : this.#records.table(kind, this.account).get(id);
    return (value ?? undefined) as Kinds[Kind] | undefined;
  }

  /** Stages the value and returns it. */
  put<Kind extends keyof Kinds & string>(kind: Kind, id: string, value: Kinds[Kind]): Kinds[Kind] {
    this.#staged.set(`${kind}/${this.account}/${id}`, [kind, this.account, id, value]);
    return value;
  }

  remove(kind: keyof Kinds & string, id: string): void {
    this.#staged.set(`${kind}/${this.account}/${id}`, [kind, this.account, id, null]);
  }

  /** All values of a kind, oldest first. */
  all<Kind extends keyof Kinds & string>(kind: Kind): Kinds[Kind][] {
    const rows = new Map(this.#records.table(kind, this.account));
    for (const [stagedKind, account, id, value] of this.#staged.values()) {
      if (stagedKind !== kind || account !== this.account) continue;
      if (value) rows.set(id, value);
      else rows.delete(id);
    }
    return [...rows.values()] as Kinds[Kind][];
  }

  commit(): void {
    this.#records.commit([...this.#staged.values()]);
    this.#staged.clear();
  }
}
