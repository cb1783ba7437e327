const KEY = 'daraport-comparison-declined';

/** Whether the visitor said no to this comparison in this browser; no also where storage is forbidden, so that nobody is asked twice. */
export function hasDeclined(comparisonId: string): boolean {
  try {
    return localStorage.getItem(KEY) === comparisonId;
  } catch {
    return true;
  }
}

/** Keeps the answer, which is all that is kept of it; does nothing where storage is forbidden. */
export function decline(comparisonId: string): void {
  try {
    localStorage.setItem(KEY, comparisonId);
  } catch {
    return;
  }
}
