import { IdempotencyConflictError, NotFoundError } from '@daraport/domain';
import { consentPurposes } from '@daraport/drizzle/tables/compliance';
import { guard, open, refusal } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { DocumentOutdatedError } from './errors.ts';
import { currentDocument, documentLoader, ownConsents, type ConsentRow, type DocumentRow } from './reads.ts';
import { giveConsent, withdrawConsent } from './service.ts';

builder.objectType(DocumentOutdatedError, {
  ...refusal('DocumentOutdatedError', 'The text has a newer version than the one consented to.'),
  fields: (t) => ({
    currentVersion: t.exposeString('currentVersion', { description: 'The version to read and consent to.' }),
  }),
});

const ConsentPurpose = builder.enumType('ConsentPurpose', {
  description: 'What a consent is for.',
  values: consentPurposes,
});

const ConsentDocument = builder.objectRef<DocumentRow>('ConsentDocument').implement({
  ...open,
  description: 'A text people consent to; a published version never changes.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    purpose: t.expose('purpose', { type: ConsentPurpose, description: 'What it is for.' }),
    version: t.exposeString('version', { description: 'Named in giveConsent, so that both mean the same text.' }),
    title: t.string({
      description: "In the viewer's language.",
      resolve: ({ title }, _args, { viewer }) => title[viewer.locale],
    }),
    body: t.string({
      description: "In the viewer's language; plain text, paragraphs apart by an empty line.",
      resolve: ({ body }, _args, { viewer }) => body[viewer.locale],
    }),
  }),
});

const Consent = builder.objectRef<ConsentRow>('Consent').implement({
  ...guard('consents:give'),
  description: 'A consent the viewer gave; it stands until it is withdrawn.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    document: t.field({
      type: ConsentDocument,
      description: 'The text as it was consented to.',
      resolve: async ({ documentId }, _args, context) => {
        const document = await documentLoader(context).load(documentId);
        if (!document) throw new Error(`consent without its document ${documentId}`);
        return document;
      },
    }),
    givenAt: t.expose('givenAt', { type: 'DateTime', description: 'When it was given.' }),
    withdrawnAt: t.expose('withdrawnAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was withdrawn; null while it stands.',
    }),
  }),
});

builder.queryFields((t) => ({
  consentDocument: t.field({
    module: 'CORE',
    type: ConsentDocument,
    nullable: true,
    ...open,
    description: 'The text that counts now; null when the brand has none for the purpose.',
    args: { purpose: t.arg({ type: ConsentPurpose }) },
    resolve: async (_root, { purpose }, { rows, viewer }) =>
      (await currentDocument(rows, viewer.brandId, purpose)) ?? null,
  }),
  myConsents: t.field({
    module: 'CORE',
    type: [Consent],
    ...guard('consents:give'),
    description: 'Every consent the viewer ever gave, newest first.',
    resolve: (_root, _args, context) => ownConsents(context),
  }),
}));

const GiveConsentInput = builder.inputType('GiveConsentInput', {
  fields: (t) => ({
    purpose: t.field({ type: ConsentPurpose }),
    version: t.string({ description: 'The version that was read.' }),
    idempotencyKey: t.id(),
  }),
});
const WithdrawConsentInput = builder.inputType('WithdrawConsentInput', {
  fields: (t) => ({ purpose: t.field({ type: ConsentPurpose }), idempotencyKey: t.id() }),
});
const payload = (name: 'GiveConsentPayload' | 'WithdrawConsentPayload', description: string) =>
  builder.objectRef<{ consent: ConsentRow }>(name).implement({
    ...guard('consents:give'),
    description,
    fields: (t) => ({
      consent: t.field({ type: Consent, description: 'As it stands now.', resolve: ({ consent }) => consent }),
    }),
  });
const GiveConsentPayload = payload('GiveConsentPayload', 'The consent stands.');
const WithdrawConsentPayload = payload('WithdrawConsentPayload', 'The consent is withdrawn.');

builder.mutationFields((t) => ({
  giveConsent: t.field({
    module: 'CORE',
    type: GiveConsentPayload,
    ...guard('consents:give'),
    description: 'Consents to the current text of a purpose; a consent that stands is answered as it is.',
    args: { input: t.arg({ type: GiveConsentInput }) },
    errors: { types: [DocumentOutdatedError, NotFoundError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ consent: await giveConsent(context, input) }),
  }),
  withdrawConsent: t.field({
    module: 'CORE',
    type: WithdrawConsentPayload,
    ...guard('consents:give'),
    description: 'Withdraws what stands for a purpose; what was given before stays in the history.',
    args: { input: t.arg({ type: WithdrawConsentInput }) },
    errors: { types: [NotFoundError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ consent: await withdrawConsent(context, input) }),
  }),
}));
