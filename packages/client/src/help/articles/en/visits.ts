import { list, text, type Article } from '../../article.ts';
import type { QuestionId } from '../../topics.ts';

/** Questions about appointments and calls. */
export const visits: Record<QuestionId<'journey' | 'care'>, Article> = {
  'book-online': {
    title: 'Can I book appointments online?',
    blocks: [
      text(
        'Yes. You see who helps with what, what it costs and when there is time, and book in one go: time, details, payment. The specialists decide when appointments are possible and which kinds there are.',
      ),
    ],
  },
  'choose-someone': {
    title: 'How do I find out who suits me?',
    blocks: [
      text(
        'Search the directory by topic, specialty or name, and filter by language and kind of appointment. Up to four specialists can be compared side by side, with price and next free times.',
      ),
    ],
  },
  'questions-before': {
    title: 'Does the specialist know before the appointment what it is about?',
    blocks: [
      text(
        'Yes, if there are questions for that kind of appointment. You answer them when booking, or later on the page of the appointment, and can change them until the time that is said there; the specialist has the answers before the call. They are stored encrypted, and each answer keeps the version of the question that was asked.',
      ),
    ],
  },
  'which-mails': {
    title: 'Which e-mails do I get?',
    blocks: [
      list(
        'The confirmation of an appointment and, if it comes to that, its cancellation, each with a file for the calendar.',
        'A hint when a message has been unread for ten minutes.',
        'A notice when money was refunded or your data export is ready.',
        'Sign-in links that you ask for yourself.',
      ),
      text('What you talk or write about is in no e-mail.'),
    ],
  },
  'time-zones': {
    title: 'In which time zone are times shown?',
    blocks: [
      text(
        'Always in your own, with the name of the place beside it. If the specialist is elsewhere, you see both times when booking. Changes to and from summer time are reckoned correctly. You change your time zone in the settings.',
      ),
    ],
  },
  'two-at-once': {
    title: 'Can the same time be given away twice?',
    blocks: [
      text(
        'No. A time belongs to whoever reserves it first; the database itself makes sure of that, buffers before and after the appointment included. Whoever comes too late sees the nearest free times at once.',
      ),
    ],
  },
  'no-download': {
    title: 'Do I have to install anything for a video call?',
    blocks: [
      text(
        'No. It runs in the browser, on a computer as on a phone. Beforehand you check camera and microphone, and see only yourself while you do.',
      ),
    ],
  },
  'secure-messages': {
    title: 'Can one write between appointments?',
    blocks: [
      text(
        'Yes. With every treatment comes a written conversation between patient and specialist. Messages arrive at once, are not lost when the connection breaks, and are stored encrypted. Nobody else can read them in the portals, the administration included.',
      ),
    ],
  },
  'good-call': {
    title: 'What about quality and privacy in a call?',
    blocks: [
      list(
        'Picture and sound take the shortest possible way between the two browsers, and are encrypted on it.',
        'There is no recording.',
        'Camera and microphone can be switched off and on at any time; one may also take part without a camera.',
        'Only those who are let in get into the call.',
      ),
    ],
  },
  'one-place': {
    title: 'How do booking, call and follow-up belong together?',
    blocks: [
      text(
        'They are on one page. Before the appointment specialists see the answers and earlier appointments, during the call they write the note beside it, and afterwards they stay in touch by messages, without changing the program.',
      ),
    ],
  },
  'dropped-call': {
    title: 'What happens when the connection breaks?',
    blocks: [
      text(
        'It is restored by itself. The same link leads both sides back in at any time, as long as the visit has not been ended. Messages remain as another way.',
      ),
    ],
  },
};
