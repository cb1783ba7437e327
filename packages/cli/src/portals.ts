import { capture } from './tasks/shell.ts';

/** Builds the portals that changed since they were built last; throws with the build's own words. */
export async function buildPortals(): Promise<void> {
  const { isOk, output } = await capture('turbo', 'run', 'build', '--output-logs=errors-only');
  if (!isOk) throw new PortalBuildError(output);
}

/** A portal that does not build. */
class PortalBuildError extends Error {
  readonly code = 'PORTAL_BUILD_FAILED';
  constructor(output: string) {
    super(`The portals could not be built:\n${output}`);
  }
}
