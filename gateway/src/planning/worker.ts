import { parentPort, workerData } from 'node:worker_threads';
import { Supergraph } from '@apollo/federation-internals';
import { GraphQLError, parse } from 'graphql';
import { openPlanner } from '../execution/supergraph.ts';
import type { Answer, Question } from './thread.ts';

/** Runs in a thread of its own: plans one operation after the other, as it is asked. */
const { admittedSdl } = workerData as { admittedSdl: string };
const planner = openPlanner(Supergraph.build(admittedSdl));

function answer({ text, operationName }: Question): Answer {
  try {
    return { plan: planner.plan(parse(text, { noLocation: true }), operationName) };
  } catch (error) {
    if (error instanceof GraphQLError) return { message: error.message, extensions: { ...error.extensions } };
    return { message: error instanceof Error ? error.message : String(error), extensions: {} };
  }
}

/* oxlint-disable unicorn/require-post-message-target-origin -- a thread has no origin */
parentPort?.on('message', (question: Question) => parentPort?.postMessage(answer(question)));
parentPort?.postMessage('ready');
