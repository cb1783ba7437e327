export { calendarFile, type CalendarEvent } from './calendar/calendar.ts';
export { calendarFeed, type FeedEvent } from './calendar/feed.ts';
export { createMailer, type Mail, type MailBrand, type Mailer } from './mail/mailer.ts';
export { templateNames, type Template } from './mail/templates.ts';
export { createSmsSender, type Sms, type SmsSender } from './sms/sms.ts';
export {
  appointmentMessages,
  fillWords,
  placeholders,
  unknownPlaceholders,
  ourWords,
  writeOwnLetter,
  writeShortMessage,
  type AppointmentMessage,
  type OwnWords,
} from './words/words.ts';
