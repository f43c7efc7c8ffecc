// The figures of one question by role and by strand: which splits are shown, and what stays away in each of them.
import { say } from '../../language/say.ts';
import type { Said, Tally } from './count-answers.ts';
import { type Away, cutsOf } from './figure.ts';
import { type Group, givesAway, ONE_GROUP, splitInto, UNKNOWN, whyHidden } from './groups.ts';
import type { Question } from './question.ts';
import type { Respondent } from './respondents.ts';
import { canBeWorkedOut, type Hiding, hiddenBoxes, hidingOf, type Row } from './small-counts.ts';

export interface ShownSplit {
  readonly prefix: 'role' | 'strand';
  readonly groups: readonly Group<Respondent>[];
  /** Groups whose figures are told: roles and strands, not those who named none, nor mentors and mentees together. */
  readonly told: readonly Group<Respondent>[];
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
      const told = groups.filter(({ name }) => (prefix === 'role' ? isRole(name) : name !== UNKNOWN));
      shown.push({ prefix, groups, told, away });
      suppressed.push(...merged(prefix, split.merged, least));
    } else if (why !== null && why !== say(ONE_GROUP))
      suppressed.push({ what: say(byWhat[prefix], { question: question.header }), why });
  }
  return shown;
}

const byWhat = { role: '{question} by role', strand: '{question} by strand' } as const;
const TWO_SPLITS = 'together with the other split it would give a small group away';
const WORKED_OUT = 'a group of fewer than {least} people could be worked out';

/** Strands are shown together under all their names; mentors and mentees together are no role, and nor is whoever named none. */
function merged(
  prefix: 'role' | 'strand',
  names: readonly string[],
  least: number,
): { what: string; why: string }[] {
  if (names.length === 0) return [];
  const groups = names.join(', ');
  return prefix === 'role'
    ? [{ what: say('by role: {groups}', { groups }), why: say(WORKED_OUT, { least }) }]
    : [
        {
          what: say('by strand: {groups}', { groups }),
          why: say('shown together, because one alone would be too small'),
        },
      ];
}

function isRole(name: string): boolean {
  return name === 'mentor' || name === 'mentee';
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
