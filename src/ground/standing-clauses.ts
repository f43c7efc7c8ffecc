// How somebody stands by the clauses of an answer: those of somebody else, of last year, of a lunch or a mistake are left out, and what is left
// has to agree, or to say plainly that who was taken left later. Everything else is nobody's to guess.
import { bare, type Clause, clausesOf } from './clauses.ts';
import { mayTakeBack, speaksOfGoing } from './in-after-all.ts';
import { beforeReason, isCalledOffAlone, isThingCalledOff, officeSays } from './office-words.ts';
import { isBackWord, isOffered, isSettled, plainlySaid } from './plain-standing.ts';
import { isPlainlyOut, mayBeOut } from './plainly-left.ts';
import { DOUBTS, isIn, PERHAPS, STEMS, type Standing, saidBy } from './standing-stems.ts';
import { isOut, isPlain, ofThisPerson, type Placed, placed, saidIn, type Told } from './told-clauses.ts';
import { waitingIn } from './waiting-words.ts';
import { isInAnother, isLack, isNoToAThing, isOfIt, type Role, yearOf } from './whose-clause.ts';

export interface Read {
  readonly standing: Standing;
  /** By words that were put together, or an office's own. */
  readonly isInferred: boolean;
}

const UNCLEAR: Read = { standing: 'unclear', isInferred: false };

/** @param said  folded. @param role  that counts; null where it is not known. */
export function readClauses(said: string, role: Role | null): Read {
  const clauses = placed(clausesOf(said, isOfIt), role);
  const told = ofThisPerson(clauses, role);
  if (told.length < clauses.length) return ofSome(told, clauses);
  if (told.length === 1) return ofOne(said, told[0]!);
  const whole = ofWhole(said, told);
  return whole.standing === 'unclear' ? inOrder(said, told) : whole;
}

/** One clause, and no other person, time or thing in it: what its words say, and out only with a note where they may be of more. */
function ofOne(said: string, one: Told): Read {
  const read = saidBy(said);
  if (!isOut(read)) {
    const standing = one.says ?? 'unclear';
    const isOpen = standing === 'active' && (!isSettled(said) || isInAnother(one.text));
    return isOpen && officeSays(said) === null ? UNCLEAR : { standing, isInferred: isOut(standing) };
  }
  if (isThingCalledOff(one.text) || isCalledOffAlone(said)) return UNCLEAR;
  const isWhole = one.says === read;
  return isWhole || mayBeOut(one.text)
    ? { standing: read, isInferred: !isWhole || officeSays(said) === 'withdrawn' }
    : UNCLEAR;
}

/** "Active, but only online": whether more than a wish is behind it, isSettled tells. */
const A_WISH = /^(?:but|aber|mais)$/;

/** All clauses are of this person: the words as a whole, where no clause says otherwise. */
function ofWhole(said: string, told: readonly Told[]): Read {
  const read = saidBy(said);
  const standing = read === 'unclear' && told.length === 1 ? (told[0]!.says ?? 'unclear') : read;
  const isInferred = read !== standing || officeSays(said) === 'withdrawn';
  const isContradicted = told.some(
    ({ says }) => (says === 'active') !== (standing === 'active') && isPlain(says),
  );
  if (standing === 'unclear' || isContradicted) return UNCLEAR;
  if (isOut(standing) && isCalledOffAlone(said)) return UNCLEAR;
  if (isOut(standing) && told.some((one) => isOfAnother(one) || takesBack(one))) return UNCLEAR;
  const isOpen =
    standing === 'active' &&
    (!isSettled(said) ||
      told.some(({ text, says }) => says === 'unclear' || speaksOfGoing(text)) ||
      told.some(
        ({ text, joined, says }) =>
          isInAnother(text) || (says === null && joined !== '' && !A_WISH.test(joined)),
      ));
  return isOpen ? UNCLEAR : { standing, isInferred };
}

/** Whether a word for leaving may be of somebody or something else. */
const isOfAnother = ({ text }: Clause): boolean =>
  officeSays(text) === null && plainlySaid(bare(text)) === null && !isPlainlyOut(text);

