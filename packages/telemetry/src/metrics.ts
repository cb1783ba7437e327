/** Labels of one time series. Each has few values that are known before: never a person, a text or an id. */
export type Labels = Readonly<Record<string, string>>;

export interface Counter {
  add(labels?: Labels, count?: number): void;
}

export interface Histogram {
  /** In seconds. */
  observe(seconds: number, labels?: Labels): void;
}

/** What a gauge shows when somebody looks. */
export type Reading = readonly [value: number, labels?: Labels];

/** What is counted in this process. Names begin with `daraport_`; asking twice for one name gives the same. */
export interface Metrics {
  counter(name: string, help: string, labels?: readonly string[]): Counter;
  histogram(name: string, help: string, labels?: readonly string[], buckets?: readonly number[]): Histogram;
  /** Read each time somebody looks; several may read for one name. */
  gauge(
    name: string,
    help: string,
    labels: readonly string[],
    read: () => Iterable<Reading> | Promise<Iterable<Reading>>,
  ): void;
  /** Everything as Prometheus reads it, and its media type. */
  text(): Promise<{ readonly type: string; readonly body: string }>;
}

/** Hands on the first so many values, and for all others `other`: for labels whose values nobody can list. */
export function boundedLabel(most: number): (value: string) => string {
  const known = new Set<string>();
  return (value) => {
    if (known.has(value)) return value;
    if (known.size >= most) return 'other';
    known.add(value);
    return value;
  };
}
