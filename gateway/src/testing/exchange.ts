import { createHash } from 'node:crypto';
import type { AllowanceExchange } from '../limits/shared-budget.ts';

type Taken = ReadonlyMap<string, number>;

/** What lies between the gateways of a test; what is told arrives at once, or when `deliver` is called. */
export function meetingPoint({ isAtOnce = true } = {}) {
  const places = new Set<(taken: Taken) => void>();
  const underway: (() => void)[] = [];
  return {
    told: 0,
    /** Every key that was told of. */
    keys: new Set<string>(),
    /** The way to the others for one more gateway. */
    join(): AllowanceExchange {
      let own: ((taken: Taken) => void) | undefined;
      return {
        tell: (taken) => {
          this.told += 1;
          for (const key of taken.keys()) this.keys.add(key);
          const arrive = () => places.forEach((place) => place !== own && place(taken));
          if (isAtOnce) arrive();
          else underway.push(arrive);
        },
        pseudonymOf: (text) => createHash('sha256').update(text).digest('base64url'),
        hear(listener) {
          own = listener;
          places.add(listener);
          return () => places.delete(listener);
        },
      };
    },
    deliver: () => underway.splice(0).forEach((arrive) => arrive()),
  };
}
