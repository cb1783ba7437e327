import type { NoticeKind, NoticeTargetKind, Portal } from '../gql/graphql.ts';
import { noticeTexts } from './messages/index.ts';

/** The facts of a notice; without `with` it names nobody. */
export interface NoticeFact {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly at: string;
  readonly readAt: string | null;
  readonly cursor: string;
  readonly startsAt: string | null;
  readonly target: { readonly kind: NoticeTargetKind; readonly id: string };
  readonly amount: { readonly amountMinor: number; readonly currency: string } | null;
  readonly with?: { readonly displayName: string } | null;
}

/** What the words are printed with: the viewer's language and zone. */
export interface NoticeFormats {
  readonly moment: (startsAt: string) => string;
  readonly money: (value: { readonly amountMinor: number; readonly currency: string }) => string;
}

const { t } = noticeTexts;

/** A notice in words: what happened, and with whom, when or how much, as far as it says. */
export function wordsOf(portal: Portal, notice: NoticeFact, format: NoticeFormats): { title: string; text: string } {
  const facts = [
    notice.with?.displayName,
    notice.startsAt ? format.moment(notice.startsAt) : undefined,
    notice.amount ? format.money(notice.amount) : undefined,
  ];
  return { title: titleOf(portal, notice), text: facts.filter(Boolean).join(' · ') };
}

/** What may be told of a whole session, to whoever leads it. */
const ofGroup = [
  'APPOINTMENT_CONFIRMED',
  'APPOINTMENT_CANCELLED',
  'APPOINTMENT_RESCHEDULED',
  'APPOINTMENT_REMINDER',
] as const;

function titleOf(portal: Portal, { kind, target }: Pick<NoticeFact, 'kind' | 'target'>): string {
  const group = target.kind === 'GROUP_SESSION' && ofGroup.find((each) => each === kind);
  if (group) return t(`group.${group}`);
  if (portal === 'SPECIALIST' && kind === 'APPOINTMENT_CONFIRMED') return t('booked');
  return t(`kind.${kind}`);
}
