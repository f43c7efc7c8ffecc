// The story of the profiles: who is listed → which answers may be shown → redacted and reviewed texts → banded attributes
// → who could be recognised by them.

import type { Issue } from '../../ground/issue.ts';
import type { Row, Table } from '../../ground/table.ts';
import { say } from '../../language/say.ts';
import { answers as answersOf } from '../../people/answered-row.ts';
import type { Form } from '../../people/columns.ts';
import type { Reading } from '../../people/people.ts';
import type { Mentor } from '../../people/person.ts';
import { knownPeople } from '../../redaction/known/known-people.ts';
import { unitForms } from '../../redaction/known/units.ts';
import { findIn, type Setting } from '../../redaction/redact.ts';
import type { Language } from '../../redaction/words/function-words.ts';
import { findInAttribute } from './attribute-texts.ts';
import { shownValues } from './attributes.ts';
import { publishIssue, textIssues } from './issues.ts';
import { type Everybody, everybodyIn } from './participants.ts';
import { everyText, isPublished, isReadable, type Profile } from './profile.ts';
import { type Attribute, type Combination, recognisableBy } from './recognition.ts';
import { type Remedy, remediesFor } from './remedies.ts';
import { type Decisions, readDecisions } from './review.ts';
import { type Reviewer, reviewText } from './reviewed-text.ts';
import { readShown, type Shown } from './shown.ts';
import { ordinaryWords, rareWords } from './words-in-use.ts';
import { writingOf } from './writing.ts';

export interface ProfileSources {
  readonly forms: readonly Form[];
  readonly reading: Reading;
  readonly mentorsSheet: Table | null;
  readonly menteesSheet: Table | null;
  readonly shownSheet: Table | null;
  readonly reviewSheet: Table | null;
  /** Code of each mentor by id, new ones included. */
  readonly codes: ReadonlyMap<string, string>;
  /** Ids of mentors whom the coordinator left out. */
  readonly leftOut: ReadonlySet<string>;
  readonly acceptProposals: boolean;
  /** What participants read. */
  readonly language: Language;
}

export interface Profiles {
  /** In the order of the codes; those left out and empty ones included. */
  readonly all: readonly Profile[];
  readonly listed: readonly Profile[];
  readonly shown: readonly Shown[];
  readonly decisions: Decisions;
  /** Per listed profile, what it could be recognised by. */
  readonly recognisable: readonly (readonly Combination[])[];
  readonly remedies: readonly Remedy[];
  readonly issues: readonly Issue[];
  readonly everybody: Everybody;
  /** How redaction looks at a text of this mentor, for the last check. */
  readonly settingFor: (mentor: string | null) => Setting;
}

interface Answered {
  readonly mentor: Mentor;
  readonly code: string;
  readonly answer: (field: string) => string;
  readonly form: Form;
}

export function profilesOf(sources: ProfileSources): Profiles {
  const answered = answeredMentors(sources);
  const decisions = readDecisions(sources.reviewSheet);
  const hasAnswers = (field: string) => answered.some(({ answer }) => answer(field).trim() !== '');
  const { shown, issues: oddWays } = readShown(sources.shownSheet, answered.length, hasAnswers);
  const everybody = everybodyIn(sources.forms, [sources.mentorsSheet, sources.menteesSheet]);
  const settingFor = settings(sources.forms, everybody, answered, shown, sources.language);
  const issues: Issue[] = [...oddWays];
  const bare = answered.map((one) =>
    bareProfile(sources, one, shown, settingFor(one.mentor.id), decisions, issues),
  );
  const listed = bare.filter(isPublished);
  const attributesOf = (ways: readonly Shown[]) => attributesFor(ways, listed, answered);
  const withAttributes = new Map(
    attach(listed, attributesOf(shown)).map((profile) => [profile.mentor.id, profile]),
  );
  const codes = listed.map((profile) => profile.code);
  const assess = (ways: readonly Shown[]) => recognisableBy(attributesOf(ways), listed.length);
  return {
    all: bare.map((profile) => withAttributes.get(profile.mentor.id) ?? profile),
    listed: [...withAttributes.values()],
    shown,
    decisions,
    recognisable: recognisableBy(
      [...attributesOf(shown), writingOf(listed, sources.language)],
      listed.length,
    ),
    remedies: remediesFor(shown, codes, assess),
    issues,
    everybody,
    settingFor,
  };
}

/** Mentors who take part, in the order of their codes. */
function answeredMentors({ reading, forms, codes }: ProfileSources): Answered[] {
  return reading.mentors
    .flatMap((mentor): Answered[] => {
      const form = forms.find((one) => one.role === 'mentors' && one.table.sheet === mentor.sheet);
      const row = form?.table.rows.find((one: Row) => one.number === mentor.row);
      const code = codes.get(mentor.id);
      if (!form || !row || code === undefined) return [];
      return [{ mentor, code, form, answer: (field) => answersOf({ form, row }, field) }];
    })
    .sort((a, b) => numberOf(a.code) - numberOf(b.code));
}

