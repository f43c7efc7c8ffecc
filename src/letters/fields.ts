// THE TABLE of fields a mail text may use. Names are ours and never headers of a form.
import type { Values } from './template.ts';

export const mailFields: Readonly<Record<string, string>> = {
  programme: 'Name and edition of the programme',
  contact: 'The address people may write to (Settings)',
  deadline: 'Ten days from today, in words',
  'to.first name': 'First name of the person who gets the mail',
  'to.mentee': 'The same, in a mail to the mentee of a pair alone; else empty',
  'to.mentor': 'The same, in a mail to the mentor of a pair alone; else empty',
  'to.both': 'The same, in one mail to both; else empty',
  'to.leads': 'The same, in the mail to the one who writes first in a circle; else empty',
  'mentee.name': 'Full name of the mentee',
  'mentee.first name': 'First name of the mentee',
  'mentee.email': 'Address of the mentee',
  'mentor.name': 'Full name of the mentor',
  'mentor.first name': 'First name of the mentor',
  'mentor.email': 'Address of the mentor',
  why: 'What the two share: topics, languages, ways of meeting; a line each',
  notes: 'Link that makes a copy of the notes template; empty until it is made',
  'shared notes': 'Link to the document of notes that we made for this pair (Setting Notes: one per pair)',
  dates: 'The meetings, a line each, in the person’s own time zone (Setting Calendar: mail)',
  invited:
    'The calendar that invites to the meetings; empty where dates travel with the mails (Setting Calendar)',
  copy: 'The shared mailbox that gets a copy of every mail; empty for none (Setting Copy to)',
  handbook: 'Link to the handbook (Settings)',
  plan: 'Link to the template of a mentoring plan (Settings)',
  partner: 'Full name of the other one',
  introduced: 'Day of the introduction, in words; empty where nobody knows it',
  'not met': 'First name of the person who said in the check-in that they had not met yet; else empty',
  cancelled: 'How many meetings of the two were cancelled; empty for none (when somebody leaves)',
  'dates sent': 'How many dates to come of the two went with a mail; empty for none (when somebody leaves)',
  'away from':
    'First day on which the other one is away, in words; empty where it has begun or nobody knows it (when somebody is away)',
  back: 'Day on which the other one is back, in words (when somebody is away)',
  pauses: 'First name of who gets the mail, where somebody pauses and does not leave; else empty',
  'left as': 'mentor or mentee, where somebody leaves in this role and goes on in the other; else empty',
  circle: 'Name of the circle',
  members: 'Names, roles and addresses of the circle; a line each',
  joined: 'Who came to the circle, by name; empty for nobody (when a circle has changed)',
  left: 'Who left the circle, by name; empty for nobody (when a circle has changed)',
  'no mentor':
    'Name of the circle where it has no mentor at the moment; else empty (when a circle has changed)',
  first: 'First name of the mentor who writes first in a circle',
  profile: 'The profile without a name',
  question: 'What is missing in somebody’s answers; a line each',
  answer: 'Where the mentor says yes or no: the Answer link of the Settings, with the two in it',
  survey: 'Link to the survey (Settings, or the form of the survey sheet)',
  link: 'Link to the check-in form (Settings, or the form of the check-in sheet)',
};

/** Fields that name nobody: all others are left out where a subject is listed. */
const IMPERSONAL: ReadonlySet<string> = new Set([
  'programme',
  'contact',
  'deadline',
  'introduced',
  'away from',
  'back',
  'cancelled',
  'handbook',
  'plan',
  'circle',
  'no mentor',
  'survey',
  'link',
]);

/** What fills a subject for the Outbox, whose other columns say by reference whom the mail concerns. */
export function withoutNames(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      value === '' || IMPERSONAL.has(field) ? value : '…',
    ]),
  );
}

export const fieldNames: ReadonlySet<string> = new Set(Object.keys(mailFields));
