import { graphql } from '../gql/index.ts';

/** A credential as `CredentialItem` shows it; portals spread it into their own questions. */
export const CredentialParts = graphql(`
  fragment CredentialParts on Credential {
    id
    kind
    state
    reason
    validFrom
    validUntil
    submittedAt
    decidedAt
    replacedAt
    replacesId
    decidedBy {
      id
      displayName
    }
    licence {
      profession
      number
      authority
      jurisdiction
    }
    file {
      id
      name
      byteSize
      scan
      url
    }
  }
`);

/** One requirement and how far it is met. */
export const RequirementParts = graphql(`
  fragment RequirementParts on RequirementStatus {
    key
    state
  }
`);
