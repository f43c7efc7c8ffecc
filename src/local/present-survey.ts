// What desk survey says: the headline, or the question that has to be looked at first.

import { type Presented, saysError } from './present.ts';

function shareSaid(percent: number | null, atLeast: number | null, count: number | null, n: number | null) {
  if (percent !== null) return `${Math.round(percent)} %`;
  if (atLeast !== null) return `at least ${atLeast} %`;
  return count === null ? 'withheld, too few people' : `${count} of ${n}`;
}

/** A setting that a person has to decide first. */
type Undecided = { where: string; says: string } | null;

export function presentSurvey(view: Record<string, unknown>): Presented {
  const { undecided, asked, ...json } = view as unknown as {
    undecided: Undecided;
    asked: { sure: boolean }[];
    headline: {
      measure: string;
      percent: number | null;
      atLeast: number | null;
      count: number | null;
      n: number | null;
      score: number | null;
      sure: boolean;
    }[];
    respondents: number;
    written: boolean;
  };
  const guessed = asked.filter(({ sure }) => !sure).length;
  const lines = [
    `People who answered: ${json.respondents}.`,
    ...json.headline.map(
      ({ measure, percent, atLeast, count, n, score, sure }) =>
        `  ${measure}: ${score ?? shareSaid(percent, atLeast, count, n)} (n = ${n ?? 'withheld'}${sure ? '' : ', not confirmed'})`,
    ),
    json.written ? 'Written to the sheet Results.' : 'Nothing was written.',
    ...(guessed === 0
      ? []
      : [
          `Questions that nobody has confirmed: ${guessed} of ${asked.length}. Their figures say so in Results; the sheet Survey questions says what to check.`,
        ]),
  ];
  if (undecided === null) return { json: { ...json, asked }, lines };
  const error = {
    what: `A question of the headline has to be looked at first. ${undecided.says} Nothing was written.`,
    where: undecided.where,
    remedy: 'Correct the sheet Survey questions, or accept our guesses with --yes.',
  };
  return { exit: 2, json: { ...json, asked, error }, lines: [...lines, ...saysError(error)] };
}
