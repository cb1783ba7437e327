import { graphql } from '../gql/index.ts';

export const ExperimentParts = graphql(`
  fragment ExperimentParts on Experiment {
    id
    name
    windowDays
    startedAt
    stoppedAt
    stoppedBy
    adopted
    isSplitAsPlanned
    guardrail {
      figure
      tolerancePercent
    }
    arms {
      journey
      sharePercent
      visitors
      booked
      cancelled
      settledVisitors
      settledBooked
    }
    differences {
      journey
      verdict
      estimate
      lower
      upper
      points {
        day
        estimate
        lower
        upper
      }
    }
  }
`);

export const Experiments = graphql(`
  query Experiments {
    brand {
      id
      journey
      modules
    }
    experiments {
      ...ExperimentParts
    }
  }
`);

export const ExperimentsMoved = graphql(`
  subscription ExperimentsMoved {
    experimentsChanged
  }
`);

export const StartExperiment = graphql(`
  mutation StartExperiment($input: StartExperimentInput!) {
    startExperiment(input: $input) {
      __typename
      ... on ExperimentSaved {
        experiment {
          ...ExperimentParts
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

export const StopExperiment = graphql(`
  mutation StopExperiment($input: StopExperimentInput!) {
    stopExperiment(input: $input) {
      __typename
      ... on ExperimentSaved {
        experiment {
          ...ExperimentParts
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const AdoptJourney = graphql(`
  mutation AdoptJourney($input: AdoptJourneyInput!) {
    adoptJourney(input: $input) {
      __typename
      ... on ExperimentSaved {
        experiment {
          ...ExperimentParts
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);
