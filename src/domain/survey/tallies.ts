// The story of a count: who answered, what was asked, and the figures in all, by role and by strand, as far as small groups
// allow.
import type { Form } from '../people/columns.ts';
import type { Issue } from '../people/issue.ts';
import { say } from '../words/say.ts';
import type { Figures } from './figures.ts';
import { type Group, givesAway, ONE_GROUP, type Split, splitInto, whyHidden } from './groups.ts';
import { type Headline, headlineOf } from './headline.ts';
import type { Question } from './question.ts';
import type { StoredQuestion } from './question-sheet.ts';
import { questionsOf } from './questions.ts';
import { type Respondent, respondentsOf, type SurveySources, surveysOf } from './respondents.ts';
import { type Counted, counted, readAnswers, type Said, tallyOf } from './tally.ts';

export interface TallyOptions {
  readonly stored: readonly StoredQuestion[];
  readonly smallestGroup: number;
  readonly invited: { readonly mentor: number; readonly mentee: number };
}

export interface Base {
  readonly role: 'mentor' | 'mentee';
  readonly invited: number;
  readonly answered: number;
}

export interface Tallies {
  readonly respondents: readonly Respondent[];
  readonly questions: readonly Question[];
  readonly base: readonly Base[];
  readonly figures: readonly Figures[];
  readonly headline: readonly Headline[];
  readonly suppressed: readonly { readonly what: string; readonly why: string }[];
  readonly issues: readonly Issue[];
}

export function talliesOf(sources: SurveySources, options: TallyOptions): Tallies {
  const issues: Issue[] = [];
  const surveys: Form[] = surveysOf(sources, issues);
  const respondents = respondentsOf(sources, surveys, issues);
  const questions = questionsOf(surveys, options.stored);
  const suppressed: { what: string; why: string }[] = [];
  const atEnd = respondents.filter(({ wave }) => wave === 'end');
  const counts = questions.map((question) => {
    const own = respondents.filter(({ wave }) => wave === question.wave);
    return figuresFor(question, own, options, suppressed, issues);
  });
  return {
    respondents,
    questions,
    base: (['mentor', 'mentee'] as const).map((role) => ({
      role,
      invited: options.invited[role],
      answered: atEnd.filter((one) => one.role === role).length,
    })),
    figures: counts.flat(),
    headline: headlineOf(
      questions,
      counts.map(([all]) => all!),
    ),
    suppressed: once(suppressed),
    issues,
  };
}

function once(list: readonly { what: string; why: string }[]): { what: string; why: string }[] {
  return list.filter(
    (one, k) => list.findIndex((other) => other.what === one.what && other.why === one.why) === k,
  );
}

const splits = [
  { prefix: 'role', nameOf: ({ role }: Respondent) => role as string | null },
  { prefix: 'strand', nameOf: ({ strand }: Respondent) => strand },
] as const;

function figuresFor(
  question: Question,
  respondents: readonly Respondent[],
  { smallestGroup }: TallyOptions,
  suppressed: { what: string; why: string }[],
  issues: Issue[],
): Figures[] {
  const { options, said } = readAnswers(question, respondents);
  issues.push(...oddAnswers(question, said));
  const saidBy = (one: Respondent) => said.get(one);
  const asked = [...said.keys()];
  const figures = [figure(question, 'all', options, asked, saidBy)];
  if (question.reads === 'text') return figures;
  const shown: { prefix: string; groups: readonly Group<Respondent>[] }[] = [];
  for (const { prefix, nameOf } of splits) {
    const split: Split<Respondent> = splitInto(asked, nameOf, smallestGroup);
    const why = 'hidden' in split ? split.hidden : whyHidden(split.groups, saidBy, smallestGroup);
    const isTelling =
      why === null &&
      'groups' in split &&
      shown.some(({ groups }) => givesAway(groups, split.groups, saidBy, options.length, smallestGroup));
    if ('groups' in split && why === null && !isTelling) {
      shown.push({ prefix, groups: split.groups });
      if (split.merged.length > 0)
        suppressed.push({
          what: say(prefix === 'role' ? 'by role: {groups}' : 'by strand: {groups}', {
            groups: split.merged.join(', '),
          }),
          why: say('shown together, because each alone is too small'),
        });
    } else if (why !== say(ONE_GROUP))
      suppressed.push({
        what: say(prefix === 'role' ? '{question} by role' : '{question} by strand', {
          question: question.header,
        }),
        why: why ?? say(TWO_SPLITS),
      });
  }
  for (const { prefix, groups } of shown)
    for (const { name, members } of groups)
      figures.push(figure(question, `${prefix}:${name}`, options, members, saidBy));
  return figures;
}

const TWO_SPLITS = 'together with the other split it would give a small group away';

function figure(
  question: Question,
  scope: string,
  options: readonly string[],
  members: readonly Respondent[],
  saidBy: (one: Respondent) => Said | undefined,
): Figures {
  const tally = tallyOf(
    options,
    members.map((one) => saidBy(one) ?? 'blank'),
  );
  const { header, wave, type, bounds, reads } = question;
  const answers = counted(options, tally);
  return {
    question: header,
    wave,
    type,
    scope,
    n: tally.n,
    blank: tally.blank,
    notApplicable: tally.notApplicable,
    answers,
    median: bounds === null ? null : medianOf(tally.counts, bounds.from, tally.n),
    topTwo:
      reads === 'scale' || reads === 'likert'
        ? topTwoOf(tally.counts, tally.n, question.options.length)
        : null,
  };
}

function medianOf(counts: readonly number[], from: number, n: number): number | null {
  if (n === 0) return null;
  const sorted = counts.flatMap((count, k) => Array.from({ length: count }, () => from + k));
  const at = (rank: number) => sorted[rank]!;
  return (at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2;
}

function topTwoOf(counts: readonly number[], n: number, points: number): Counted {
  const count = (counts[points - 1] ?? 0) + (counts[points - 2] ?? 0);
  return counted(['top two'], { n, counts: [count], blank: 0, notApplicable: 0, odd: 0 })[0]!;
}

/** Answers that are none of those that can be given; without the answer itself, which may be personal. */
function oddAnswers(question: Question, said: ReadonlyMap<Respondent, Said>): Issue[] {
  return [...said]
    .filter(([, what]) => what === 'odd')
    .map(([{ form, row }]) => ({
      severity: 'warns' as const,
      sheet: form.table.sheet,
      row: row.number,
      column: question.header,
      found: say('an answer that this kind of question cannot have'),
      wanted:
        question.bounds === null
          ? question.options.join(', ')
          : say('a number from {from} to {to}', question.bounds),
      remedy: say('It is left out of the figures of this question.'),
    }));
}
