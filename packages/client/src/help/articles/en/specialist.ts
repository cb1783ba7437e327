import { list, note, steps, text, type Article } from '../../article.ts';
import type { GuideId } from '../../topics.ts';

/** How to do things in the specialist portal. */
export const specialist: Record<GuideId<'SPECIALIST'>, Article> = {
  today: {
    title: 'The page “Today”',
    blocks: [
      text('Your day begins here. Everything follows by itself; you need not reload.'),
      list(
        'At the top is your next appointment. Once its room is open, “Go to the call” leads in; if somebody is waiting already, you see it there.',
        '“Your day” shows the appointments in their order.',
        '“To do” gathers what is left between visits: unread messages, notes not written or not signed, questions not answered. Each line leads to where it is done.',
        '“Booked last” shows new bookings for today and the next 14 days.',
      ),
    ],
  },
  calendar: {
    title: 'The calendar',
    blocks: [
      text('The calendar shows a day, a week, a month or a list in your time zone. On a phone the week is a list.'),
      list(
        'The arrow keys go from appointment to appointment, Enter opens one. Page Up and Page Down turn pages, T goes to today; D, W, M and A change between day, week, month and agenda.',
        'New bookings and cancellations appear at once. Cancelled appointments are counted, but not shown.',
        'Each appointment opens its workspace with person, call, note and messages.',
      ),
      note('Two appointments at the same time cannot exist, buffers included. The database itself makes sure of that.'),
    ],
  },
  patients: {
    title: 'Your patients',
    blocks: [
      text(
        'Everybody in your care stands here, by family name. Whoever books with you for the first time is added by itself.',
      ),
      list(
        'The search finds names with typing errors too. Ctrl+K (⌘K on a Mac) searches from every page.',
        'The list shows the last and the next appointment and unread messages; each of them leads there.',
        'A name opens the page of that person: what is open, every appointment of the two of you, your notes and your conversation.',
        'You read and write notes in the workspace of the appointment they belong to.',
      ),
      note(
        'Every look at a name or a note is recorded, and the patient can see it. So the list loads no more than it shows.',
      ),
    ],
  },
  'before-a-visit': {
    title: 'Before a visit',
    blocks: [
      steps(
        'Open the appointment from “Today” or the calendar.',
        'Read the answers to your questions. They are stored encrypted, and only you and the patient can read them.',
        'See under “Other appointments with you” what came before.',
        'Open the room to check camera and microphone. You are not yet seen or heard.',
      ),
      note('Reading answers and notes is recorded, and the patient can see it. So open only what you need.'),
    ],
  },
  'during-a-visit': {
    title: 'During a visit',
    blocks: [
      steps(
        'Open the room. Whoever waits is shown at the top of the page.',
        'Choose “Let in”. Only then do you see and hear each other.',
        'Write your note beside the call. On a large screen everything is side by side; on a phone the picture stays small in the corner while you read or write.',
        '“End the call” closes the visit for both. Nobody comes back in after that; note and messages stay open.',
      ),
      text('If you only leave the room, the same page leads back in, as long as the visit has not been ended.'),
    ],
  },
  'after-a-visit': {
    title: 'After a visit',
    blocks: [
      list(
        'Finish the note and sign it. Until then “To do” reminds you of it.',
        'In the written conversation you stay in touch with the patient, weeks later too.',
        '“Progress” shows whether visit, note and messages are done.',
        '“Who looked” shows who read or changed anything of this appointment.',
      ),
    ],
  },
  notes: {
    title: 'Write, sign and add to notes',
    blocks: [
      list(
        'A draft is yours alone. It saves itself two seconds after your last keystroke; with Ctrl+S (⌘S on a Mac) at once.',
        'If saving fails, your text stays on the page, and saving is tried again. Close the page only once it says “Saved”.',
        'Earlier versions stay visible, under “Versions”.',
      ),
      steps(
        'Choose “Sign” and confirm. From now on the text cannot be changed, and the patient can read it.',
        'If there is something to add later, choose “Add to the note”. The addition stands below with name and time, and is not changed either.',
      ),
      note('Section 630f of the German Civil Code asks for this: what once stood in the record stays recognisable.'),
    ],
  },
  'group-sessions': {
    title: 'Schedule and lead group sessions',
    blocks: [
      steps(
        'Beside your hours, add a kind of appointment with seats. A group meets on site.',
        'Under “Calendar”, “Groups”, schedule its sessions, one by one or as a whole course. Each time is checked; what is in the way you change before, or leave out. Each session can be booked at once and keeps the time free for you.',
        'Open a session to see who takes part. There you move it, change its seats or cancel it.',
      ),
      list(
        'If you cancel the whole session, each person is told and gets the whole price back.',
        'If one person cancels, the others keep their seats; the free one is offered where somebody is on the waiting list.',
        'Whoever does not come is marked one by one, on the page of that appointment.',
      ),
      note('Those who take part learn nothing of each other, no names either. Only the number of free seats is shown.'),
    ],
  },
  'call-fails': {
    title: 'When a call does not work',
    blocks: [
      steps(
        'Wait a moment: a broken connection is restored by itself.',
        'Load the page again and rejoin. The room stays the same, for the other side too.',
        'Check camera and microphone: the permission in the lock beside the address, other programs, the plug.',
        'Write a message without leaving the appointment. The written conversation is on the same page.',
      ),
      text(
        'End the visit only when it is clear that it will not take place any more; nobody comes back in after that. Put down in the note what happened.',
      ),
    ],
  },
  earnings: {
    title: 'What your appointments earn',
    blocks: [
      text('“Earnings” shows what moved in the chosen period, on the day it happened.'),
      list(
        '“Your share” is what stays with you after refunds and the platform fee. Beside it stands the period before, as long.',
        'The bars show how it went over time, the flow where everything paid went. Both can be read with the arrow keys and shown as a table.',
        '“Sent to your account” counts what the payment provider has already sent to your own account.',
        '“All payments” lists each one with its state, the fee and your share; the appointment beside it leads to its workspace.',
        'Both tables can be taken along as a CSV file.',
        'You set up a payout account under “Profile”, “Credentials” where it is required. Bank details you give to the payment provider alone.',
      ),
      note('The figures come from the ledger, in which every entry adds up to the cent. It does not say who paid.'),
    ],
  },
  'own-profile': {
    title: 'What the directory says about you',
    blocks: [
      text('Under “Profile” you see yourself as patients see you.'),
      list(
        '“Change name and texts”: title, name, one sentence on what you help with, and your introduction, with a preview in both languages.',
        'If you write in one language alone, that text is shown in the other, too.',
        '“At a glance”: specialties, focus, languages, place and who pays. The filters go by these.',
      ),
      note(
        'Every change holds at once, for the search too. The address of your profile stays, even if your name changes.',
      ),
    ],
  },
  'whom-you-take': {
    title: 'Whom and how many you take on',
    blocks: [
      text(
        'Under “Profile” and “Whom you take on” you set what you are suggested by and how many requests you are given.',
      ),
      list(
        'Age groups: without a choice you are suggested to adults of any age.',
        'Where you are licensed comes from your approved licences, and ends with them.',
        'Limits hold for what is given to you: requests and, for new people, appointments through a team too. Whoever chooses you can still book.',
      ),
    ],
  },
  'own-waiting-list': {
    title: 'Who waits for you',
    blocks: [
      text('The waiting list says who waits for a time with you, and what is offered at present.'),
      text(
        'You need not do anything: when a time in your calendar becomes free, it is offered by itself, in order and only to whom it suits.',
      ),
    ],
  },
};
