import { table } from '../table.ts';

/** What was measured of one server. */
export interface Result {
  readonly name: string;
  readonly kilobytes: number;
  readonly calm: Delays;
  readonly cpu: number;
  readonly lost: number;
  readonly doubled: number;
  readonly beside: Delays;
  /** Processor time for each delivery beside stalled readers, in milliseconds. */
  readonly cpuBeside: number;
  /** Notices that were read at the source for each stalled reader. */
  readonly read: number;
  readonly cut: number;
  readonly grown: number;
}
/** Milliseconds from publishing to the client. */
export interface Delays {
  readonly p50: number;
  readonly p99: number;
}

/** All figures, by server; `most` is how many notices the loud room had. */
export function report(results: readonly Result[], most: number): string {
  const headings = ['server', 'kB/socket', 'p50 ms', 'p99 ms', 'CPU ms/delivery', 'lost', 'doubled'];
  return table(
    [...headings, 'p50 ms beside stalled', 'p99 ms', `read for each of ${most}`, 'stalled cut', 'MB grown'],
    results.map(({ name, kilobytes, calm, cpu, lost, doubled, beside, read, cut, grown }) => [
      name,
      kilobytes.toFixed(1),
      calm.p50.toFixed(1),
      calm.p99.toFixed(1),
      cpu.toFixed(3),
      String(lost),
      String(doubled),
      beside.p50.toFixed(1),
      beside.p99.toFixed(1),
      read.toFixed(0),
      String(cut),
      grown.toFixed(0),
    ]),
  );
}

/** What the gateway costs over the floor, and what stalled readers cost the others. */
export function ratios(results: readonly Result[], floorName: string): string {
  const floor = results.find(({ name }) => name === floorName);
  const over = (ours: number, theirs = Number.NaN): string => (ours / theirs).toFixed(2);
  return table(
    ['x the floor', 'kB/socket', 'p50', 'p99', 'CPU', 'CPU beside stalled / without', 'p99 beside stalled / without'],
    results.map(({ name, kilobytes, calm, cpu, cpuBeside, beside }) => [
      name,
      over(kilobytes, floor?.kilobytes),
      over(calm.p50, floor?.calm.p50),
      over(calm.p99, floor?.calm.p99),
      over(cpu, floor?.cpu),
      over(cpuBeside, cpu),
      over(beside.p99, calm.p99),
    ]),
  );
}
