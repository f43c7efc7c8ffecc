// What the survey depends on, read from the sheets: who answered, what was asked, what a person decided about it.

import { addressOf, personId } from '../../ground/addresses.ts';
import type { Issue } from '../../ground/issue.ts';
import { textOf } from '../../ground/table.ts';
import { say } from '../../language/say.ts';
import { tabCalled } from '../../language/sheets-called.ts';
import { isOut, readOutbox } from '../../outbox/outbox.ts';
import { introducedIn } from '../../pairs/introduced-in.ts';
import { knownAs } from '../../pairs/pair.ts';
import { cellsFor } from '../../people/answered-row.ts';
import type { Form } from '../../people/columns.ts';
import type { Reading, Somebody } from '../../people/people.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { peopleOf } from '../../workbook/people-of.ts';
import { pairBookOf } from '../../workbook/read-pair-book.ts';
import { usableForms } from '../../workbook/usable-forms.ts';
import type { QuestionDecision, SurveyRequest } from '../contract.ts';
import type { Question } from '../domain/question.ts';
import { type StoredQuestion, storedFor, storedQuestions } from '../domain/question-sheet.ts';
import type { SurveySources } from '../domain/respondents.ts';
import { endsWritten } from '../domain/scale-bounds.ts';
import { type Tallies, talliesOf } from '../domain/tallies.ts';
import { type SurveyText, surveyTexts } from '../domain/texts.ts';
import { createInWords } from './code-books.ts';
import { countedBefore } from './figures-remembered.ts';
import { guessesBefore } from './guesses-remembered.ts';
import { expectSurvey, withSurvey } from './likely-survey.ts';
import { createNamesSomebody, withoutNamesIn } from './names-somebody.ts';

export interface PreparedSurvey {
  readonly gathered: Gathered;
  readonly reading: Reading;
  readonly tallies: Tallies;
  readonly texts: readonly SurveyText[];
  /** Whether what the questions are has been written down, by a person or by us. */
  readonly isKept: boolean;
  readonly issues: readonly Issue[];
}

export function prepareSurvey(
  ports: Ports,
  { step, acceptGuesses, decisions }: SurveyRequest,
): PreparedSurvey {
  const { gathered, likely, issues: ofLikely } = withSurvey(ports, acceptGuesses);
  const { forms, issues: open } = usableForms(gathered, acceptGuesses);
  if (step !== 'look') expectSurvey(forms, likely);
  const reading = peopleOf(gathered, forms);
  const stored = storedIn(ports, gathered);
  const introduced = introducedIn({ reading, book: pairBookOf(gathered, reading) });
  const asked = new Set([
    ...introduced.map(({ person }) => personId(person)),
    ...invitedByMail(gathered),
    ...whoAnswered(forms),
  ]);
  const invitedAs = (role: Somebody['role']) =>
    reading.everybody
      .filter((one) => one.role === role && [personId(one.email), knownAs(one)].some((id) => asked.has(id)))
      .map(({ id }) => id);
  const [asMentor, asMentee] = [invitedAs('mentor'), invitedAs('mentee')];
  const { invited, smallestGroup } = gathered.settings;
  const tallies = talliesOf(sourcesOf(forms, reading, gathered), {
    stored: [...decisions.map(storedDecision), ...stored],
    smallestGroup,
    before: countedBefore(ports, gathered),
    invited: {
      mentor: invited.mentor ?? asMentor.length,
      mentee: invited.mentee ?? asMentee.length,
      inBoth:
        invited.mentor === null && invited.mentee === null
          ? asMentor.filter((id) => asMentee.includes(id)).length
          : 0,
    },
  });
  return {
    gathered,
    reading,
    tallies,
    texts: surveyTexts(tallies, withoutNamesIn(forms, gathered, reading), smallestGroup),
    isKept: stored.length > 0,
    issues: [...fewInvited(gathered, tallies), ...tallies.issues, ...gathered.issues, ...open, ...ofLikely],
  };
}

/** Whose invitation went, or may have: also of somebody whose pair has ended since. */
function invitedByMail({ ours }: Gathered): string[] {
  return readOutbox(ours.get('outbox')?.table ?? null)
    .filter((row) => row.kind === 'survey invitation' && isOut(row))
    .map(({ person }) => personId(person));
}

