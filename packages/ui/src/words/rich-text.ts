import type { OwnWords } from './context.tsx';

/** Its words in one language. */
export interface RichTextWords {
  readonly richToolbar: string;
  readonly bold: string;
  readonly italic: string;
  readonly heading: string;
  readonly subheading: string;
  readonly bulletList: string;
  readonly numberedList: string;
  readonly link: string;
  readonly linkAddress: string;
  readonly linkHelp: string;
  readonly linkInvalid: string;
  readonly removeLink: string;
  readonly apply: string;
  readonly undoStep: string;
  readonly redoStep: string;
}

/** What the editor of rich texts says. */
export const richTextWords: OwnWords<RichTextWords> = {
  de: {
    richToolbar: 'Text gestalten',
    bold: 'Fett',
    italic: 'Kursiv',
    heading: 'Überschrift',
    subheading: 'Zwischenüberschrift',
    bulletList: 'Aufzählung',
    numberedList: 'Nummerierte Liste',
    link: 'Link',
    linkAddress: 'Adresse',
    linkHelp: 'Eine Internet-, E-Mail- oder Telefonadresse.',
    linkInvalid: 'Geben Sie eine Adresse an, etwa https://beispiel.de.',
    removeLink: 'Link entfernen',
    apply: 'Übernehmen',
    undoStep: 'Rückgängig machen',
    redoStep: 'Wiederherstellen',
  },
  en: {
    richToolbar: 'Format text',
    bold: 'Bold',
    italic: 'Italic',
    heading: 'Heading',
    subheading: 'Subheading',
    bulletList: 'Bulleted list',
    numberedList: 'Numbered list',
    link: 'Link',
    linkAddress: 'Address',
    linkHelp: 'A web, email or phone address.',
    linkInvalid: 'Enter an address, such as https://example.org.',
    removeLink: 'Remove link',
    apply: 'Apply',
    undoStep: 'Undo',
    redoStep: 'Redo',
  },
};
