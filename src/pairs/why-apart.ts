// Why a circle waits although all of its people take part, because two of them must not meet; and why somebody in it does.
import { ruleCalled } from '../language/rule-called.ts';
import { say } from '../language/say.ts';
import type { Mentee, Mentor } from '../people/person.ts';
import { idIn } from './pair.ts';
import { type PairBook, standingMembers } from './pair-book.ts';
import { standsAgainstRule } from './status.ts';

type Member = Mentee | Mentor;

/** Null where nothing keeps them apart. A ticked Lock, or a word that decides, says that a broken rule was seen. */
export function whyApart(circle: string, members: readonly Member[], book: PairBook): string | null {
  const two = firstTwo(members, (one, other) => book.never.has(one.id, other.id));
  if (two !== null)
    return say('{names} are in the sheet {Never pair}; write another circle, or delete the row there', {
      names: namesOf(two),
    });
  const seen = seenIn(circle, book);
  const open = members.filter(({ id }) => !seen.has(id));
  const broken = firstTwo(open, (one, other) => ruleOf(one, other, book) !== null);
  if (broken === null) return null;
  const said = { names: namesOf(broken), rule: ruleCalled(ruleOf(broken[0], broken[1], book)!) };
  return broken.every(({ role }) => role === 'mentee')
    ? say(
        '{names} should be in different circles: {rule}; tick Lock if they are meant so, or write another circle',
        said,
      )
    : say('{names} break a rule that is on: {rule}; tick Lock if they are meant so, or match again', said);
}

/** Some rules hold between two mentees, too. */
function ruleOf(one: Member, other: Member, { breaks, apart }: PairBook): string | null {
  if (one.role === other.role) return one.role === 'mentee' ? apart(one.id, other.id) : null;
  return one.role === 'mentee' ? breaks(one.id, other.id) : breaks(other.id, one.id);
}

/** Ids of those about whom somebody decided. */
function seenIn(circle: string, book: PairBook): ReadonlySet<string | null> {
  const rows = standingMembers(book).filter((row) => row.circle === circle);
  return new Set(
    rows
      .filter(({ isLocked, status }) => isLocked || standsAgainstRule(status))
      .map(({ person }) => idIn(person)),
  );
}

function firstTwo(
  members: readonly Member[],
  are: (one: Member, other: Member) => boolean,
): readonly [Member, Member] | null {
  for (const [k, one] of members.entries())
    for (const other of members.slice(k + 1)) if (are(one, other)) return [one, other];
  return null;
}

const namesOf = (two: readonly Member[]) => two.map(({ name }) => name).join(', ');

/** Somebody moved by hand after a mail told of another circle: the new one goes on without them. */
export function whyElsewhere(told: string, circle: string): string {
  return say(
    'was introduced to {told} and stands in {circle}; write proposed into Status for a mail about {circle}, or write {told} back',
    { told, circle },
  );
}
