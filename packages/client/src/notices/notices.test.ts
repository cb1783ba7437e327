import { describe, expect, it } from 'vitest';
import type { NoticeKind, Portal } from '../gql/graphql.ts';
import { LOCALES } from '../i18n/i18n.ts';
import { merge, withRead } from './list.ts';
import { noticeTexts } from './messages/index.ts';
import { isOpenAt, placeOf } from './place.ts';
import { withCount } from './title.ts';
import { wordsOf, type NoticeFact } from './words.ts';

/** What each kind is about, and the facts it comes with. */
const FACTS: Record<NoticeKind, Partial<NoticeFact>> = {
  APPOINTMENT_CONFIRMED: { target: { kind: 'APPOINTMENT', id: '7' }, startsAt: '2026-11-24T13:30:00Z' },
  APPOINTMENT_CANCELLED: { target: { kind: 'APPOINTMENT', id: '7' }, startsAt: '2026-11-24T13:30:00Z' },
  APPOINTMENT_RESCHEDULED: { target: { kind: 'APPOINTMENT', id: '7' }, startsAt: '2026-11-24T13:30:00Z' },
  APPOINTMENT_REMINDER: { target: { kind: 'APPOINTMENT', id: '7' }, startsAt: '2026-11-24T13:30:00Z' },
  APPOINTMENT_MISSED: { target: { kind: 'APPOINTMENT', id: '7' }, startsAt: '2026-11-24T13:30:00Z' },
  PAYMENT_DUE: { target: { kind: 'APPOINTMENT', id: '7' }, startsAt: '2026-11-24T13:30:00Z' },
  INTAKE_MISSING: { target: { kind: 'APPOINTMENT', id: '7' }, startsAt: '2026-11-24T13:30:00Z' },
  WAITLIST_OFFER: { target: { kind: 'WAITLIST', id: '6' }, startsAt: '2026-11-24T13:30:00Z' },
  MESSAGE_WAITING: { target: { kind: 'CONVERSATION', id: '8' } },
  PAYMENT_REFUNDED: { target: { kind: 'PAYMENT', id: '9' }, amount: { amountMinor: 8900, currency: 'EUR' } },
  EXPORT_READY: { target: { kind: 'DATA_REQUEST', id: '10' } },
  PROPOSALS_READY: { target: { kind: 'ASSISTED_REQUEST', id: '12' } },
  REQUEST_ANSWERED: { target: { kind: 'ASSISTED_REQUEST', id: '12' } },
  REQUEST_CLOSED: { target: { kind: 'ASSISTED_REQUEST', id: '12' } },
  REQUEST_OVERDUE: { target: { kind: 'ASSISTED_REQUEST', id: '12' } },
  REQUEST_DELAYED: { target: { kind: 'ASSISTED_REQUEST', id: '12' } },
  COMMISSION_EARNED: { target: { kind: 'CONVERSION', id: '11' }, amount: { amountMinor: 890, currency: 'EUR' } },
  SPECIALIST_CLEARED: { target: { kind: 'CREDENTIALS', id: '12' } },
  SPECIALIST_NOT_CLEARED: { target: { kind: 'CREDENTIALS', id: '12' } },
  SPECIALIST_APPROVED: { target: { kind: 'CREDENTIALS', id: '12' } },
  SPECIALIST_SUSPENDED: { target: { kind: 'CREDENTIALS', id: '12' } },
  CREDENTIALS_HANDED_IN: { target: { kind: 'CREDENTIALS', id: '12' } },
  CREDENTIAL_APPROVED: { target: { kind: 'CREDENTIALS', id: '12' } },
  CREDENTIAL_RETURNED: { target: { kind: 'CREDENTIALS', id: '12' } },
  CREDENTIAL_EXPIRING: { target: { kind: 'CREDENTIALS', id: '12' } },
  EXPERIMENT_STOPPED: { target: { kind: 'EXPERIMENT', id: '13' } },
};
const KINDS = Object.keys(FACTS) as NoticeKind[];
const PORTALS: Portal[] = ['PATIENT', 'SPECIALIST', 'ORGANIZATION', 'AFFILIATE'];
const format = {
  moment: () => 'Di., 24. November, 14:30',
  money: ({ amountMinor }: { amountMinor: number }) => `${amountMinor} ct`,
};

const notice = (kind: NoticeKind, more: Partial<NoticeFact> = {}): NoticeFact => ({
  id: kind,
  kind,
  at: '2026-11-20T08:00:00Z',
  readAt: null,
  cursor: 'c',
  startsAt: null,
  amount: null,
  target: { kind: 'APPOINTMENT', id: '7' },
  ...FACTS[kind],
  ...more,
});

