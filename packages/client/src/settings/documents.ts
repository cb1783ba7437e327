import { graphql } from '../gql/index.ts';

export const Sessions = graphql(`
  query Sessions {
    sessions {
      id
      isCurrent
      createdAt
      lastSeenAt
      userAgent
    }
  }
`);

export const RevokeSession = graphql(`
  mutation RevokeSession($id: ID!) {
    revokeSession(id: $id) {
      ... on SessionRevoked {
        sessionId
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

/** Answers no name: not every role may read its own. The session is renewed after it anyway. */
export const UpdateProfile = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      ... on ProfileUpdated {
        person {
          id
          timeZone
        }
      }
      ... on Error {
        code
        message
      }
      ... on InvalidInputError {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const ContactChoices = graphql(`
  query ContactChoices {
    myContactChoices {
      ...ContactChoiceFields
    }
  }

  fragment ContactChoiceFields on ContactChoices {
    remindsByEmail
    textsToPhone
    phone
    offersTexts
  }
`);

export const SaveContactChoices = graphql(`
  mutation SaveContactChoices($input: SaveContactChoicesInput!) {
    saveContactChoices(input: $input) {
      __typename
      ... on Error {
        code
        message
      }
    }
  }
`);

export const RemovePhone = graphql(`
  mutation RemovePhone {
    removePhone {
      __typename
      ... on Error {
        code
        message
      }
    }
  }
`);

export const RequestPhoneCode = graphql(`
  mutation RequestPhoneCode($input: RequestPhoneCodeInput!) {
    requestPhoneCode(input: $input) {
      __typename
      ... on Error {
        code
        message
      }
      ... on InvalidInputError {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const ProvePhone = graphql(`
  mutation ProvePhone($input: ProvePhoneInput!) {
    provePhone(input: $input) {
      __typename
      ... on Error {
        code
        message
      }
      ... on InvalidInputError {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const OwnCalendarFeed = graphql(`
  query OwnCalendarFeed {
    myCalendarFeed {
      id
      createdAt
      lastReadAt
    }
  }
`);

export const CreateCalendarFeed = graphql(`
  mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {
    createCalendarFeed(input: $input) {
      __typename
      ... on CalendarFeedCreated {
        url
        feed {
          id
          createdAt
          lastReadAt
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const EndCalendarFeed = graphql(`
  mutation EndCalendarFeed {
    endCalendarFeed {
      __typename
      ... on Error {
        code
        message
      }
    }
  }
`);
