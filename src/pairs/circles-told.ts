// Circles as the mails told of them, beside what stands in their sheet: whoever was moved by hand after the introduction, and a circle
// that bears another name now.
import { idIn, type MemberRow, type ToldCircle } from './pair.ts';
import { haveMet, stands } from './status.ts';

/** Names of the circles that mails told a person of, by id. */
export type CirclesTold = ReadonlyMap<string, ReadonlySet<string>>;

export function withCirclesTold(members: readonly MemberRow[], told: CirclesTold): MemberRow[] {
  if (told.size === 0) return [...members];
  const there = new Set(members.filter(({ status }) => stands(status)).map(({ circle }) => circle));
  const otherOf = (row: MemberRow) => otherCircles(row, told);
  const renamed = new Set([...there].filter((circle) => isRenamed(circle, members, otherOf, there)));
  return members.map((row): MemberRow => {
    const others = otherOf(row);
    const one: ToldCircle | null =
      others.length === 0 ? null : { circle: others.join(', '), isRenamed: renamed.has(row.circle) };
    return { ...row, told: one };
  });
}

/** Nothing where a mail told of the circle of this row, or where the row does not say introduced. */
function otherCircles({ person, circle, status }: MemberRow, told: CirclesTold): readonly string[] {
  const circles = told.get(idIn(person) ?? '');
  return !haveMet(status) || circles === undefined || circles.has(circle) ? [] : [...circles];
}

/** Everybody was told of one circle, in which nobody is left. */
function isRenamed(
  circle: string,
  members: readonly MemberRow[],
  otherOf: (row: MemberRow) => readonly string[],
  there: ReadonlySet<string>,
): boolean {
  const own = members.filter((row) => row.circle === circle && haveMet(row.status));
  const former = new Set(own.flatMap((row) => otherOf(row).join('\n')));
  const [name] = former;
  return own.length > 1 && former.size === 1 && name !== '' && !there.has(name!);
}