/** "Quit her job, stays in the programme": words beside a word for leaving by which somebody may be in. */
const takesBack = ({ says, text }: Told): boolean =>
  (says === null && mayTakeBack(text)) || (says === 'unclear' && isIn(text));

/** Whoever was taken and plainly left later is out; so is who left first, for a reason. Who is back says so by a word for it. */
function inOrder(said: string, told: readonly Told[]): Read {
  const isTakenBack = told.some((one) => one.says === 'active' || isOfAnother(one) || takesBack(one));
  const first = isTakenBack ? null : beforeItsReason(said);
  if (first !== null) return { standing: first, isInferred: true };
  const last = told[told.length - 1];
  if (new Set(told.flatMap(({ text }) => yearOf(text) ?? [])).size > 1) return UNCLEAR;
  if (last === undefined || DOUBTS.test(said) || told.some(({ says }) => says === 'unclear')) return UNCLEAR;
  const plain = told.filter(({ says }) => isPlain(says));
  const left = plain.findIndex(({ says }) => says === 'withdrawn');
  if (left > 0 && plain.every(({ says }, k) => says === (k < left ? 'active' : 'withdrawn')))
    return leavesFirst(plain[left]!) ? { standing: 'withdrawn', isInferred: true } : UNCLEAR;
  const isBack = left === 0 && plain.length === 2 && last.says === 'active' && isBackWord(bare(last.text));
  const isTaken = plain.length > 0 && plain.every(({ says }) => says === 'active') && last.says === 'active';
  return (isBack || isTaken) && isSettled(said) && isHarmless(told)
    ? { standing: 'active', isInferred: false }
    : UNCLEAR;
}

/** Whether nothing is still to come, and nothing else is said but that a place was offered. */
function isHarmless(told: readonly Told[]): boolean {
  return told.every(
    ({ says, text }) =>
      plainlySaid(bare(text)) === 'active' || (isSettled(text) && (says !== null || isOffered(text))),
  );
}

/** Whether the clause begins with its word for leaving: "hotel cancelled" does not. */
function leavesFirst({ text }: Told): boolean {
  const said = bare(text);
  return (
    plainlySaid(said) !== null ||
    officeSays(said) !== null ||
    (STEMS.some(([, stem]) => stem.test(said)) && isPlainlyOut(said))
  );
}

/** Some clauses are of somebody or something else: what is left has to say it by itself. */
function ofSome(told: readonly Told[], all: readonly Placed[]): Read {
  const said = told.map(({ text }) => text).join(', ');
  const plain = told.filter(({ says }) => isPlain(says));
  if (plain.length === 0 || all.some(isNobodysToGuess)) return UNCLEAR;
  const standings = new Set(plain.map(({ says }) => says!));
  if (standings.size > 1 || told.some(({ says }) => says === 'unclear')) return inOrder(said, told);
  const standing = plain[0]!.says!;
  if (standing !== 'active') return leavesFirst(told[0]!) ? { standing, isInferred: true } : UNCLEAR;
  // "Active, kick-off: can't make it" may be of more than the kick-off; "said no to the kick-off, is in" is not.
  const isLast =
    all[all.length - 1]!.text === plain[plain.length - 1]!.text ||
    !all.some(({ text, concern }) => concern === 'thing' && !isThingCalledOff(text));
  return isLast && isHarmless(told) ? { standing, isInferred: false } : UNCLEAR;
}

/** A clause of another person, a pair or a mistake beside which nobody can tell whose the other words are. */
function isNobodysToGuess({ text, concern }: Placed): boolean {
  if (
    text.includes('?') ||
    (concern === 'other' && isInAnother(text)) ||
    (concern === 'mistake' && saidIn(text) === null)
  )
    return true;
  return !isLack(text) && (concern === 'with another' || isNoToAThing(text));
}

/** "Decline (not from our region)", "en pause, ne pas jumeler": the reason says no, and the first words how somebody stands. */
function beforeItsReason(said: string): Standing | null {
  if (PERHAPS.test(said) || DOUBTS.test(said) || isCalledOffAlone(said) || waitingIn(said, isIn) !== null)
    return null;
  const first = beforeReason(said, isIn);
  const standing = first === null ? null : saidBy(first);
  return standing === 'withdrawn' || standing === 'paused' ? standing : null;
}
