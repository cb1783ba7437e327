interface Given {
  readonly givenAt: string;
  readonly withdrawnAt: string | null;
  readonly document: { readonly purpose: string; readonly version: string };
}

/** How a person stands to a text: agreed to this version, to an earlier one, or not (any more). */
export type Standing = 'given' | 'outdated' | 'withdrawn' | 'none';

/** The consents of a purpose, newest first. */
export const consentsOf = <Consent extends Given>(all: readonly Consent[], purpose: string): Consent[] =>
  all
    .filter((each) => each.document.purpose === purpose)
    .toSorted((first, second) => second.givenAt.localeCompare(first.givenAt));

/** How the consents of one purpose, newest first, stand to the version that counts now. */
export function standingOf(consents: readonly Given[], version: string): Standing {
  const standing = consents.filter((each) => each.withdrawnAt === null);
  if (standing.some((each) => each.document.version === version)) return 'given';
  if (standing.length > 0) return 'outdated';
  return consents.length > 0 ? 'withdrawn' : 'none';
}
