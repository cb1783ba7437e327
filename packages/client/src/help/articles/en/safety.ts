import { list, note, text, type Article } from '../../article.ts';
import type { QuestionId } from '../../topics.ts';

/** Questions about money and data. */
export const safety: Record<QuestionId<'payments' | 'privacy'>, Article> = {
  'how-to-pay': {
    title: 'How does one pay?',
    blocks: [
      text(
        'By card, while booking, through the payment service Stripe. The card details go there straight from the browser and do not touch this platform. In a test environment no money moves; the page says so.',
      ),
    ],
  },
  'what-it-costs': {
    title: 'Can the price change after booking?',
    blocks: [
      text(
        'No. With the reservation the price is fixed for you, and exactly that is charged. Specialists have a price for each kind of appointment; what is included is stated with it.',
      ),
    ],
  },
  'money-back': {
    title: 'Do I get my money back if an appointment does not take place?',
    blocks: [
      text(
        'Yes. If a paid appointment is cancelled in time, the full amount is refunded by itself. The same holds if a payment arrives so late that the time is already taken.',
      ),
      note('Patients can cancel until 24 hours before the start.'),
    ],
  },
  'who-is-paid': {
    title: 'Who receives the money?',
    blocks: [
      text(
        'Each brand decides. Either the provider takes the payment and owes the specialist their share, or Stripe transfers it straight to the specialist’s account and keeps back the provider’s fee. Every cent stands in a ledger in which nothing can be changed and which always balances.',
      ),
    ],
  },
  protection: {
    title: 'How is health data protected?',
    blocks: [
      list(
        'Messages, notes and answers are stored encrypted, with a key of its own for each patient.',
        'For every single piece of information it is laid down who may read it. What has no rule is not given out.',
        'The data of different brands is separated in the database; an account of one opens nothing at another.',
        'Of passwords, sessions and tokens only a hash is stored.',
      ),
    ],
  },
  'audit-log': {
    title: 'Is it recorded who looks at what?',
    blocks: [
      text(
        'Yes, across all portals. Entries are only ever added, and chained to each other. Patients see the accesses to their own record themselves; brand admins and compliance officers read the whole log of a brand.',
      ),
    ],
  },
  consents: {
    title: 'How are consents handled?',
    blocks: [
      text(
        'A consent holds for one purpose and one version of the text, and is kept with its time. Without your yes, for example, it is not recorded over which partner you came. Patients read the texts under “Consents”, see which version they agreed to, and withdraw a consent there with one click.',
      ),
    ],
  },
  'my-data': {
    title: 'Can I take my data with me?',
    blocks: [
      text(
        'Yes. Patients request an export under “My data” and download it as a ZIP: readable as a page, and as JSON for other systems.',
      ),
    ],
  },
  deletion: {
    title: 'Can I have my data deleted?',
    blocks: [
      text(
        'Please write to {email} for that. Section 630f of the German Civil Code requires treatment records to be kept for ten years; until then they must not be deleted.',
      ),
    ],
  },
};