function numberOf(code: string): number {
  return Number(/\d+/.exec(code)?.[0] ?? 0);
}

/** Words that several people write in lower case are ordinary here; a word that one mentor alone uses is rare. */
function settings(
  forms: readonly Form[],
  everybody: Everybody,
  answered: readonly Answered[],
  shown: readonly Shown[],
  usual: Language,
) {
  const fields = shown.filter((one) => one.shown && one.row.kind === 'text').map((one) => one.row.field);
  const isRare = rareWords(answered.map(({ answer }) => fields.map(answer).join('\n')));
  const known = knownPeople(everybody.people, ordinaryWords(forms));
  const units = unitForms(everybody.units);
  return (mentor: string | null): Setting => ({
    known,
    units,
    mentor: mentor === null ? -1 : everybody.indexOf(mentor),
    language: null,
    isRare,
    usual,
  });
}

function bareProfile(
  sources: ProfileSources,
  one: Answered,
  shown: readonly Shown[],
  setting: Setting,
  decisions: Decisions,
  issues: Issue[],
): Profile {
  const { mentor, code } = one;
  const reviewer = { setting, decisions, acceptProposals: sources.acceptProposals, code };
  const first = textsOf(one, shown, { ...reviewer, gone: decisions.removedEverywhere });
  const gone = new Set(everyText(first).flatMap(({ reviewed }) => reviewed.removed));
  const { texts, topics, answers } = gone.size === 0 ? first : textsOf(one, shown, { ...reviewer, gone });
  const refusal = publishIssue(one, sources.leftOut.has(mentor.id));
  if (refusal !== null && refusal !== 'left out') issues.push(refusal);
  const every = [...texts, ...topics, ...answers];
  if (refusal === null) issues.push(...textIssues(one, texts));
  const hasWords = [...texts, ...topics].some(isReadable);
  const isOpen = every.some(({ reviewed }) => reviewed.open.some((flag) => flag.waits));
  return {
    code,
    mentor,
    state: refusal !== null ? 'left out' : !hasWords ? 'empty' : isOpen ? 'open' : 'ready',
    texts,
    topics,
    answers,
    attributes: [],
    places: mentor.places,
  };
}

/** What a mentor shows, each text searched on its own. */
function textsOf(
  { mentor, code, answer }: Answered,
  shown: readonly Shown[],
  reviewer: Omit<Reviewer, 'find'>,
): Pick<Profile, 'texts' | 'topics' | 'answers'> {
  const open = shown.filter((one) => one.shown && !one.hiddenFor.includes(code));
  const isShown = (field: string) => open.some(({ row }) => row.field === field);
  const review = (text: string, find: Reviewer['find'] = findIn) => reviewText(text, { ...reviewer, find });
  const lists = [...(isShown('topics') ? mentor.topics : []), ...(isShown('skills') ? mentor.skills : [])];
  return {
    texts: open
      .filter(({ row }) => row.kind === 'text')
      .map(({ row }) => ({
        field: row.field,
        name: say(row.name),
        reviewed: review(answer(row.field).trim()),
      })),
    topics: lists.map((text) => ({ field: 'topics', name: say('Topics'), reviewed: review(text) })),
    answers: open
      .filter(({ row }) => row.kind === 'attribute')
      .map(({ row }) => ({
        field: row.field,
        name: say(row.name),
        reviewed: review(answer(row.field).trim(), findInAttribute(row.field)),
      })),
  };
}

function attributesFor(
  shown: readonly Shown[],
  listed: readonly Profile[],
  answered: readonly Answered[],
): Attribute[] {
  const byId = new Map(answered.map((one) => [one.mentor.id, one]));
  const codes = listed.map((profile) => profile.code);
  return shown
    .filter((one) => one.shown && one.row.kind === 'attribute')
    .map((one) => ({
      field: one.row.field,
      name: say(one.row.name),
      values: shownValues(
        one,
        listed.map(
          (profile) =>
            shownAnswer(profile, one.row.field) ?? byId.get(profile.mentor.id)!.answer(one.row.field),
        ),
        codes,
      ),
    }));
}

/** The reviewed answer; one that is open or of which nothing is left is not shown. Null where it was hidden. */
function shownAnswer({ answers }: Profile, field: string): string | null {
  const found = answers.find((one) => one.field === field)?.reviewed;
  if (found === undefined) return null;
  return found.isOnlyPlaceholders || found.open.some(({ why }) => why === 'unread') ? '' : found.text;
}

function attach(listed: readonly Profile[], attributes: readonly Attribute[]): Profile[] {
  return listed.map((profile, k) => ({
    ...profile,
    attributes: attributes
      .filter(({ values }) => values[k]!.length > 0)
      .map(({ field, name, values }) => ({ field, name, value: values[k]!.join(', ') })),
  }));
}