describe('a notice in words', () => {
  it('has a sentence for every kind, portal and language, and every fact it was given', async () => {
    const said = new Set<string>();
    for (const locale of LOCALES) {
      await noticeTexts.use(locale);
      for (const portal of PORTALS) {
        for (const kind of KINDS) {
          const { title, text } = wordsOf(portal, notice(kind, { with: { displayName: 'Dr. Lena Brandt' } }), format);
          expect(title.length, `${locale} ${kind}`).toBeGreaterThan(5);
          said.add(title);
          expect(text.startsWith('Dr. Lena Brandt')).toBe(true);
          expect(text.includes('14:30')).toBe(FACTS[kind].startsAt !== undefined);
          expect(text.includes('ct')).toBe(FACTS[kind].amount !== undefined);
        }
      }
    }
    // Twenty-six kinds and the specialist's own word for a booking, in two languages.
    expect(said.size).toBe(54);
  });

  it('says of a whole session that it is one, to whoever leads it', async () => {
    const target = { kind: 'GROUP_SESSION', id: '7' } as const;
    for (const locale of LOCALES) {
      await noticeTexts.use(locale);
      const titles = (['CONFIRMED', 'CANCELLED', 'RESCHEDULED', 'REMINDER'] as const).map(
        (news) => wordsOf('SPECIALIST', notice(`APPOINTMENT_${news}`, { target }), format).title,
      );
      expect(new Set(titles).size).toBe(4);
      for (const title of titles) expect(title).toMatch(/Gruppentermin|group session/);
    }
    expect(placeOf('SPECIALIST', target)).toBe('/groups/7');
    expect(placeOf('ORGANIZATION', target)).toBe('/groups/7');
    expect(placeOf('PATIENT', target)).toBeUndefined();
  });

  it('names nobody where nobody was asked for', async () => {
    await noticeTexts.use('en');
    expect(wordsOf('PATIENT', notice('MESSAGE_WAITING'), format)).toEqual({ title: 'New message', text: '' });
  });
});

describe('the place of a notice', () => {
  it('is where each portal shows it, and nowhere in one that does not', () => {
    const places = KINDS.map((kind) => placeOf('PATIENT', notice(kind).target));
    expect(places).toEqual([
      ...Array<string>(7).fill('/appointments/7'),
      '/waitlist',
      '/messages/8',
      '/payments',
      '/data',
      ...Array<string>(5).fill('/requests/12'),
      undefined,
      ...Array<undefined>(9).fill(undefined),
    ]);
    expect(placeOf('SPECIALIST', notice('CREDENTIAL_RETURNED').target)).toBe('/profile/documents');
    expect(placeOf('ORGANIZATION', notice('CREDENTIALS_HANDED_IN').target)).toBe('/onboarding/12');
    expect(placeOf('ORGANIZATION', notice('EXPERIMENT_STOPPED').target)).toBe('/experiments');
    expect(placeOf('AFFILIATE', notice('COMMISSION_EARNED').target)).toBe('/ledger');
    expect(placeOf('ORGANIZATION', notice('APPOINTMENT_CONFIRMED').target)).toBeUndefined();
  });

  it('is open at its page and below', () => {
    expect(isOpenAt('/messages/8', '/messages/8')).toBe(true);
    expect(isOpenAt('/messages/88', '/messages/8')).toBe(false);
    expect(isOpenAt('/messages', undefined)).toBe(false);
  });
});

describe('the list', () => {
  it('keeps one of each, the newest first, and moves one that came again', () => {
    const older = notice('EXPORT_READY', { at: '2026-11-19T08:00:00Z' });
    const message = notice('MESSAGE_WAITING', { at: '2026-11-18T08:00:00Z' });
    const again = { ...message, at: '2026-11-21T08:00:00Z' };
    expect(merge([older, message], [again]).map(({ at }) => at)).toEqual([again.at, older.at]);
  });

  it('marks some or all as read, and leaves the time of those that were', () => {
    const [one, two] = [notice('EXPORT_READY'), notice('MESSAGE_WAITING', { readAt: '2026-11-20T09:00:00Z' })];
    expect(withRead([one, two], ['other'], 'now').map(({ readAt }) => readAt)).toEqual([null, two.readAt]);
    expect(withRead([one, two], undefined, 'now').map(({ readAt }) => readAt)).toEqual(['now', two.readAt]);
  });
});

describe('the title of the document', () => {
  it('begins with how many wait, once', () => {
    expect(withCount('Heute · Nordlicht', 2)).toBe('(2) Heute · Nordlicht');
    expect(withCount('(2) Heute · Nordlicht', 3)).toBe('(3) Heute · Nordlicht');
    expect(withCount('(99+) Heute', 0)).toBe('Heute');
    expect(withCount('Heute', 120)).toBe('(99+) Heute');
  });
});
