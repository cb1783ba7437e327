import type { Dictionary } from '../i18n/i18n.ts';
import type { de } from './de.ts';

/** What the shared pages say in English. */
export const en: Dictionary<typeof de> = {
  menu: {
    signIn: 'Sign in',
    help: 'Help',
    helpHere: 'Help with this page',
    signOut: 'Sign out',
    language: 'Language',
    german: 'Deutsch',
    english: 'English',
    languageKept: 'The language could not be changed',
  },
  trouble: {
    offlineTitle: 'No connection',
    offline: 'We cannot reach the server right now. Please check your connection and try again.',
    notLoaded:
      'You had not opened this yet; it is not available without a connection. As soon as we reach the server, it appears by itself.',
    disabledTitle: 'This is not offered here at present',
    disabled: 'What is already under way stays as it is.',
    limited: 'Those were very many requests in a short time. Please wait a moment and then try again.',
    unavailableTitle: 'Not available at the moment',
    unavailable: 'This usually takes only a few seconds. Please try again then.',
    crashTitle: 'This page ran into an error',
    crash: 'The fault is ours. Reload the page; what you have saved is still there.',
    bootTitle: 'The service cannot be reached right now',
    boot: 'Your data is safe. Please try again in a moment.',
    again: 'That did not work. Please try again.',
  },
  away: {
    device:
      'You are offline. What you see is the latest we had; as soon as the connection is back, it goes on by itself.',
    server: 'We cannot reach the server right now. What you see is the latest we had; we keep trying.',
    retry: 'Try now',
  },
  stillSignedIn: {
    title: 'You are still signed in',
    text: 'We cannot reach the server right now. Please sign out once the connection is back.',
  },
  newVersion: {
    text: 'There is a new version of this page. Save or send what you are writing, then reload the page.',
    reload: 'Reload',
  },
  conversation: {
    with: 'Conversation with {name}',
    earlier: 'Earlier messages',
    missing: 'There is no such conversation',
    stillUnread: 'The conversation is still marked as unread',
    closed: 'No new messages can be written here at present. What was written stays readable.',
  },
};
