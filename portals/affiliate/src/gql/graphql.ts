/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** PENDING during the hold period, then APPROVED and PAID; REJECTED or CLAWED_BACK when the sale was undone. */
export type CommissionState =
  | 'APPROVED'
  | 'CLAWED_BACK'
  | 'PAID'
  | 'PENDING'
  | 'REJECTED';

export type CreateTrackingLinkInput = {
  readonly idempotencyKey: string;
  /** Path on the brand's patient portal the link opens. */
  readonly landingPath: string;
  readonly name: string;
};

export type LedgerQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  states?: ReadonlyArray<CommissionState> | CommissionState | null | undefined;
}>;


export type LedgerQuery = { readonly conversions: { readonly __typename: 'ConversionConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'ConversionEdge', readonly cursor: string, readonly node: { readonly __typename: 'Conversion', readonly id: string, readonly at: string, readonly link: { readonly __typename: 'TrackingLink', readonly id: string, readonly name: string }, readonly value: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly commission: { readonly __typename: 'Commission', readonly id: string, readonly state: CommissionState, readonly approvableAt: string, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CreateLinkMutationVariables = Exact<{
  input: CreateTrackingLinkInput;
}>;


export type CreateLinkMutation = { readonly createTrackingLink:
    | { readonly __typename: 'CreateTrackingLinkPayload', readonly link: { readonly __typename: 'TrackingLink', readonly id: string, readonly name: string, readonly url: string } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
   };

export type LinksQueryVariables = Exact<{ [key: string]: never; }>;


export type LinksQuery = { readonly trackingLinks: ReadonlyArray<{ readonly __typename: 'TrackingLink', readonly id: string, readonly name: string, readonly code: string, readonly url: string, readonly clicks: number, readonly conversions: number }> };

export type OverviewQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type OverviewQuery = { readonly attributionSummary: { readonly __typename: 'AttributionSummary', readonly clicks: number, readonly consentedClicks: number, readonly signUps: number, readonly conversions: number, readonly pending: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly approved: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly paid: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly days: ReadonlyArray<{ readonly __typename: 'AttributionDay', readonly date: string, readonly earnings: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } }> } };

export type PayoutSumsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PayoutSumsQuery = { readonly attributionSummary: { readonly __typename: 'AttributionSummary', readonly approved: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly paid: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } } };

export type ProgramQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramQuery = { readonly program: { readonly __typename: 'Program', readonly id: string, readonly name: string, readonly terms: string, readonly commissionPercent: number, readonly holdDays: number, readonly attributionWindowDays: number } | null };

export type PortalSearchQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalSearchQuery = { readonly trackingLinks: ReadonlyArray<{ readonly __typename: 'TrackingLink', readonly id: string, readonly name: string, readonly url: string }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const LedgerDocument = new TypedDocumentString(`
    query Ledger($first: Int!, $after: String, $states: [CommissionState!]) {
  conversions(first: $first, after: $after, states: $states) {
    __typename
    totalCount
    edges {
      __typename
      cursor
      node {
        __typename
        id
        at
        link {
          __typename
          id
          name
        }
        value {
          __typename
          amountMinor
          currency
        }
        commission {
          __typename
          id
          state
          approvableAt
          amount {
            __typename
            amountMinor
            currency
          }
        }
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:1dddc3336f5dc73331b23b29d20286a4321c3c80e6a4631bf5c26f4e7f82743d"}) as unknown as TypedDocumentString<LedgerQuery, LedgerQueryVariables>;
export const CreateLinkDocument = new TypedDocumentString(`
    mutation CreateLink($input: CreateTrackingLinkInput!) {
  createTrackingLink(input: $input) {
    __typename
    ... on CreateTrackingLinkPayload {
      __typename
      link {
        __typename
        id
        name
        url
      }
    }
    ... on InvalidInputError {
      __typename
      fields {
        __typename
        path
        message
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:47453f2c65532903fef4ba4a3d231987c914e2511d686b7be109d8606ef9b0f5"}) as unknown as TypedDocumentString<CreateLinkMutation, CreateLinkMutationVariables>;
export const LinksDocument = new TypedDocumentString(`
    query Links {
  trackingLinks {
    __typename
    id
    name
    code
    url
    clicks
    conversions
  }
}
    `, {"hash":"sha256:b7c83579f0d8b1a1baf4182bf9882fc8e9138ba641334a62a66754b40cd656b2"}) as unknown as TypedDocumentString<LinksQuery, LinksQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($from: Date!, $to: Date!) {
  attributionSummary(from: $from, to: $to) {
    __typename
    clicks
    consentedClicks
    signUps
    conversions
    pending {
      __typename
      amountMinor
      currency
    }
    approved {
      __typename
      amountMinor
      currency
    }
    paid {
      __typename
      amountMinor
      currency
    }
    days {
      __typename
      date
      earnings {
        __typename
        amountMinor
        currency
      }
    }
  }
}
    `, {"hash":"sha256:7096a6e5b8abab436182d94c41284f4cf2d57005ce62d9892f6f987c828e4854"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const PayoutSumsDocument = new TypedDocumentString(`
    query PayoutSums($from: Date!, $to: Date!) {
  attributionSummary(from: $from, to: $to) {
    __typename
    approved {
      __typename
      amountMinor
      currency
    }
    paid {
      __typename
      amountMinor
      currency
    }
  }
}
    `, {"hash":"sha256:1547306e1feaa5f20e09d1d9dc788d7c6ba7e129e17e3cccc3b62de1eb128dd0"}) as unknown as TypedDocumentString<PayoutSumsQuery, PayoutSumsQueryVariables>;
export const ProgramDocument = new TypedDocumentString(`
    query Program {
  program {
    __typename
    id
    name
    terms
    commissionPercent
    holdDays
    attributionWindowDays
  }
}
    `, {"hash":"sha256:d8f0503d30de8b90ed313eabfbaf6abc5c72e1a5f1f929ccecdeb062635a46e9"}) as unknown as TypedDocumentString<ProgramQuery, ProgramQueryVariables>;
export const PortalSearchDocument = new TypedDocumentString(`
    query PortalSearch {
  trackingLinks {
    __typename
    id
    name
    url
  }
}
    `, {"hash":"sha256:7a23ac7542dbecacb5ac17abe7fee79caabfb244f05604d73c09dfb3d2084f13"}) as unknown as TypedDocumentString<PortalSearchQuery, PortalSearchQueryVariables>;