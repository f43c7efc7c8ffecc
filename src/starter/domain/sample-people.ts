// Invented people to try everything with: forty-four answers to the two forms, with the oddities that real ones have, and
// a survey at the end. Always the same ones, so that a first look can be repeated.

import { type Plain, say } from '../../language/say.ts';
import { SAMPLE_DOMAIN } from '../../people/sample-domain.ts';
import { addressFor, count, given, MENTEES, MENTORS, sampleName } from './sample-names.ts';
import type { StarterForm } from './starter-form.ts';

interface Answers {
  /** Days before now. */
  readonly daysAgo: number;
  readonly address: string;
  readonly byField: Readonly<Record<string, string | number | Date>>;
}

const careers: readonly Plain[] = [
  'Twenty years with instruments, then people. I changed field once and would do it again.',
  'From the laboratory to project management, with two detours.',
  'I came for two years and stayed; today I lead a small group.',
];

const views: readonly Plain[] = [
  'To listen first, and to ask what nobody else asks.',
  'To open a door now and then.',
];

const goals: readonly Plain[] = [
  'To decide about the next step after my contract.',
  'To learn how to lead a small group.',
  'To find out what my experience is worth elsewhere.',
];

const reasons: readonly Plain[] = [
  'They changed field, as I would like to.',
  'Their way of leading a group interests me.',
];

const topics: readonly Plain[] = ['Leadership', 'Career change', 'Feedback on CV and interviews'];

const units: readonly Plain[] = ['Physics', 'Chemistry', 'Administration'];

const jobs: readonly Plain[] = ['Engineer', 'Researcher', 'Technician', 'Administrator'];

const years: readonly Plain[] = ['5 to 10', '10 to 20', 'over 20'];

const formats: readonly Plain[] = ['Both', 'In person', 'Online', 'Both'];

function one(list: readonly Plain[], k: number): string {
  return say(list[k % list.length]!);
}

function some(list: readonly Plain[], k: number, n: number): string {
  return list
    .filter((_, at) => (at + k) % list.length < n)
    .map((text) => say(text))
    .join(', ');
}

function languagesOf(k: number): string {
  return some(['English', 'French', 'German'], k % 4 === 0 ? 1 : 0, k % 3 === 0 ? 3 : 2);
}

function mentorAnswers(k: number): Answers {
  return {
    daysAgo: 40 - k,
    address: addressFor(k),
    byField: {
      name: sampleName(k),
      unit: one(units, k),
      position: one(jobs, k),
      years: one(years, k),
      background: one(careers, k),
      expertise: one(jobs, k + 1),
      topics: some(topics, k, 1 + (k % 2)),
      view: one(views, k),
      languages: languagesOf(k),
      format: one(formats, k),
      places: k % 5 === 0 ? 2 : 1,
      hours: k % 6 === 0 ? '08:00–16:00' : '',
      status: say(k === 7 ? 'Paused' : 'Yes'),
      publish: say(k === 11 ? 'No' : 'Yes'),
      consent: say('I agree'),
    },
  };
}

function menteeAnswers(k: number, now: Date): Answers {
  const at = MENTORS + k;
  const choice = (n: number) => (k % 4 === 3 ? '' : sampleName((k * 2 + n * 5) % (MENTORS - 4)));
  return {
    daysAgo: 20 - (k % 20),
    address: addressFor(at),
    byField: {
      name: sampleName(at),
      unit: one(units, k + 1),
      position: one(jobs, k),
      goals: one(goals, k),
      topics: some(topics, k + 1, 2),
      'choice 1': choice(0),
      'choice 2': k % 2 === 0 ? choice(1) : '',
      'choice 3': k % 3 === 0 ? choice(2) : '',
      motivation: one(reasons, k),
      languages: languagesOf(k),
      format: one(formats, k + 1),
      supervisor: k % 3 === 1 ? sampleName((k * 2) % (MENTORS - 4)) : '',
      'contract end': new Date(now.getFullYear() + 1, k % 12, 28),
      consent: say('I agree'),
    },
  };
}

/** Applied twice, two addresses of one person, an address that is none, a code that nobody has. */
function oddMentees(now: Date): Answers[] {
  const [first, second, third] = [menteeAnswers(0, now), menteeAnswers(1, now), menteeAnswers(2, now)];
  return [
    { ...first, daysAgo: 1, byField: { ...first.byField, goals: say(goals[2]!) } },
    {
      ...second,
      daysAgo: 2,
      address: `${given[(MENTORS + 1) % given.length]!.toLowerCase()}@${SAMPLE_DOMAIN}`,
      byField: { ...second.byField, 'choice 1': 'M-999' },
    },
    {
      ...third,
      daysAgo: 3,
      address: `zora at ${SAMPLE_DOMAIN}`,
      byField: { ...third.byField, name: sampleName(MENTORS + MENTEES) },
    },
  ];
}

const satisfied = [5, 4, 5, 4, 3, 5, 4, 2];

const recommended = [10, 9, 8, 9, 7, 10, 6];

const wishes: readonly Plain[] = ['More time.', 'More help with the first contact.', 'Nothing.'];

const quotes: readonly Plain[] = [
  'It opened a door that I had not seen.',
  'I understood what I want to do next.',
];

function surveyAnswers(k: number): Answers {
  const isMentor = k % 5 < 2;
  const at = isMentor ? Math.floor(k / 5) * 2 + (k % 5) : MENTORS + Math.floor(k / 5) * 3 + (k % 5) - 2;
  return {
    daysAgo: 0,
    address: addressFor(at),
    byField: {
      role: say(isMentor ? 'Mentor' : 'Mentee'),
      satisfied: satisfied[k % satisfied.length]!,
      matching: one(['Yes', 'Yes', 'Partly', 'Yes', 'No'], k),
      reached: one(['Yes', 'Partly', 'Yes', 'Yes', 'No'], k + 1),
      'go on': one(['Yes', 'Perhaps', 'Yes', 'No'], k),
      areas: some(topics, k, 1 + (k % 2)),
      recommend: recommended[k % recommended.length]!,
      better: k % 3 === 0 ? one(wishes, k) : '',
      'may quote': say(k % 4 === 0 ? 'Yes' : 'No'),
      quote: k % 4 === 0 ? one(quotes, k) : '',
    },
  };
}

/** Questions of the survey, in the order of the form. */
const surveyFields = [
  'role',
  'satisfied',
  'matching',
  'reached',
  'go on',
  'areas',
  'recommend',
  'better',
  'may quote',
  'quote',
];

function answersTo(role: StarterForm['role'], now: Date): Answers[] {
  if (role === 'mentors') return count(MENTORS, mentorAnswers);
  if (role === 'mentees') return [...count(MENTEES, (k) => menteeAnswers(k, now)), ...oddMentees(now)];
  return role === 'survey' ? count(30, surveyAnswers) : [];
}

/** A tab as a form would fill it: header and answers. */
export function sampleTab({ role, questions }: StarterForm, now: Date): (string | number | Date)[][] {
  const asked = questions.filter(({ only }) => only === undefined);
  const fields = role === 'survey' ? surveyFields : asked.map(({ field }) => field);
  const at = (daysAgo: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1 - daysAgo, 10, 15);
  return [
    [say('Timestamp'), say('Email Address'), ...asked.map(({ question }) => say(question))],
    ...answersTo(role, now).map(({ daysAgo, address, byField }) => [
      at(daysAgo),
      address,
      ...fields.map((field) => byField[field] ?? ''),
    ]),
  ];
}
