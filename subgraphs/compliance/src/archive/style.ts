/** The style of the readable page; without colours of a brand, for the file outlives them. Prints well. */
export const style = `
:root { color-scheme: light dark; --line: light-dark(#d9dee4, #3a424c); --quiet: light-dark(#55606d, #a7b1bd); }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 52rem; margin: 0 auto; padding: 2rem 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; margin: 0; }
h2 { font-size: 1.4rem; margin: 2.5rem 0 0; padding-top: 1rem; border-top: 2px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
header p, footer, .none, .count { color: var(--quiet); }
.count { font-weight: 400; }
.missing { border-left: 4px solid #b45309; padding: .5rem 1rem; }
nav ul { padding-left: 1.2rem; }
article { border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; margin: .5rem 0; break-inside: avoid; }
dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .25rem 1rem; margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; white-space: pre-line; }
dd dl { border-left: 2px solid var(--line); padding-left: .75rem; margin-bottom: .5rem; white-space: normal; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--quiet); font-weight: 600; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
`;
