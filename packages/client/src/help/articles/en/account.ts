import { list, steps, text, type Article } from '../../article.ts';
import type { AccountId } from '../../topics.ts';

/** What everyone needs: signing in, and settings. */
export const account: Record<AccountId, Article> = {
  'sign-in': {
    title: 'Sign in, without a password too',
    blocks: [
      steps(
        'Choose “Sign in” and enter your e-mail address and password.',
        'Or choose “Link by e-mail”. The link is valid for 15 minutes and once only; open it and confirm with one click.',
      ),
      list(
        'Forgot your password? Sign in with a link.',
        'If no link arrives, look in the spam folder and check the address. For your protection we do not say whether there is an account.',
        'After ten attempts in 15 minutes you have to wait a little.',
        'Patients stay signed in for 30 days. Everybody else is signed out after twelve hours without use.',
      ),
    ],
  },
  settings: {
    title: 'Language, time zone, look and devices',
    blocks: [
      list(
        'You change the language in the profile menu or in the settings.',
        'We show you all appointments in the time zone you have set.',
        'Light, dark or as the device has it: the choice holds for this browser.',
        '“Signed-in devices” shows where you are signed in. Sign out there what you do not know; it is out at once.',
      ),
      text('Your e-mail address cannot be changed here. Please write to {email} for that.'),
    ],
  },
  search: {
    title: 'Search, and work with the keyboard',
    blocks: [
      list(
        'Ctrl+K (⌘K on a Mac) or / opens the search, the magnifier on a phone. It finds pages, help, and what you may see.',
        'The arrow keys choose, Enter goes there, Esc closes.',
        'Language, light and dark, and signing out can be reached this way too.',
      ),
      text('What you type is stored nowhere.'),
    ],
  },
  notices: {
    title: 'Notifications',
    blocks: [
      list(
        'The bell shows how much you have not read yet; the same number stands in the title of the window.',
        'A click on a notification leads to what it is about, and it counts as read.',
        'If something new comes while you look at the portal, a hint appears for a moment. It names nobody.',
        'What was read is removed after 90 days, what was not after a year.',
      ),
      text('What somebody writes, or what stands in a record, is never in a notification.'),
    ],
  },
};
