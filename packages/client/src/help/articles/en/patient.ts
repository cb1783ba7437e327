import { list, note, steps, text, type Article } from '../../article.ts';
import type { GuideId } from '../../topics.ts';

/** How to do things in the patient portal. */
export const patient: Record<GuideId<'PATIENT'>, Article> = {
  'find-and-book': {
    title: 'Find help and book an appointment',
    blocks: [
      text('You can look through the directory without an account. You need one only when you reserve a time.'),
      steps(
        'Open “Find help” and type what it is about: a topic, a specialty or a name. Small typing errors do no harm.',
        'Narrow the list with the filters, or tick two to four specialists and compare them side by side.',
        'Choose a free time, in the list or on a profile. All times are in your time zone.',
        'Sign in or create an account. Your choice stays.',
        'Answer the specialist’s questions, if there are any. After that the time is reserved for you for ten minutes.',
        'Pay. As soon as the payment is confirmed the appointment is booked, and you receive an e-mail with a calendar entry.',
      ),
      note('If somebody else takes the time a moment earlier, we tell you at once and show the nearest free times.'),
    ],
  },
  pay: {
    title: 'Pay for an appointment',
    blocks: [
      text('The price is fixed before you book, taxes included. Exactly this amount is charged.'),
      list(
        'Your card details go straight to the payment service. They do not pass through this platform and are not stored here.',
        'If your bank declines the card, the time stays reserved until the ten minutes are over. Until then, try another card.',
        'If the reservation runs out, nothing is paid. If the time is still free, you can reserve it again right away.',
        'If a payment arrives only after that and the time is still free, the appointment is booked all the same. If it is taken, you get your money back.',
      ),
      text(
        'What you have paid and got back is listed under “Payments”. Each payment can be opened there and printed as a receipt.',
      ),
    ],
  },
  'join-call': {
    title: 'Join a video call',
    blocks: [
      text('The call runs in the browser, on a computer as on a phone. There is nothing to install.'),
      steps(
        'Open the appointment. Shortly before it starts, usually ten minutes, “Join the call” appears.',
        'Allow the browser to use camera and microphone. You see your own picture and the level of your voice; nobody else sees or hears you yet.',
        'Enter the waiting room. Your specialist sees that you are there and lets you in.',
      ),
      list(
        'You may take part without a camera.',
        'If the connection breaks, it is restored by itself. If you closed the page, the same link leads back in.',
        'If you open the call on a second device, the newer one counts, and the older one says so.',
        'The call is not recorded.',
      ),
    ],
  },
  'device-trouble': {
    title: 'Camera or microphone does not work',
    blocks: [
      text('Mostly it is a permission or another program. Go through these in order:'),
      steps(
        'Click the lock beside the address and allow camera and microphone. Then choose “Try again”.',
        'Close other programs that use the camera or microphone, for example another video meeting.',
        'Check that camera and headset are plugged in and that the camera is not covered.',
        'Use a current Firefox, Chrome, Edge or Safari.',
        'Load the page again. You lose nothing by that.',
      ),
      note(
        'If none of this helps, join without a camera or use another device. You can also write to your specialist at any time.',
      ),
    ],
  },
  messages: {
    title: 'Write messages',
    blocks: [
      text(
        'With your first appointment with a specialist a written conversation begins. It stays open after the appointment.',
      ),
      list(
        'Messages arrive at once. If you were offline, what you missed appears by itself, each message exactly once.',
        'Under your message you see whether it was sent and whether it was read.',
        'If you have not read a message after ten minutes, you receive an e-mail. It does not contain the message.',
        'Only you and the specialist read the messages. They are stored encrypted.',
      ),
      note('Messages are not for emergencies. In an emergency call 112.'),
    ],
  },
  cancel: {
    title: 'Move or cancel an appointment',
    blocks: [
      text(
        'Until when you can move or cancel by yourself, and whether it costs anything, is told when you book and is shown with the appointment.',
      ),
      text('To move it, choose “Move” and a free time. It stays the same appointment, and both of you are told.'),
      steps(
        'Open the appointment under “Appointments” and choose “Cancel appointment”.',
        'Give a reason if you like. Your specialist can read it.',
        'Confirm. The time becomes free again; this cannot be undone.',
      ),
      text(
        'Before you confirm, you see what you get back. It is refunded by itself. Depending on your bank it takes five to ten working days to arrive.',
      ),
      note('After that you can no longer cancel here. Please write your specialist a message then.'),
    ],
  },
  'group-seat': {
    title: 'Book a seat in a group',
    blocks: [
      steps(
        'When booking, choose a kind of appointment that says “Group”. Each time shows how many seats are left.',
        'Book and pay for your seat like any other appointment. It is one per session.',
      ),
      text(
        'You cancel your seat, or move it to another session of the group, on the terms that its page shows. The others keep theirs. If your specialist cancels the session, you are told and get the whole price back.',
      ),
      note('We show nobody who else takes part. Others do not see your name either.'),
    ],
  },
  'who-saw-my-record': {
    title: 'Who has seen my record?',
    blocks: [
      text('“My record” lists every access to your health data: who, when, in which role and what.'),
      list(
        'Entries are only ever added. They cannot be changed or removed.',
        'The switch above the list adds your own accesses.',
        'Beside it are the signed notes of your appointments, with every addition.',
      ),
      text('If you do not understand an entry, ask your specialist or write to {email}.'),
    ],
  },
  'data-export': {
    title: 'Download my data',
    blocks: [
      steps(
        'Open “My data” and choose “Request export”.',
        'You see how far it has got, and may close the page. When everything is ready you receive an e-mail.',
        'Download the ZIP file. This works for seven days, and only while you are signed in.',
      ),
      text(
        'It holds your account, appointments, answers, messages, signed notes, payments, consents and the accesses to your record: as a page to read and as JSON for other systems.',
      ),
      note('If a part is missing, the page names it. Request the export once more then.'),
    ],
  },
  'guided-search': {
    title: 'Finding somebody step by step',
    blocks: [
      text('A few questions, and you see who suits you, why, and when the next time is free. Nothing of it is kept.'),
      list(
        'Age, way to meet, language, insurance and field may exclude suggestions; the brand decides which. All else sets the order.',
        'Whoever meets by video or phone needs a licence in some places where you are. Where the brand requires it, we ask for the place before you choose a time. On site the appointment is always possible, where that is offered.',
        'Some brands ask questions of their own instead. Those answers too are read for the suggestions alone.',
      ),
    ],
  },
  'let-us-find': {
    title: 'Having a time found',
    blocks: [
      text(
        'Under “Requests” you say what you look for and when it suits. The coordination proposes times, and you choose one.',
      ),
      list(
        'Proposed times are not kept. If one is taken, you see free ones nearby.',
        'If none suits, say why. Then we go on looking.',
        'The page of the request says until when you get an answer. If it takes longer, we tell you so.',
        'Up to three requests can be open at once. Each can be withdrawn.',
      ),
    ],
  },
  'waiting-list': {
    title: 'Waiting for a time',
    blocks: [
      text(
        'If no time suits when you book, you can join the waiting list. When one becomes free that suits your wishes, we offer it to you.',
      ),
      list(
        'An offer stands for a while only. Until when is in the message and on the page.',
        'Nothing is sent in your quiet hours. The time is kept for you through them.',
        'Whoever waits before you is offered a time first. We do not tell your place in line, because that would tell of others.',
        'After three offers without an answer the waiting ends.',
      ),
    ],
  },
  'book-one-of-several': {
    title: 'Booking one of several specialists',
    blocks: [
      text(
        'Some appointments can be booked with a team: you choose the time, and whoever of the team is free and due takes the appointment.',
      ),
      text('With whom it is and what it costs you see before you pay. If it does not suit, give the time back.'),
    ],
  },
};
