/**
 * What counts say of rates, at every moment: an admin looks whenever they like, a job every few minutes, and neither may find by looking
 * often what is not there. Everything here holds at all sample sizes and at any number of looks (Ville's inequality).
 */

/** Of so many, so many did it. */
export interface Count {
  readonly of: number;
  readonly did: number;
}

/** Between two rates: second minus first, with bounds that hold at every moment together. Parts of 1. */
export interface Difference {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** How often any statement of one experiment may be wrong, ever: 5 %. */
export const ERROR = 0.05;

/** How often the alarm of the split may ever sound where the split is right: 1 %. */
export const ALARM_ERROR = 0.01;

/**
 * What is expected of a rate before anything was seen, as a beta distribution of mean 1/10: bookings per visitor are rare. It decides how
 * narrow bounds are, never whether they hold.
 */
const PRIOR = { did: 1, not: 9 };

/** Powers of halving after which a place between 0 and 1 is known to less than a thousandth of a percentage point. */
const HALVINGS = 30;

const factorials: number[] = [0];
/** log(n!) for whole n, exactly summed once. */
function logFactorial(n: number): number {
  for (let next = factorials.length; next <= n; next += 1)
    factorials.push((factorials[next - 1] ?? 0) + Math.log(next));
  return factorials[n] ?? 0;
}
const logBeta = (a: number, b: number): number => logFactorial(a - 1) + logFactorial(b - 1) - logFactorial(a + b - 1);

const logOf = (count: number, rate: number): number => (count === 0 ? 0 : count * Math.log(rate));

/** Log of the likelihood averaged over the prior: the numerator of Robbins' mixture. */
const logMixture = ({ of, did }: Count): number =>
  logBeta(PRIOR.did + did, PRIOR.not + of - did) - logBeta(PRIOR.did, PRIOR.not);
const logLikelihood = ({ of, did }: Count, rate: number): number => logOf(did, rate) + logOf(of - did, 1 - rate);
/** How the log likelihood changes with the rate. */
const slope = ({ of, did }: Count, rate: number): number =>
  (did === 0 ? 0 : did / rate) - (of === did ? 0 : (of - did) / (1 - rate));

/** The best log likelihood of both counts where the second rate is the first plus `difference`. */
function bestLogLikelihood(first: Count, second: Count, difference: number): number {
  let from = Math.max(0, -difference);
  let to = Math.min(1, 1 - difference);
  for (let turn = 0; turn < HALVINGS; turn += 1) {
    const rate = (from + to) / 2;
    // The likelihood is concave: where it rises, the best lies further up.
    if (slope(first, rate) + slope(second, rate + difference) > 0) from = rate;
    else to = rate;
  }
  const rate = (from + to) / 2;
  return logLikelihood(first, rate) + logLikelihood(second, rate + difference);
}

/**
 * Log of the evidence against that difference: a mixture martingale for each rate, which multiply because the counts are of different
 * visitors, at the pair of rates that the evidence speaks least against. Under the true difference it is at most `log(1 / error)` at all
 * times together, but for a share `error` of all experiments.
 */
export const evidenceAgainst = (difference: number, first: Count, second: Count): number =>
  logMixture(first) + logMixture(second) - bestLogLikelihood(first, second, difference);

/**
 * Confidence sequence for the difference of two rates: of Robbins' (1970) mixture for binomial counts, as Howard, Ramdas, McAuliffe and
 * Sekhon (2021, "Time-uniform, nonparametric, nonasymptotic confidence sequences") use it, the product of both rates' martingales; all
 * differences that are not refuted by it. It covers the true one at all times together with probability at least 1 - `error`.
 */
export function differenceOf(first: Count, second: Count, error: number): Difference {
  if (first.of === 0 || second.of === 0) return { estimate: 0, lower: -1, upper: 1 };
  const estimate = second.did / second.of - first.did / first.of;
  const isRefuted = (difference: number) => evidenceAgainst(difference, first, second) >= Math.log(1 / error);
  const edge = (end: number) => {
    if (!isRefuted(end)) return end;
    let [inside, outside] = [estimate, end];
    for (let turn = 0; turn < HALVINGS; turn += 1) {
      const middle = (inside + outside) / 2;
      if (isRefuted(middle)) outside = middle;
      else inside = middle;
    }
    return outside;
  };
  return { estimate, lower: edge(-1), upper: edge(1) };
}

/**
 * Log of the evidence that visitors are not shared out as planned: the multinomial mixture martingale of Lindon and Malek (2022, "Anytime-
 * valid inference for multinomial count data"), with a Dirichlet prior of 100 around the plan; where Pearson's chi-squared test may be
 * asked once, this may be asked at any time. The alarm sounds from `log(1 / ALARM_ERROR)` on.
 */
export function evidenceOfBrokenSplit(
  arms: readonly { readonly sharePercent: number; readonly visitors: number }[],
): number {
  const all = arms.reduce((sum, { visitors }) => sum + visitors, 0);
  const whole = arms.reduce((sum, { sharePercent }) => sum + sharePercent, 0);
  return arms.reduce(
    (sum, { sharePercent, visitors }) =>
      sum +
      logFactorial(sharePercent + visitors - 1) -
      logFactorial(sharePercent - 1) -
      logOf(visitors, sharePercent / whole),
    logFactorial(whole - 1) - logFactorial(whole + all - 1),
  );
}

/** Whether the split is broken, so that the figures cannot be trusted. */
export const isSplitBroken = (arms: Parameters<typeof evidenceOfBrokenSplit>[0]): boolean =>
  evidenceOfBrokenSplit(arms) >= Math.log(1 / ALARM_ERROR);
