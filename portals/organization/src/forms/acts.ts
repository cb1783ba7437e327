import { graphql } from '../gql/index.ts';

export const CreateForm = graphql(`
  mutation CreateIntakeForm($input: CreateIntakeQuestionnaireInput!) {
    createIntakeQuestionnaire(input: $input) {
      ... on CreateIntakeQuestionnairePayload {
        questionnaire {
          id
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const SaveDraft = graphql(`
  mutation SaveIntakeDraft($input: SaveIntakeDraftInput!) {
    saveIntakeDraft(input: $input) {
      ... on SaveIntakeDraftPayload {
        questionnaire {
          ...WrittenQuestionnaire
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

export const PublishForm = graphql(`
  mutation PublishIntakeForm($input: IntakeDraftInput!) {
    publishIntakeForm(input: $input) {
      ... on PublishIntakeFormPayload {
        questionnaire {
          ...WrittenQuestionnaire
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

export const DiscardDraft = graphql(`
  mutation DiscardIntakeDraft($input: IntakeDraftInput!) {
    discardIntakeDraft(input: $input) {
      ... on DiscardIntakeDraftPayload {
        questionnaire {
          ...WrittenQuestionnaire
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const AssignForm = graphql(`
  mutation AssignIntakeForm($input: AssignIntakeFormInput!) {
    assignIntakeForm(input: $input) {
      ... on AssignIntakeFormPayload {
        questionnaire {
          ...QuestionnaireRow
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
