import { conclude, runJourneys, runUnits, runVitest, total } from './tests.ts';

/** `npm test`: everything. `npm test -- <what vitest understands>`: that part alone. */
const filter = process.argv.slice(2);
conclude(filter.length > 0 ? await runVitest(...filter) : total(await runUnits(), await runJourneys()));
