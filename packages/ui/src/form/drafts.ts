/** Where drafts stand in the tab's storage; they end with the tab. */
export const PREFIX = 'daraport.draft.';
/** Whose they are, in the same storage. */
const OWNER = 'daraport.drafts-of';

/** How often all drafts were forgotten: what a form still holds from before is not kept any more. */
let forgotten = 0;

/** Stands for the session a form was opened in; `writeDraft` drops what comes from an earlier one. */
export const draftSession = (): number => forgotten;

/** Forgets every draft. */
export function clearDrafts(): void {
  forgotten += 1;
  try {
    const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
    for (const key of keys) sessionStorage.removeItem(key);
  } catch {
    // A storage that is closed holds none.
  }
}

/**
 * Says whose drafts they are from now on; undefined for nobody who is signed in. What somebody else typed is forgotten
 * first, because it may be health data and the device may be shared; what a visitor typed goes on with who signs in.
 */
export function claimDrafts(owner: string | undefined): void {
  try {
    const former = sessionStorage.getItem(OWNER) ?? undefined;
    if (former !== undefined && former !== owner) clearDrafts();
    if (owner === undefined) sessionStorage.removeItem(OWNER);
    else sessionStorage.setItem(OWNER, owner);
  } catch {
    // A storage that is closed holds none.
  }
}
