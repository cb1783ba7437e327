import { list, note, steps, text, type Article } from '../../article.ts';
import type { GuideId } from '../../topics.ts';

/** How to do things in the affiliate portal. */
export const affiliate: Record<GuideId<'AFFILIATE'>, Article> = {
  links: {
    title: 'Create and share links',
    blocks: [
      steps(
        'Open “Links” and choose “Create a link”.',
        'Give it a name, which only you see, and the page it leads to, for example /specialists.',
        'Copy the address and share it.',
      ),
      text('Each link counts visits and bookings for itself. So you see what a newsletter or a page has brought.'),
    ],
  },
  'attribution-consent': {
    title: 'When a booking is attributed to you',
    blocks: [
      text(
        'Whoever comes over your link is asked whether that may be recorded. Until a yes nothing is stored in the browser; the visit is only a number.',
      ),
      list(
        'If the person says yes, and books and pays within the time stated under “Programme”, the booking is attributed to you.',
        'If they say no, or nothing, there is no attribution. Nothing changes for them, the price included.',
        'You never learn who booked: neither the name nor the reason.',
      ),
    ],
  },
  'commission-states': {
    title: 'What the state of a commission means',
    blocks: [
      list(
        'Pending: booked and paid. The hold period runs until the day shown, because the appointment may still be cancelled.',
        'Approved: cleared for payout.',
        'Paid: recorded as paid out.',
        'Lapsed: the payment was refunded before anything was paid out.',
        'Clawed back: the payment was refunded after the payout.',
      ),
      text(
        '“Payouts” shows what is approved and what has been paid out. The rate, the hold period and the attribution window are stated under “Programme”. {brand} answers questions about payouts: {email}.',
      ),
    ],
  },
  'api-access': {
    title: 'Get figures into your own system',
    blocks: [
      steps(
        'Open “API access”, create a token and choose how long it is valid.',
        'Store the token at once. It is shown this one time only; we keep nothing but a hash.',
        'Copy the example on the page, put the token in and run it. It asks for visits, bookings and pending commissions of the last 30 days.',
      ),
      list(
        'A token may only read, and only your own figures.',
        'The page shows when it was last used.',
        'A revoked token stops working at once.',
      ),
      note('Treat the token like a password. If it got into the wrong hands, revoke it and create a new one.'),
    ],
  },
};
