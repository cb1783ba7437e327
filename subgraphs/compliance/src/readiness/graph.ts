import { locales } from '@daraport/domain';
import { addChecklistItem, guard, open, type ChecklistItem } from '@daraport/subgraph';
import { builder, type ComplianceContext } from '../builder.ts';
import { currentDocument } from '../consent/reads.ts';

const keys = ['CONSENT_TEXTS'] as const;
const Item = addChecklistItem(builder as never, keys);

/** What a registration asks consent to must be there in every language. */
async function consentChecklist({ rows, viewer }: ComplianceContext): Promise<ChecklistItem<(typeof keys)[number]>[]> {
  const missing: string[] = [];
  for (const purpose of ['TERMS', 'PRIVACY'] as const) {
    const text = await currentDocument(rows, viewer.brandId, purpose);
    for (const locale of locales) if (!text?.body[locale].trim()) missing.push(`${purpose}:${locale}`);
  }
  return [{ key: 'CONSENT_TEXTS', missing }];
}

/** Identity's brand, with what compliance answers for before it goes live. */
builder.externalRef('Brand', builder.selection<{ id: string }>('id')).implement({
  ...open,
  externalFields: (t) => ({ id: t.id({ nullable: false }) }),
  fields: (t) => ({
    consentReadiness: t.field({
      type: [Item],
      ...guard('brand:configure'),
      description: 'What the brand needs before it goes live, of what compliance owns: texts to consent to.',
      resolve: (_brand, _args, context) => consentChecklist(context),
    }),
  }),
});
