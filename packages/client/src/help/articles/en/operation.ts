import { list, text, type Article } from '../../article.ts';
import type { QuestionId } from '../../topics.ts';

/** Questions of those who run a brand or work with one. */
export const operation: Record<QuestionId<'portals' | 'growth' | 'start'>, Article> = {
  'why-portals': {
    title: 'Why are there several portals?',
    blocks: [
      text(
        'Because each role does different things and may see different things. Patients book and talk, specialists work in their workspace, organizations keep an eye on operations, partners see what they have brought. Separate portals stay clear, and none shows more than the role allows.',
      ),
    ],
  },
  'which-portals': {
    title: 'Which portals does a brand need?',
    blocks: [
      text(
        'As a rule those for patients, for specialists and for the organization. Only those who work with partners need the affiliate portal.',
      ),
    ],
  },
  roles: {
    title: 'Who may see what?',
    blocks: [
      text(
        'There are roles for patients, specialists, coordination, organization admins, brand admins, compliance, partners and operation. Each is a set of single permissions, checked in two places with every query. Only the two people of a treatment see its notes and messages.',
      ),
    ],
  },
  'several-brands': {
    title: 'Can several brands be run?',
    blocks: [
      text(
        'Yes. Each brand has its own addresses, name, logo, colours, languages, currency, time zone and legal texts. All run on the same platform; their data stays apart, and the address one calls decides which brand it is.',
      ),
    ],
  },
  organizations: {
    title: 'Do clinics and employer programmes fit in?',
    blocks: [
      text(
        'Yes, both are organizations within a brand: clinic, network, employer programme or a mixture. Organizations can be nested; whoever leads the upper one sees the lower ones, never the reverse.',
      ),
    ],
  },
  figures: {
    title: 'Which figures are there about operations?',
    blocks: [
      text(
        'Bookings, revenue, new patients and cancellations, day by day and compared with the period before. They follow each booking at once. Partners also see the way from visit to booking over their links.',
      ),
    ],
  },
  'who-sees-figures': {
    title: 'Do the figures reveal anything about single people?',
    blocks: [
      text(
        'No. Reports contain sums, no names. The list of bookings does not say who is treated either. The role decides who may read reports.',
      ),
    ],
  },
  partners: {
    title: 'How does one work with partners?',
    blocks: [
      text(
        'Partners share links, see visits, bookings and their commissions, and may pull the same figures into their own system with a narrowly limited token. Attribution needs consent. A refund takes the commission back by itself.',
      ),
    ],
  },
  'what-is-needed': {
    title: 'What belongs to a brand?',
    blocks: [
      list(
        'Addresses (domains), name, logo and colours; text stays readable whatever colour is chosen.',
        'Languages, form of address, currency and time zone.',
        'Legal texts: terms, privacy, imprint.',
        'Specialists with hours, kinds of appointment, prices and questions before the appointment.',
        'The way of payment and the provider’s fee.',
      ),
    ],
  },
  'create-a-brand': {
    title: 'Can I create a brand by myself?',
    blocks: [text('No. Brands are set up by those who operate the platform. Write to {email} if you are interested.')],
  },
  'try-it': {
    title: 'Can one try the platform?',
    blocks: [
      text(
        'Yes. It starts with an example world if wanted: two brands, invented people in every role, a month of history, and test payments that move no money.',
      ),
    ],
  },
};
