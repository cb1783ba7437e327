import { list, note, text, type Article } from '../../article.ts';
import type { GuideId } from '../../topics.ts';

/** How to do things in the organization portal. */
export const organization: Record<GuideId<'ORGANIZATION'>, Article> = {
  overview: {
    title: 'Read the overview',
    blocks: [
      text(
        'Four figures for the chosen period: bookings, revenue, new patients, cancellations. Beside each stands how it was in the period of the same length before.',
      ),
      list(
        'Choose 7, 30 or 90 days at the top. Days are counted in your brand’s time zone.',
        'The figures follow each booking; you need not reload.',
        'Every plot can also be read as a table.',
        'Below are the next and the latest appointments.',
      ),
      note('You see the overview only if your role may read reports.'),
    ],
  },
  bookings: {
    title: 'Follow bookings',
    blocks: [
      text(
        'All appointments of your brand or organization with specialist, type, state and payment, the latest first.',
      ),
      list(
        'The filters narrow the list to a state and a period.',
        'Who is treated is left out on purpose: running the service does not need the name.',
        'Notes, answers and messages cannot be reached from this portal.',
      ),
    ],
  },
  people: {
    title: 'People and roles',
    blocks: [
      text(
        '“People” shows who has an account, and in which roles. You can search by name and e-mail address, and look at one role by itself.',
      ),
      list(
        'Only roles that may read contact data see the page. Reading the contact data of others is recorded.',
        'One person may have several roles. In each portal the role counts that works there.',
        '“Specialists” shows how your specialists stand in the directory, with their next free time.',
      ),
    ],
  },
  forms: {
    title: 'Writing intake forms',
    blocks: [
      text(
        'Under “Intake forms” you decide what is asked before an appointment. Begin with a template; beside it you see what patients will see, in both languages and as wide as a phone.',
      ),
      list(
        'A question or a section can hang on earlier answers. What is not asked because of that need not be answered and is not stored.',
        'Saving keeps a draft. Only what you publish is asked; where a text is still missing in one language, it is said at its place.',
        'Each publishing is a new version. Who has already answered keeps theirs. Any two versions can be compared.',
        '“When it is asked” names the kinds of appointment, and until when answers are expected. Until then they can also be changed.',
        'Answers cannot be read from here; they reach the specialist alone.',
      ),
    ],
  },
  audit: {
    title: 'The audit log',
    blocks: [
      text(
        'The audit log keeps every access to health data and every administrative act: when, who, in which role, what. Brand admins and compliance officers may read it.',
      ),
      list(
        'The filter shows one kind of act by itself, for example reading only.',
        'Entries are only ever added. Each is chained to the one before; if one is changed, removed or moved, the check finds it.',
        'Whoever reads the log is in it from then on.',
        'The log holds no content, only what was looked at or done.',
      ),
    ],
  },
};
