// The figures of one question by role and by strand: which splits are shown, and what stays away in each of them.
import { say } from '../../language/say.ts';
import type { Said, Tally } from './count-answers.ts';
import { type Away, cutsOf } from './figure.ts';
import { type Group, givesAway, ONE_GROUP, splitInto, whyHidden } from './groups.ts';
import type { Question } from './question.ts';
import type { Respondent } from './respondents.ts';
import { canBeWorkedOut, type Hiding, hiddenBoxes, hidingOf, type Row } from './small-counts.ts';

export interface ShownSplit {
  readonly prefix: 'role' | 'strand';
  readonly groups: readonly Group<Respondent>[];
  readonly away: Away;
}

const NOTHING: Hiding = { options: new Set(), blocks: [], level: 0 };

const splits = [
  { prefix: 'role', nameOf: ({ role }: Respondent) => role as string | null },
  { prefix: 'strand', nameOf: ({ strand }: Respondent) => strand },
] as const;

/** What stays away in the figures of everybody. */
export function awayFromAll(question: Question, all: Row, least: number): Hiding {
  if (question.reads === 'text') return NOTHING;
  if (question.reads === 'checkboxes') return { ...NOTHING, options: hiddenBoxes([all], least, new Set()) };
  return hidingOf([all], cutsOf(question), least, null) ?? NOTHING;
}

/** Who was asked a question, what each said, and what several said together. */
export interface Answering {
  readonly asked: readonly Respondent[];
  readonly saidBy: (one: Respondent) => Said | undefined;
  readonly rowOf: (members: readonly Respondent[]) => Tally;
}

/** The splits that may be shown; what may not is put into `suppressed` with its reason. */
export function splitsOf(
  question: Question,
  { asked, saidBy, rowOf }: Answering,
  inAll: Hiding,
  least: number,
  suppressed: { what: string; why: string }[],
): ShownSplit[] {
  const shown: ShownSplit[] = [];
  const all = rowOf(asked);
  for (const { prefix, nameOf } of splits) {
    const split = splitInto(asked, nameOf, least);
    const groups = 'hidden' in split ? [] : split.groups;
    const away =
      'hidden' in split
        ? null
        : awayFromGroups(
            question,
            groups.map(({ members }) => rowOf(members)),
            all,
            inAll,
            least,
          );
    const isTelling = shown.some((one) => givesAway(one.groups, groups, saidBy, all.counts.length, least));
    const why =
      'hidden' in split
        ? split.hidden
        : (whyHidden(groups, saidBy, least) ??
          (away === null ? say(WORKED_OUT, { least }) : isTelling ? say(TWO_SPLITS) : null));
    if (why === null && away !== null && 'groups' in split) {
      shown.push({ prefix, groups, away });
      suppressed.push(...merged(prefix, split.merged));
    } else if (why !== null && why !== say(ONE_GROUP))
      suppressed.push({ what: say(byWhat[prefix], { question: question.header }), why });
  }
  return shown;
}

const byWhat = { role: '{question} by role', strand: '{question} by strand' } as const;
const TWO_SPLITS = 'together with the other split it would give a small group away';
const WORKED_OUT = 'a group of fewer than {least} people could be worked out';

function merged(prefix: 'role' | 'strand', names: readonly string[]): { what: string; why: string }[] {
  if (names.length === 0) return [];
  const what = say(prefix === 'role' ? 'by role: {groups}' : 'by strand: {groups}', {
    groups: names.join(', '),
  });
  return [{ what, why: say('shown together, because one alone would be too small') }];
}

/** Null where the groups cannot be shown; an option that is hidden for everybody is hidden for each group. */
function awayFromGroups(
  question: Question,
  groups: readonly Row[],
  all: Row,
  inAll: Hiding,
  least: number,
): Away | null {
  if (question.reads === 'checkboxes')
    return { options: hiddenBoxes(groups, least, inAll.options), blocks: [] };
  const away = hidingOf(groups, cutsOf(question), least, inAll);
  return away === null || canBeWorkedOut(groups, all, away, inAll, least) ? null : away;
}
