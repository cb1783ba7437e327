import { useCurrentMatches } from '@solidjs/router';

/** The article about the page shown now, as its route names it. */
export function useHelpTopic(): () => string | undefined {
  const matches = useCurrentMatches();
  return () => {
    const topic: unknown = matches().at(-1)?.route.info?.['help'];
    return typeof topic === 'string' ? topic : undefined;
  };
}