/** By address: whoever answered was asked, even if their pair has ended since. */
function whoAnswered(forms: readonly Form[]): string[] {
  return forms
    .filter(({ role }) => role === 'survey')
    .flatMap((form) => form.table.rows.map((row) => addressOf(textOf(cellsFor(form, row, 'email')[0]))))
    .flatMap((address) => (address === null ? [] : [personId(address)]));
}

function sourcesOf(forms: readonly Form[], reading: Reading, gathered: Gathered): SurveySources {
  const namesSomebody = createNamesSomebody(forms, gathered, reading);
  const { strands, settings } = gathered;
  return {
    forms,
    reading,
    strands,
    edition: settings.edition,
    namesSomebody,
    inWords: createInWords(gathered),
  };
}

/** More answered than the Settings say were invited: one of the two numbers is wrong. */
function fewInvited({ settings }: Gathered, { base }: Tallies): Issue[] {
  return base
    .filter(
      ({ role, answered }) => settings.invited[role] !== null && (answered ?? 0) > settings.invited[role],
    )
    .map(({ role, invited, answered }) => ({
      severity: 'warns',
      sheet: tabCalled('Settings'),
      row: 1,
      column: role === 'mentor' ? 'Invited mentors' : 'Invited mentees',
      found: String(invited),
      wanted: say('at least {n}, as many as answered', { n: answered ?? 0 }),
      remedy: say('Correct the number, or empty the cell: then those who were introduced are counted.'),
    }));
}

/** Whose each answer in words is, by its key. */
export function textsOf(
  ports: Pick<Ports, 'memory'>,
  reading: Reading,
  gathered: Gathered,
  forms: readonly Form[],
): { readonly id: string; readonly key: string }[] {
  if (!gathered.ours.has('surveyTexts') && !gathered.ours.has('textsToRead')) return [];
  const { smallestGroup } = gathered.settings;
  const stored = storedIn(ports, gathered);
  const sources = sourcesOf(forms, reading, gathered);
  const tallies = talliesOf(sources, {
    stored,
    smallestGroup,
    invited: { mentor: 0, mentee: 0, inBoth: 0 },
    before: null,
  });
  return tallies.everybody.flatMap((one) =>
    surveyTexts({ ...tallies, everybody: [one] }, (text) => ({ text, names: false }), smallestGroup).map(
      ({ key }) => ({ id: one.id, key }),
    ),
  );
}

function storedDecision({ question, when, type, scale, headline }: QuestionDecision): StoredQuestion {
  return {
    question,
    wave: when,
    reads: type === 'grid' ? null : type,
    bounds: endsWritten(scale),
    options: [],
    measure: headline === '' ? null : headline,
    doubt: '',
    isOurs: false,
  };
}

const storedIn = (ports: Pick<Ports, 'memory'>, { ours }: Gathered): StoredQuestion[] =>
  storedQuestions(ours.get('surveyQuestions')?.table ?? null, guessesBefore(ports));

/** `Sheet!Header`, with the header as it stands there, also where the question is shown in other words. */
export function whereAsked({ gathered }: PreparedSurvey, { askedIn, header }: Question): string {
  const { sheet, at, boxes } = askedIn[0]!;
  const table = gathered.forms.find((form) => form.table.sheet === sheet)?.table;
  return `${sheet}!${(boxes === undefined && table?.header[at]) || header}`;
}

/** Tells questions that are not beyond doubt and whose guess was never accepted: not by --yes either. */
export function isUnseen({ gathered }: PreparedSurvey): (question: Question) => boolean {
  const stored = storedQuestions(gathered.ours.get('surveyQuestions')?.table ?? null);
  return ({ sure, header, wave }) => !sure && storedFor(stored, header, wave) === null;
}

/** A question of the headline that nobody has looked at and that is not beyond doubt. */
export function undecidedIn(prepared: PreparedSurvey): Question | null {
  const isOpen = isUnseen(prepared);
  return prepared.tallies.questions.find((one) => one.measure !== null && isOpen(one)) ?? null;
}
