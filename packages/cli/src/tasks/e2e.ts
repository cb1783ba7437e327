import { conclude, runJourneys } from './tests.ts';

/** `pnpm e2e [file]`: the journeys alone. */
conclude(await runJourneys(...process.argv.slice(2)));
