import { graphql } from '../gql/index.ts';

export const ReminderSettings = graphql(`
  query ReminderSettings {
    reminderSettings {
      ...ReminderSettingsFields
    }
  }

  fragment ReminderSettingsFields on ReminderSettings {
    steps {
      minutesBefore
      channels
    }
    quietHours {
      fromMinute
      toMinute
    }
    remindsSpecialists
    textsChanges
    version
    changedAt
  }
`);

export const SaveReminderSettings = graphql(`
  mutation SaveReminderSettings($input: SaveReminderSettingsInput!) {
    saveReminderSettings(input: $input) {
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

export const MessageTexts = graphql(`
  query MessageTexts {
    messageTexts {
      ...MessageTextFields
    }
    messagePlaceholders
  }

  fragment MessageTextFields on MessageText {
    template
    medium
    locale
    subject
    body
    isOwn
    version
    savedAt
  }
`);

export const MessagePreview = graphql(`
  query MessagePreview(
    $template: MessageTemplate!
    $medium: MessageMedium!
    $locale: MessageLocale!
    $subject: String
    $body: String!
  ) {
    messagePreview(template: $template, medium: $medium, locale: $locale, subject: $subject, body: $body) {
      subject
      paragraphs
      action
      unknown
    }
  }
`);

export const SaveMessageText = graphql(`
  mutation SaveMessageText($input: SaveMessageTextInput!) {
    saveMessageText(input: $input) {
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

export const ResetMessageText = graphql(`
  mutation ResetMessageText($input: ResetMessageTextInput!) {
    resetMessageText(input: $input) {
      __typename
      ... on Error {
        code
        message
      }
    }
  }
`);
