import { graphql } from '../gql/index.ts';

export const FormList = graphql(`
  query IntakeForms {
    intakeQuestionnaires {
      ...QuestionnaireRow
    }
    intakeTemplates {
      key
      name
      description
      questionCount
    }
  }

  fragment QuestionnaireRow on IntakeQuestionnaire {
    id
    title
    createdAt
    draft {
      revision
      savedAt
    }
    published {
      id
      version
      publishedAt
    }
    targets {
      dueHours
      appointmentType {
        id
        name
      }
      specialist {
        id
        displayName
      }
    }
  }
`);

export const FormToWrite = graphql(`
  query IntakeFormToWrite($id: ID!) {
    intakeQuestionnaire(id: $id) {
      ...WrittenQuestionnaire
    }
  }

  fragment WrittenQuestionnaire on IntakeQuestionnaire {
    ...QuestionnaireRow
    draft {
      definition {
        ...WholeDefinition
      }
      faults {
        path
        message
      }
    }
    published {
      definition {
        ...WholeDefinition
      }
    }
  }

  fragment BothWords on IntakeWords {
    de
    en
  }

  fragment WholeCondition on IntakeCondition {
    anyOf {
      questionKey
      operator
      values
      from
      to
    }
  }

  fragment WholeDefinition on IntakeDefinition {
    titleWords {
      ...BothWords
    }
    introWords {
      ...BothWords
    }
    sections {
      key
      titleWords {
        ...BothWords
      }
      introWords {
        ...BothWords
      }
      showIf {
        ...WholeCondition
      }
      questions {
        key
        kind
        isRequired
        criterion
        labelWords {
          ...BothWords
        }
        helpWords {
          ...BothWords
        }
        maxLength
        options {
          value
          means
          labelWords {
            ...BothWords
          }
        }
        scale {
          from
          to
        }
        number {
          unitWords {
            ...BothWords
          }
          from
          to
          decimals
        }
        showIf {
          ...WholeCondition
        }
      }
    }
  }
`);

export const FormChanges = graphql(`
  query IntakeFormChanges($id: ID!, $from: Int!, $to: Int) {
    intakeQuestionnaire(id: $id) {
      id
      changes(from: $from, to: $to) {
        kind
        subject
        key
        before
        after
        aspects
      }
    }
  }
`);

export const FormVersions = graphql(`
  query IntakeFormVersions($id: ID!) {
    intakeQuestionnaire(id: $id) {
      id
      versions {
        id
        version
        title
        publishedAt
      }
    }
  }
`);

export const TypeChoices = graphql(`
  query IntakeTypeChoices($search: String) {
    specialists(first: 12, filter: { search: $search }) {
      edges {
        cursor
        node {
          id
          displayName
          appointmentTypes {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const MeaningChoices = graphql(`
  query IntakeMeaningChoices {
    specialties {
      slug
      name
    }
  }
`);
