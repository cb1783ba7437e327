/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Ledger($first: Int!, $after: String, $states: [CommissionState!]) {\n    conversions(first: $first, after: $after, states: $states) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          at\n          link {\n            id\n            name\n          }\n          value {\n            amountMinor\n            currency\n          }\n          commission {\n            id\n            state\n            approvableAt\n            amount {\n              amountMinor\n              currency\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.LedgerDocument,
    "\n  mutation CreateLink($input: CreateTrackingLinkInput!) {\n    createTrackingLink(input: $input) {\n      __typename\n      ... on CreateTrackingLinkPayload {\n        link {\n          id\n          name\n          url\n        }\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.CreateLinkDocument,
    "\n  query Links {\n    trackingLinks {\n      id\n      name\n      code\n      url\n      clicks\n      conversions\n    }\n  }\n": typeof types.LinksDocument,
    "\n  query Overview($from: Date!, $to: Date!) {\n    attributionSummary(from: $from, to: $to) {\n      clicks\n      consentedClicks\n      signUps\n      conversions\n      pending {\n        amountMinor\n        currency\n      }\n      approved {\n        amountMinor\n        currency\n      }\n      paid {\n        amountMinor\n        currency\n      }\n      days {\n        date\n        earnings {\n          amountMinor\n          currency\n        }\n      }\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  query PayoutSums($from: Date!, $to: Date!) {\n    attributionSummary(from: $from, to: $to) {\n      approved {\n        amountMinor\n        currency\n      }\n      paid {\n        amountMinor\n        currency\n      }\n    }\n  }\n": typeof types.PayoutSumsDocument,
    "\n  query Program {\n    program {\n      id\n      name\n      terms\n      commissionPercent\n      holdDays\n      attributionWindowDays\n    }\n  }\n": typeof types.ProgramDocument,
    "\n  query PortalSearch {\n    trackingLinks {\n      id\n      name\n      url\n    }\n  }\n": typeof types.PortalSearchDocument,
};
const documents: Documents = {
    "\n  query Ledger($first: Int!, $after: String, $states: [CommissionState!]) {\n    conversions(first: $first, after: $after, states: $states) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          at\n          link {\n            id\n            name\n          }\n          value {\n            amountMinor\n            currency\n          }\n          commission {\n            id\n            state\n            approvableAt\n            amount {\n              amountMinor\n              currency\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.LedgerDocument,
    "\n  mutation CreateLink($input: CreateTrackingLinkInput!) {\n    createTrackingLink(input: $input) {\n      __typename\n      ... on CreateTrackingLinkPayload {\n        link {\n          id\n          name\n          url\n        }\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.CreateLinkDocument,
    "\n  query Links {\n    trackingLinks {\n      id\n      name\n      code\n      url\n      clicks\n      conversions\n    }\n  }\n": types.LinksDocument,
    "\n  query Overview($from: Date!, $to: Date!) {\n    attributionSummary(from: $from, to: $to) {\n      clicks\n      consentedClicks\n      signUps\n      conversions\n      pending {\n        amountMinor\n        currency\n      }\n      approved {\n        amountMinor\n        currency\n      }\n      paid {\n        amountMinor\n        currency\n      }\n      days {\n        date\n        earnings {\n          amountMinor\n          currency\n        }\n      }\n    }\n  }\n": types.OverviewDocument,
    "\n  query PayoutSums($from: Date!, $to: Date!) {\n    attributionSummary(from: $from, to: $to) {\n      approved {\n        amountMinor\n        currency\n      }\n      paid {\n        amountMinor\n        currency\n      }\n    }\n  }\n": types.PayoutSumsDocument,
    "\n  query Program {\n    program {\n      id\n      name\n      terms\n      commissionPercent\n      holdDays\n      attributionWindowDays\n    }\n  }\n": types.ProgramDocument,
    "\n  query PortalSearch {\n    trackingLinks {\n      id\n      name\n      url\n    }\n  }\n": types.PortalSearchDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ledger($first: Int!, $after: String, $states: [CommissionState!]) {\n    conversions(first: $first, after: $after, states: $states) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          at\n          link {\n            id\n            name\n          }\n          value {\n            amountMinor\n            currency\n          }\n          commission {\n            id\n            state\n            approvableAt\n            amount {\n              amountMinor\n              currency\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').LedgerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateLink($input: CreateTrackingLinkInput!) {\n    createTrackingLink(input: $input) {\n      __typename\n      ... on CreateTrackingLinkPayload {\n        link {\n          id\n          name\n          url\n        }\n      }\n      ... on InvalidInputError {\n        fields {\n          path\n          message\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CreateLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Links {\n    trackingLinks {\n      id\n      name\n      code\n      url\n      clicks\n      conversions\n    }\n  }\n"): typeof import('./graphql').LinksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview($from: Date!, $to: Date!) {\n    attributionSummary(from: $from, to: $to) {\n      clicks\n      consentedClicks\n      signUps\n      conversions\n      pending {\n        amountMinor\n        currency\n      }\n      approved {\n        amountMinor\n        currency\n      }\n      paid {\n        amountMinor\n        currency\n      }\n      days {\n        date\n        earnings {\n          amountMinor\n          currency\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PayoutSums($from: Date!, $to: Date!) {\n    attributionSummary(from: $from, to: $to) {\n      approved {\n        amountMinor\n        currency\n      }\n      paid {\n        amountMinor\n        currency\n      }\n    }\n  }\n"): typeof import('./graphql').PayoutSumsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Program {\n    program {\n      id\n      name\n      terms\n      commissionPercent\n      holdDays\n      attributionWindowDays\n    }\n  }\n"): typeof import('./graphql').ProgramDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PortalSearch {\n    trackingLinks {\n      id\n      name\n      url\n    }\n  }\n"): typeof import('./graphql').PortalSearchDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
