import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@daraport/subgraph';
import { execute, parse, type DocumentNode } from 'graphql';
import { keys } from '../contenders/message.ts';
import { localConnection, schemaOf } from './connections.ts';
import { type SampleName, sampleNames } from './schema.ts';

// All four subgraphs in one process: plain GraphQL over HTTP for the others, signed for us. Neither is measured.
const schemas = Object.fromEntries(sampleNames.map((name) => [name, schemaOf(name)]));
const documents = new Map<string, DocumentNode>();

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const schema = schemas[(request.url ?? '').slice(1)];
  const { query, variables } = JSON.parse(await bodyOf(request)) as {
    query: string;
    variables?: Record<string, unknown>;
  };
  const document = documents.get(query) ?? parse(query);
  documents.set(query, document);
  const result = schema
    ? await execute({ schema, document, variableValues: variables, contextValue: {} })
    : { errors: [] };
  response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
}

const plain = createServer((request, response) => void answer(request, response));
await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));

const signed = await Promise.all(
  sampleNames.map(async (name): Promise<[SampleName, string]> => [
    name,
    (await serve(localConnection(name), { keys, port: 0 })).url,
  ]),
);
process.on('disconnect', () => process.exit(0));
process.send?.({
  plainOrigin: `http://127.0.0.1:${(plain.address() as AddressInfo).port}`,
  signedUrls: Object.fromEntries(signed),
});
