import { graphql } from '../gql/index.ts';

export const ConsentDocumentParts = graphql(`
  fragment ConsentText on ConsentDocument {
    id
    purpose
    version
    title
    body
  }
`);

export const ConsentParts = graphql(`
  fragment GivenConsent on Consent {
    id
    givenAt
    withdrawnAt
    document {
      ...ConsentText
    }
  }
`);

export const Consents = graphql(`
  query Consents {
    terms: consentDocument(purpose: TERMS) {
      ...ConsentText
    }
    privacy: consentDocument(purpose: PRIVACY) {
      ...ConsentText
    }
    video: consentDocument(purpose: VIDEO) {
      ...ConsentText
    }
    attribution: consentDocument(purpose: ATTRIBUTION) {
      ...ConsentText
    }
    myConsents {
      ...GivenConsent
    }
  }
`);

export const GiveConsent = graphql(`
  mutation GiveConsent($input: GiveConsentInput!) {
    giveConsent(input: $input) {
      ... on GiveConsentPayload {
        consent {
          ...GivenConsent
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const WithdrawConsent = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      ... on WithdrawConsentPayload {
        consent {
          ...GivenConsent
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);
