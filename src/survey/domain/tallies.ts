// The story of a count: who answered, what was asked, and the figures in all, by role and by strand, as far as small groups
// allow.

import type { Issue } from '../../ground/issue.ts';
import { say } from '../../language/say.ts';
import type { Form } from '../../people/columns.ts';
import { readAnswers, type Said, tallyOf } from './count-answers.ts';
import { figureOf } from './figure.ts';
import type { Figures } from './figures.ts';
import { type Headline, headlineOf } from './headline.ts';
import type { Question } from './question.ts';
import type { StoredQuestion } from './question-sheet.ts';
import { questionsOf } from './questions.ts';
import { type Respondent, respondentsOf, type SurveySources, surveysOf } from './respondents.ts';
import { isFew } from './small-counts.ts';
import { awayFromAll, splitsOf } from './splits.ts';

export interface TallyOptions {
  readonly stored: readonly StoredQuestion[];
  readonly smallestGroup: number;
  readonly invited: { readonly mentor: number; readonly mentee: number };
}

export interface Base {
  readonly role: 'mentor' | 'mentee';
  readonly invited: number;
  /** Null where few of either role answered. */
  readonly answered: number | null;
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
    base: baseOf(atEnd, options),
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

/** Both roles or none: what one lacks could be taken from the whole. */
function baseOf(atEnd: readonly Respondent[], { invited, smallestGroup }: TallyOptions): Base[] {
  const answered = (role: Respondent['role']) => atEnd.filter((one) => one.role === role).length;
  const isTelling = ([...roles, null] as const).some((role) => isFew(answered(role), smallestGroup));
  return roles.map((role) => ({
    role,
    invited: invited[role],
    answered: isTelling ? null : answered(role),
  }));
}

const roles = ['mentor', 'mentee'] as const;
const FEW_SAID = 'counts of fewer than {least} people are not shown, nor what would give them away';

function figuresFor(
  question: Question,
  respondents: readonly Respondent[],
  { smallestGroup }: TallyOptions,
  suppressed: { what: string; why: string }[],
  issues: Issue[],
): Figures[] {
  const { options, said } = readAnswers(question, respondents, smallestGroup);
  issues.push(...oddAnswers(question, said));
  const saidBy = (one: Respondent) => said.get(one);
  const asked = [...said.keys()];
  const rowOf = (members: readonly Respondent[]) =>
    tallyOf(
      options,
      members.map((one) => saidBy(one) ?? 'blank'),
    );
  const all = rowOf(asked);
  const shown = awayFromAll(question, all, smallestGroup);
  const figures = [figureOf(question, 'all', options, { tally: all, away: shown }, smallestGroup)];
  if (question.reads === 'text') return figures;
  if (isFew(all.n, smallestGroup) || shown.options.size > 0)
    suppressed.push({ what: question.header, why: say(FEW_SAID, { least: smallestGroup }) });
  if (isFew(all.n, smallestGroup)) return figures;
  for (const { prefix, groups, away } of splitsOf(
    question,
    { asked, saidBy, rowOf },
    shown,
    smallestGroup,
    suppressed,
  ))
    for (const { name, members } of groups) {
      const group = { tally: rowOf(members), away };
      figures.push(figureOf(question, `${prefix}:${name}`, options, group, smallestGroup));
    }
  return figures;
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
