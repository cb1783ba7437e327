import type { OwnWords } from './context.tsx';

/** Its words in one language. */
export interface TableWords {
  readonly noMatches: string;
  readonly noMatchesText: string;
  readonly resetFilters: string;
  readonly filterBy: (column: string, count: number) => string;
  readonly columns: string;
  readonly exportRows: string;
  readonly exportFailed: string;
  readonly sorting: string;
  readonly sortUp: (column: string) => string;
  readonly sortDown: (column: string) => string;
  readonly rowsShown: (from: number, to: number, total: number) => string;
  readonly rowsCount: (count: number) => string;
  readonly loadMore: string;
  readonly pages: string;
  readonly pageNumber: (page: number, pages: number) => string;
  readonly pageBefore: string;
  readonly pageAfter: string;
  readonly views: string;
  readonly saveView: string;
  readonly saveViewHelp: string;
  readonly removeView: (name: string) => string;
  readonly viewName: string;
  readonly viewNameMissing: string;
}

/** What a table says of itself: filters, columns, pages, kept views. */
export const tableWords: OwnWords<TableWords> = {
  de: {
    noMatches: 'Nichts passt zu dieser Auswahl',
    noMatchesText: 'Mit weniger Filtern oder anderen Wörtern finden Sie vielleicht mehr.',
    resetFilters: 'Filter zurücksetzen',
    filterBy: (column, count) => (count > 0 ? `${column}: ${count} gewählt` : column),
    columns: 'Spalten',
    exportRows: 'Exportieren',
    exportFailed: 'Der Export ist nicht gelungen. Bitte versuchen Sie es noch einmal.',
    sorting: 'Sortieren',
    sortUp: (column) => `${column}, aufsteigend`,
    sortDown: (column) => `${column}, absteigend`,
    rowsShown: (from, to, total) => `${from}–${to} von ${total}`,
    rowsCount: (count) => (count === 1 ? '1 Zeile' : `${count} Zeilen`),
    loadMore: 'Mehr laden',
    pages: 'Seiten',
    pageNumber: (page, pages) => `Seite ${page} von ${pages}`,
    pageBefore: 'Vorige Seite',
    pageAfter: 'Nächste Seite',
    views: 'Ansichten',
    saveView: 'Ansicht speichern',
    saveViewHelp: 'Suche, Filter und Sortierung werden unter diesem Namen gemerkt.',
    removeView: (name) => `„${name}“ entfernen`,
    viewName: 'Name der Ansicht',
    viewNameMissing: 'Geben Sie der Ansicht einen Namen.',
  },
  en: {
    noMatches: 'Nothing matches this choice',
    noMatchesText: 'Fewer filters or other words may find more.',
    resetFilters: 'Reset filters',
    filterBy: (column, count) => (count > 0 ? `${column}: ${count} chosen` : column),
    columns: 'Columns',
    exportRows: 'Export',
    exportFailed: 'The export did not work. Please try again.',
    sorting: 'Sort',
    sortUp: (column) => `${column}, ascending`,
    sortDown: (column) => `${column}, descending`,
    rowsShown: (from, to, total) => `${from}–${to} of ${total}`,
    rowsCount: (count) => (count === 1 ? '1 row' : `${count} rows`),
    loadMore: 'Load more',
    pages: 'Pages',
    pageNumber: (page, pages) => `Page ${page} of ${pages}`,
    pageBefore: 'Previous page',
    pageAfter: 'Next page',
    views: 'Views',
    saveView: 'Save view',
    saveViewHelp: 'Search, filters and sorting are kept under this name.',
    removeView: (name) => `Remove “${name}”`,
    viewName: 'Name of the view',
    viewNameMissing: 'Give the view a name.',
  },
};
