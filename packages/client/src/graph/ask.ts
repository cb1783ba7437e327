import { useGraph } from './context.ts';
import { requestOf, type Document } from './document.ts';

/** Asks the graph once, outside of what a page follows: for a file, or for what a person typed. Rejects with the graph's error. */
export function useAsk() {
  const graph = useGraph();
  return async <Data, Variables>(document: Document<Data, Variables>, variables: Variables): Promise<Data> => {
    const request = requestOf(document, variables);
    const { data, error } = await graph.client().executeQuery(request, { requestPolicy: 'network-only' }).toPromise();
    if (!data) throw error ?? new Error('The graph answered without data');
    return data;
  };
}
