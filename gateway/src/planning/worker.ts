import { parentPort, workerData } from 'node:worker_threads';
import { Supergraph } from '@apollo/federation-internals';
import { GraphQLError, parse } from 'graphql';
import { loadHivePlanner } from '../execution/planner.hive.ts';
import { openPlanner } from '../execution/supergraph.ts';
import type { Answer, ChosenPlanner, Question } from './thread.ts';

/** Runs in a thread of its own: plans one operation after the other, as it is asked. */
const { admittedSdl, planner: chosen } = workerData as { admittedSdl: string; planner?: ChosenPlanner };
const supergraph = Supergraph.build(admittedSdl);
const apollo = openPlanner(supergraph);
const makePlanner = chosen === 'hive' ? await loadHivePlanner() : undefined;
const planner = makePlanner ? makePlanner(admittedSdl, supergraph.schema.toGraphQLJSSchema(), apollo) : apollo;

function answer({ text, operationName }: Question): Answer {
  try {
    return { plan: planner.plan(parse(text, { noLocation: true }), operationName) };
  } catch (error) {
    // Of some shapes the options are more than an array can hold.
    if (error instanceof RangeError) return { isExceeded: true };
    if (error instanceof GraphQLError) return { message: error.message, extensions: { ...error.extensions } };
    return { message: error instanceof Error ? error.message : String(error), extensions: {} };
  }
}

/* oxlint-disable unicorn/require-post-message-target-origin -- a thread has no origin */
parentPort?.on('message', (question: Question) => parentPort?.postMessage(answer(question)));
parentPort?.postMessage('ready');
