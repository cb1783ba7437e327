import { DomainError, type Interval } from '@daraport/domain';
import { mostOpen, type RequestState } from './rules.ts';

/** Another coordinator looks after the request. */
export class RequestClaimedError extends DomainError {
  readonly code = 'REQUEST_CLAIMED';
  constructor() {
    super({
      en: 'Somebody else looks after this request. You can take it over with a reason.',
      de: 'Um diese Anfrage kümmert sich bereits jemand. Sie können sie mit einer Begründung übernehmen.',
    });
  }
}

/** Only who looks after the request may do this. */
export class RequestNotClaimedError extends DomainError {
  readonly code = 'REQUEST_NOT_CLAIMED';
  constructor() {
    super({
      en: 'Please take on this request first.',
      de: 'Bitte übernehmen Sie diese Anfrage zuerst.',
    });
  }
}

/** What was asked does not fit the state that the request is in by now. */
export class RequestStateError extends DomainError {
  readonly code = 'REQUEST_STATE';
  readonly state: RequestState;
  constructor(state: RequestState) {
    super({
      en: 'This request has moved on meanwhile. Please look at it again.',
      de: 'Diese Anfrage ist inzwischen weiter. Bitte sehen Sie sie noch einmal an.',
    });
    this.state = state;
  }
}

/** A patient has as many open requests as one may have. */
export class TooManyRequestsError extends DomainError {
  readonly code = 'TOO_MANY_OPEN_REQUESTS';
  constructor() {
    super({
      en: `You already have ${mostOpen} open requests. Please withdraw one first.`,
      de: `Sie haben bereits ${mostOpen} offene Anfragen. Bitte ziehen Sie zuerst eine zurück.`,
    });
  }
}

/** A time that a coordinator wants to propose cannot be booked. `index` is its place in the input. */
export class ProposedTimeError extends DomainError {
  readonly code = 'PROPOSED_TIME_NOT_FREE';
  readonly index: number;
  readonly alternatives: readonly Interval[];
  constructor(index: number, alternatives: readonly Interval[]) {
    super({
      en: 'One of these times cannot be booked. Times nearby are free.',
      de: 'Eine dieser Zeiten ist nicht buchbar. Zeiten in der Nähe sind frei.',
    });
    this.index = index;
    this.alternatives = alternatives;
  }
}

/** The proposal can no longer be chosen: it was replaced, or its time to be chosen is over. */
export class ProposalOverError extends DomainError {
  readonly code = 'PROPOSAL_OVER';
  constructor() {
    super({
      en: 'This proposal can no longer be chosen.',
      de: 'Dieser Vorschlag kann nicht mehr gewählt werden.',
    });
  }
}
