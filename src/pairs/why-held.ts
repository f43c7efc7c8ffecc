// Why a pair that stands in Matches is neither mailed nor invited at the moment.
import { say } from '../language/say.ts';
import type { Reading } from '../people/people.ts';
import type { Mentee, Mentor } from '../people/person.ts';
import { whyAway } from './away-in-pairs.ts';
import { isOpenQuestion, questionIn, twinOf } from './odd-rows.ts';
import type { PairRow } from './pair.ts';
import type { PairBook } from './pair-book.ts';
import { type PerhapsSame, perhapsSame, whyPerhaps } from './perhaps-same.ts';
import { awaitsIntroduction, haveMet } from './status.ts';
import { isForbidden, whyBeyond, whyBroken } from './waiting-rows.ts';

/** Null where nothing holds it. @param absent  who does not take part; null where both do. */
export function whyHeld(row: PairRow, book: PairBook, absent: string | null): string | null {
  const asked = questionIn(row);
  if (asked !== null) return say('its row waits for your word. Wanted: {wanted}', { wanted: asked.wanted });
  if (absent !== null) return absent;
  if (book.rearranged.has(row.row))
    return say(
      'many mentors are in other rows than we proposed, as after sorting or filling one column; undo that, or tick Lock in the rows that are meant so',
    );
  if (isForbidden(row, book))
    return say(
      'the sheet {Never pair} forbids it; write ended into Status or another mentor into the row, or delete the row in {Never pair}',
    );
  const broken = whyBroken(row, book);
  if (broken !== null) return broken;
  const isTwin = !haveMet(row.status) && twinOf(row, book.pairs) !== undefined;
  return isTwin ? say('this mentee is in two rows with two mentors') : whyBeyond(row, book);
}

/**
 * Pairs and circles, as meetings name them and in small letters, of whom a row asks a person something: nothing of theirs is
 * called off before there is an answer. Two who were told of each other before the row was changed are among them.
 */
export function keysAsked({ pairs, members }: PairBook): ReadonlySet<string> {
  const keyOf = (two: PairRow['as']) => `${two.mentee ?? ''} > ${two.mentor ?? ''}`.toLowerCase();
  const asked = pairs.filter(isOpenQuestion).flatMap(({ as, last }) => [keyOf(as), keyOf(last)]);
  return new Set([
    ...asked,
    ...members
      .filter(isOpenQuestion)
      .flatMap(({ circle, told }) => [circle, told?.circle ?? circle])
      .map((circle) => circle.toLowerCase()),
  ]);
}

/** Why the two of a row wait who take part: a word that nobody knows, one of them is away or may be somebody else's partner, and they were not introduced yet. */
export function whyNotYet(
  { status }: Pick<PairRow, 'status'>,
  people: readonly (Mentee | Mentor)[],
  { reading, book }: { readonly reading: Reading; readonly book: PairBook },
): string | null {
  const undecided = undecidedIn(people, reading);
  if (undecided !== null || !awaitsIntroduction(status)) return undecided;
  return whyPerhapsIn(people, perhapsSame(reading, book)) ?? whyAway(people, reading);
}

/** Somebody may have a partner already, whom mails know under another name. */
function whyPerhapsIn(people: readonly (Mentee | Mentor)[], perhaps: PerhapsSame): string | null {
  const one = people.find(({ role, id }) => perhaps.has(`${role} ${id}`));
  return one === undefined ? null : whyPerhaps(one.name, perhaps.get(`${one.role} ${one.id}`)!);
}

/** A mail cannot be taken back: whoever may have left waits for a word. */
export function undecidedIn(people: readonly (Mentee | Mentor)[], { undecided }: Reading): string | null {
  const one = people.find(({ id }) => undecided.has(id));
  if (one === undefined) return null;
  return say(
    'whether {name} takes part is not clear; say it in Match, or write active, paused or withdrawn into Status',
    {
      name: one.name,
    },
  );
}
