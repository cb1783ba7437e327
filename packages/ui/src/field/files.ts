/** What files a field takes. */
export interface FileRules {
  /** As the attribute of a file input: `.pdf,image/*`. */
  readonly accept?: string | undefined;
  readonly maxBytes?: number | undefined;
  /** How many in all. */
  readonly maxFiles?: number | undefined;
}

/** A file the field does not take, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly reason: 'kind' | 'size' | 'count' | 'empty';
}

/** What a file says of itself. */
type FileLike = Pick<File, 'name' | 'size' | 'type'>;

/** The files a field takes of those chosen, while it already has some; the others with the reason. */
export function sortFiles<Chosen extends FileLike>(files: readonly Chosen[], rules: FileRules, present: number) {
  const taken: Chosen[] = [];
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const reason = reasonAgainst(file, rules, present + taken.length);
    if (reason) refused.push({ name: file.name, reason });
    else taken.push(file);
  }
  return { taken, refused };
}

function reasonAgainst(file: FileLike, rules: FileRules, present: number): RefusedFile['reason'] | undefined {
  if (!isAccepted(file, rules.accept)) return 'kind';
  if (file.size === 0) return 'empty';
  if (rules.maxBytes !== undefined && file.size > rules.maxBytes) return 'size';
  return rules.maxFiles !== undefined && present >= rules.maxFiles ? 'count' : undefined;
}

function isAccepted(file: FileLike, accept: string | undefined): boolean {
  const kinds = (accept ?? '')
    .toLowerCase()
    .split(',')
    .map((kind) => kind.trim())
    .filter(Boolean);
  if (kinds.length === 0) return true;
  const type = file.type.toLowerCase();
  return kinds.some((kind) => {
    if (kind.startsWith('.')) return file.name.toLowerCase().endsWith(kind);
    return kind.endsWith('/*') ? type.startsWith(kind.slice(0, -1)) : type === kind;
  });
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in words: "2,4 MB", in steps of 1,000 as systems show them. */
export function formatBytes(bytes: number, locale: string): string {
  const step = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[step],
    unitDisplay: 'short',
    maximumFractionDigits: step < 2 ? 0 : 1,
  }).format(bytes / 1000 ** step);
}
