import type { Viewer } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import { viewerAs } from '@daraport/subgraph/testing';
import { answerOf, type BookingWorld, type TestSpecialist } from '../testing.ts';

/** What the tests look at of a request. */
export const requestParts = /* GraphQL */ `
  fragment Parts on AssistedRequest {
    id
    state
    round
    dueAt
    isOverdue
    isMine
    isClaimed
    wishes {
      specialty {
        slug
      }
      formats
      languages
      windows {
        weekday
        fromMinute
        toMinute
      }
      words
    }
    proposals {
      id
      round
      state
      startsAt
      format
      specialist {
        id
      }
      alternatives {
        startsAt
      }
    }
    steps {
      kind
      note
      round
    }
    appointment {
      id
    }
  }
`;

/** A request as the tests read it. */
export interface SeenRequest {
  readonly id: Id;
  readonly state: string;
  readonly round: number;
  readonly dueAt: string | null;
  readonly isOverdue: boolean;
  readonly isMine: boolean;
  readonly isClaimed: boolean;
  readonly wishes: { readonly words: string } | null;
  readonly proposals: readonly {
    readonly id: Id;
    readonly round: number;
    readonly state: string;
    readonly startsAt: string;
    readonly alternatives: readonly { readonly startsAt: string }[];
  }[];
  readonly steps: readonly { readonly kind: string; readonly note: string | null; readonly round: number }[];
  readonly appointment: { readonly id: Id } | null;
}

/** What a mutation on a request answers: the request, or why not. */
export interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly index?: number;
  readonly alternatives?: readonly { readonly startsAt: string }[];
  readonly fields?: readonly { readonly path: string }[];
  readonly request?: SeenRequest;
}

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const payloads: Readonly<Record<string, string>> = {
  makeAssistedRequest: 'AssistedRequestMade',
  withdrawAssistedRequest: 'AssistedRequestWithdrawn',
  declineProposals: 'ProposalsDeclined',
  claimAssistedRequest: 'AssistedRequestClaimed',
  takeOverAssistedRequest: 'AssistedRequestTakenOver',
  releaseAssistedRequest: 'AssistedRequestReleased',
  closeAssistedRequest: 'AssistedRequestClosed',
  proposeTimes: 'TimesProposed',
};

/** Shortcuts through the front door of assisted scheduling. */
export function assistedDesk(world: BookingWorld) {
  const act = async (viewer: Viewer, field: string, input: object): Promise<Outcome> => {
    const extra = field === 'proposeTimes' ? '... on ProposedTimeError { index alternatives { startsAt } }' : '';
    const response = await world.ask(
      viewer,
      `mutation ($input: ${capitalized(field)}Input!) { ${field}(input: $input) { __typename
        ... on ${payloads[field]} { request { ...Parts } } ... on Error { code } ... on InvalidInputError { fields { path } } ${extra} } } ${requestParts}`,
      { input: { idempotencyKey: newId(), ...input } },
    );
    return answerOf(response, field) as unknown as Outcome;
  };
  return {
    act,
    /** A request that was made; throws when it was refused. */
    async make(patient: Viewer, facts: object = {}): Promise<SeenRequest> {
      const { request, ...refusal } = await act(patient, 'makeAssistedRequest', { ...wishes, ...facts });
      if (!request) throw new Error(JSON.stringify(refusal));
      return request;
    },
    /** A request that the coordinator looks after, with times proposed. */
    async propose(coordinator: Viewer, requestId: Id, specialist: TestSpecialist, starts: readonly string[]) {
      await act(coordinator, 'claimAssistedRequest', { requestId });
      return act(coordinator, 'proposeTimes', { requestId, times: starts.map((at) => timeOf(specialist, at)) });
    },
    async see(viewer: Viewer, id: Id): Promise<SeenRequest | null> {
      const query = `query ($id: ID!) { assistedRequest(id: $id) { ...Parts } } ${requestParts}`;
      return answerOf(await world.ask(viewer, query, { id }), 'assistedRequest') as unknown as SeenRequest | null;
    },
    async queue(viewer: Viewer, view = 'WAITING', part: object = { first: 50 }) {
      const query = `query ($view: AssistedQueueView!, $first: Int!, $after: String) { assistedQueue(view: $view, first: $first, after: $after) {
        totalCount overdueCount pageInfo { endCursor hasNextPage } edges { node { id state isOverdue } } } }`;
      return answerOf(await world.ask(viewer, query, { view, ...part }), 'assistedQueue') as unknown as {
        totalCount: number;
        overdueCount: number;
        pageInfo: { endCursor: string; hasNextPage: boolean };
        edges: { node: { id: Id; state: string; isOverdue: boolean } }[];
      };
    },
  };
}

/** What a patient wishes unless the test says otherwise. */
export const wishes = {
  specialty: 'sleep',
  formats: ['VIDEO'],
  languages: ['de'],
  windows: [{ weekday: 2, fromMinute: 540, toMinute: 720 }],
  words: 'Ich schlafe seit Wochen schlecht.',
  timeZone: 'Europe/Berlin',
};

/** A time to propose. */
export const timeOf = (specialist: TestSpecialist, startsAt: string, facts: object = {}) => ({
  specialistId: specialist.id,
  appointmentTypeId: specialist.typeId,
  startsAt,
  format: 'VIDEO',
  ...facts,
});

/** A coordinator, of an organization or of the brand. */
export const coordinatorOf = (organizationId: Id | null = null) => viewerAs('COORDINATOR', { organizationId });
