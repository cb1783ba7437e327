import type { Id } from '@daraport/domain';
import type { AllocationRule } from '@daraport/drizzle/tables/booking';
import { inTurn, takesNobodyNew, type Share } from '../pool/rules.ts';

/** FAIR: the fewest given relative to the share. CAPACITY: the most room relative to the limit. */
export const allocationRules = ['FAIR', 'CAPACITY'] as const satisfies readonly AllocationRule[];

/** Largest limit that may be set; whoever sets none is taken to have as much room. */
export const mostLimit = 200;
export const mostShare = 10;

/** What a specialist takes of the requests. */
export interface Part {
  readonly takesPart: boolean;
  readonly share: number;
  /** Most open requests at once, and most new people in seven days; null is no limit. */
  readonly mostOpen: number | null;
  readonly mostNewPerWeek: number | null;
}

/** What holds for a specialist of whom nothing is set. */
export const defaultPart: Part = { takesPart: true, share: 1, mostOpen: null, mostNewPerWeek: null };

/** What a specialist has, of all requests of the brand, whoever sees them. */
export interface Load {
  /** Requests given in the window of fairness, and when the last ever was; null is never. */
  readonly given: number;
  readonly lastAt: number | null;
  /** Requests given that are open. */
  readonly open: number;
  /** People new within seven days, by a request or by booking themselves. */
  readonly newThisWeek: number;
}

export interface Member extends Part, Load {
  readonly specialistId: Id;
}

/** Whether a limit is reached. */
export const isFull = ({ mostOpen, mostNewPerWeek, open, newThisWeek }: Omit<Part, 'share'> & Load): boolean =>
  (mostOpen !== null && open >= mostOpen) || takesNobodyNew(mostNewPerWeek, newThisWeek);

/** Whose turn it is, with how many of those who fit were left out and why. */
export interface Turn {
  readonly next: Member | undefined;
  readonly fitting: number;
  readonly outside: number;
  readonly full: number;
}

/** Among those who fit: who takes part, has room, and is due by the rule. The order of the members decides nothing. */
export function turnOf(rule: AllocationRule, members: readonly Member[]): Turn {
  const taking = members.filter(({ takesPart }) => takesPart);
  const free = taking.filter((member) => !isFull(member));
  const shareOf = (member: Member): Share & { readonly member: Member } => ({
    member,
    specialistId: member.specialistId,
    lastAt: member.lastAt,
    weight: rule === 'FAIR' ? member.share : (member.mostOpen ?? mostLimit),
    bookings: rule === 'FAIR' ? member.given : member.open,
  });
  return {
    next: inTurn(free.map(shareOf))[0]?.member,
    fitting: members.length,
    outside: members.length - taking.length,
    full: taking.length - free.length,
  };
}
