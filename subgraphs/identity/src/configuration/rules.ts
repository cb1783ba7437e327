import type { ChecklistItem } from '@daraport/subgraph';
import { mainHost, type Domain } from '../brand/rules.ts';
import type { BrandRow, LegalTextRow } from '../brand/service.ts';

/** What identity answers for. */
export const brandChecks = ['DOMAIN', 'LEGAL_TEXTS', 'MAIL_SERVER'] as const;

/** The texts every brand must show (section 5 DDG, art. 13 GDPR, and what people agree to). */
const legalKinds = ['TERMS', 'PRIVACY', 'IMPRINT'] as const;

/** What a brand still lacks of that which identity owns. `legalTexts` are those in force. */
export function brandChecklist(facts: {
  readonly brand: Pick<BrandRow, 'locales'>;
  readonly domains: readonly Domain[];
  readonly legalTexts: readonly Pick<LegalTextRow, 'kind' | 'title' | 'body'>[];
  readonly hasMailServer: boolean;
}): ChecklistItem<(typeof brandChecks)[number]>[] {
  const { brand, domains, legalTexts, hasMailServer } = facts;
  const isWritten = (kind: string, locale: string): boolean =>
    legalTexts.some((text) => text.kind === kind && [text.title, text.body].every((words) => isFilled(words, locale)));
  const unwritten = legalKinds.flatMap((kind) =>
    brand.locales.filter((locale) => !isWritten(kind, locale)).map((locale) => `${kind}:${locale}`),
  );
  return [
    { key: 'DOMAIN', missing: mainHost(domains) ? [] : ['HOST'] },
    { key: 'LEGAL_TEXTS', missing: unwritten },
    { key: 'MAIL_SERVER', missing: hasMailServer ? [] : ['SMTP_URL'] },
  ];
}

const isFilled = (words: Readonly<Record<string, string>>, locale: string): boolean =>
  (words[locale] ?? '').trim() !== '';
