import type { OwnWords } from './context.tsx';

/** Its words in one language. */
export interface FilesWords {
  readonly chooseFiles: string;
  readonly chooseFile: string;
  readonly dropFiles: string;
  readonly fileLimits: (kinds: string, size: string) => string;
  readonly fileTooLarge: (name: string, size: string) => string;
  readonly fileWrongKind: (name: string, kinds: string) => string;
  readonly fileOneTooMany: (name: string, count: number) => string;
  readonly fileEmpty: (name: string) => string;
  readonly removeFile: (name: string) => string;
  readonly uploading: (name: string) => string;
}

/** What a field for files says. */
export const filesWords: OwnWords<FilesWords> = {
  de: {
    chooseFiles: 'Dateien auswählen',
    chooseFile: 'Datei auswählen',
    dropFiles: 'oder hierher ziehen',
    fileLimits: (kinds, size) => [kinds, size && `bis ${size} je Datei`].filter(Boolean).join(', '),
    fileTooLarge: (name, size) => `„${name}“ ist größer als ${size} und wurde nicht hinzugefügt.`,
    fileWrongKind: (name, kinds) =>
      `„${name}“ ist keine Datei der erlaubten Art${kinds && ` (${kinds})`} und wurde nicht hinzugefügt.`,
    fileOneTooMany: (name, count) =>
      `„${name}“ wurde nicht hinzugefügt: höchstens ${count} ${count === 1 ? 'Datei' : 'Dateien'}.`,
    fileEmpty: (name) => `„${name}“ ist leer und wurde nicht hinzugefügt.`,
    removeFile: (name) => `„${name}“ entfernen`,
    uploading: (name) => `„${name}“ wird hochgeladen`,
  },
  en: {
    chooseFiles: 'Choose files',
    chooseFile: 'Choose a file',
    dropFiles: 'or drop them here',
    fileLimits: (kinds, size) => [kinds, size && `up to ${size} each`].filter(Boolean).join(', '),
    fileTooLarge: (name, size) => `“${name}” is larger than ${size} and was not added.`,
    fileWrongKind: (name, kinds) => `“${name}” is not of an accepted kind${kinds && ` (${kinds})`} and was not added.`,
    fileOneTooMany: (name, count) => `“${name}” was not added: at most ${count} ${count === 1 ? 'file' : 'files'}.`,
    fileEmpty: (name) => `“${name}” is empty and was not added.`,
    removeFile: (name) => `Remove “${name}”`,
    uploading: (name) => `Uploading “${name}”`,
  },
};
