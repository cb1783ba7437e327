import { list, note, steps, text, type Article } from '../../article.ts';
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
        '“Change” opens a booking: move it, cancel it, record that nobody came, waive fees. Before each step stands what goes back or is kept.',
        'Unpaid later appointments of a series end only where the terms under “Reminders” say so; they are always reminded of.',
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
        'You invite specialists by e-mail under “Credentials”. The link is valid for seven days, and only once; you can send it again or take it back.',
        'Whoever has accepted is booked only once everything that is required is there: credentials, your approval and, where you require it, a payout account at the payment provider.',
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
  requests: {
    title: 'Looking after requests',
    blocks: [
      text('Whoever has a time found is in the list, the nearest deadline first. It renews itself.'),
      list(
        'Take a request on before you propose times. Others can take it over with a reason.',
        'Beside each request it says who fits and why, and who does not.',
        'Proposed times keep nothing. They must be bookable when you propose them.',
        'When an answer is overdue, everybody who coordinates and the person are told once, each outside of their quiet hours.',
      ),
    ],
  },
  allocation: {
    title: 'Allocating requests',
    blocks: [
      text('Who is given a request follows a rule: among those who fit, have a free time, take part and have room.'),
      list(
        '“Fair shares”: whoever was given the fewest in four weeks, relative to the own share.',
        '“Free room”: whoever has the most room, relative to the own limit of open requests.',
        'On the page “Allocation” you set for each specialist whether they take part, their share and limits. Specialists set limits themselves too. Who takes nobody new any more in a week is given nobody new through a team either; whoever chooses the specialist can still book.',
        'Everything of the brand counts, whoever sees it.',
        'Passing on follows the same rule. The history of a request says what the choice was reckoned from.',
      ),
      note('The rule and allocating at once are changed by who may configure the brand.'),
    ],
  },
  matching: {
    title: 'Setting the matching',
    blocks: [
      text('Here you set what must be for a suggestion, and what counts how much.'),
      list(
        'What must be excludes. All else counts with its weight for the order.',
        'Where a licence must hold at the place of the person, only who is licensed there is suggested and booked by video and phone.',
        'The example shows at once who rises, falls or drops out as you change it. Nothing is kept before “Save”.',
        'The guided search can ask one of your forms instead of its own questions. At its questions you say what they answer.',
      ),
    ],
  },
  groups: {
    title: 'Scheduling group sessions',
    blocks: [
      steps(
        'Under “Groups”, choose a specialist’s kind of appointment. It needs seats; the specialist adds it beside the hours.',
        'Choose the first day and how often the session comes back. Each time is checked before anything is scheduled.',
        'Where a time is not free, choose another for it, or leave it out. All of it is scheduled together, or nothing.',
      ),
      list(
        'The specialist is told what you schedule, move or cancel.',
        'If you cancel a whole session, each person is told and gets the whole price back.',
        'Who takes part is shown to roles that may see people, and to nobody else.',
      ),
    ],
  },
  experiments: {
    title: 'Comparing ways to an appointment',
    blocks: [
      text(
        'You show one part of the people another way to an appointment, and see by which of them more people book and pay.',
      ),
      list(
        'Only who agrees takes part. Everyone else sees the way that is set for the brand, and is not counted.',
        'Whoever was shown a way keeps it, also after signing in.',
        'Whether somebody books is certain only once the time you set is over. Until then the rate says “open yet”.',
        'The bounds of the difference hold however often you look. With both above zero, surely more people book; with zero between them, it is still open.',
        'If the split is not right, the page warns. The figures are then not reliable.',
        'If you wish, a comparison ends by itself once a way is surely worse. You are then told.',
        'With “Take over” a way holds for everyone at once, and the comparison has ended.',
      ),
    ],
  },
  waiting: {
    title: 'Following the waiting list',
    blocks: [
      text('Here you see who waits for a time, what is offered at present, and who is due next in teams.'),
      text(
        'Times that become free are offered by themselves, in order. How long an offer stands is set on the same page.',
      ),
    ],
  },
  pools: {
    title: 'Setting up teams',
    blocks: [
      text('A team is several specialists with appointments of the same length, one of whom is booked.'),
      list(
        'The free times of all are offered. The appointment goes to whoever is free and has the fewest bookings of the last 28 days relative to the weight.',
        'The weight, 1 to 10, says how large the share is relative to the others.',
        'A team that is no longer offered keeps what is booked.',
      ),
    ],
  },
};
