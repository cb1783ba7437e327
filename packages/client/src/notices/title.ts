/** Keeps `(2) ` before the document's title, whatever page names it; 0 takes it away. Returns what ends that. */
export function keepCountInTitle(count: () => number): { update: () => void; stop: () => void } {
  const update = () => {
    const wanted = withCount(document.title, count());
    if (document.title !== wanted) document.title = wanted;
  };
  const observer = new MutationObserver(update);
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  return { update, stop: () => observer.disconnect() };
}

/** A title with how many wait before it, in place of an earlier number. */
export function withCount(title: string, count: number): string {
  const plain = title.replace(/^\(\d+\+?\) /, '');
  if (count === 0) return plain;
  return `(${count > 99 ? '99+' : count}) ${plain}`;
}
