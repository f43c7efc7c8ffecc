// How somebody stands by the clauses of an answer: those of somebody else, of last year, of a lunch or a mistake are left out, and what is left
// has to agree, or to say plainly that who was taken left later. Everything else is nobody's to guess.
import { bare, type Clause, clausesOf, isReason } from './clauses.ts';
import { beforeReason, isCalledOffAlone, isThingCalledOff, officeSays } from './office-words.ts';
import { isBackWord, isOffered, isSettled, plainlySaid } from './plain-standing.ts';
import { isPlainlyOut } from './plainly-left.ts';
import { DENIES, DOUBTS, isIn, PERHAPS, STEMS, type Standing, saidBy } from './standing-stems.ts';
import { waitingIn } from './waiting-words.ts';
import {
  concernOf,
  isInAnother,
  isNoToAThing,
  isOfIt,
  type Role,
  roleNamed,
  withoutRole,
  yearOf,
} from './whose-clause.ts';

export interface Read {
  readonly standing: Standing;
  /** By words that were put together, or an office's own. */
  readonly isInferred: boolean;
}

const UNCLEAR: Read = { standing: 'unclear', isInferred: false };

/** @param said  folded. @param role  that counts; null where it is not known. */
export function readClauses(said: string, role: Role | null): Read {
  const clauses = clausesOf(said, isOfIt);
  const told = ofThisPerson(clauses, role);
  if (told.length < clauses.length) return ofSome(told, clauses);
  const whole = ofWhole(said, told);
  return whole.standing === 'unclear' ? inOrder(said, told) : whole;
}

/** A clause of this person, now, and what it says. */
interface Told extends Clause {
  readonly says: Standing | null;
}

function ofThisPerson(clauses: readonly Clause[], role: Role | null): readonly Told[] {
  const roles = clauses.map(({ text }) => roleNamed(text));
  const isTaken = clauses.some(({ text }, k) => roles[k] !== null && saidIn(withoutRole(text)) === 'active');
  const isOfRole = (one: Role | null, says: Standing | null) =>
    one === null || (role === null ? says === 'active' || !isTaken : one === role);
  return clauses.flatMap((clause, k) => {
    const isOwn = concernOf(clause.text, clauses.length === 1) === 'own' && !isReason(clause);
    const says = saidIn(withoutRole(clause.text));
    return isOwn && isOfRole(roles[k]!, says) && !isEarlier(clause, clauses) ? [{ ...clause, says }] : [];
  });
}

/** "2024 declined" says nothing beside what was said of a later year, or of now. */
function isEarlier(clause: Clause, clauses: readonly Clause[]): boolean {
  const year = yearOf(clause.text);
  if (year === null) return false;
  const others = clauses.filter((one) => one !== clause && saidIn(one.text) !== null);
  return others.some(({ text }) => (yearOf(text) ?? Number.POSITIVE_INFINITY) > year);
}

/** What one clause says by itself; null where it says nothing of taking part. */
function saidIn(clause: string): Standing | null {
  const said = bare(clause);
  if (DOUBTS.test(clause) || PERHAPS.test(clause)) return 'unclear';
  const plain = plainlySaid(said);
  if (plain !== null) return plain;
  const read = saidBy(said);
  if (read === 'active' && isInAnother(said)) return 'unclear';
  if (isOut(read) && officeSays(said) === null && !isPlainlyOut(said)) return 'unclear';
  if (read !== 'unclear') return read;
  return DENIES.test(said) || STEMS.some(([, stem]) => stem.test(said)) ? 'unclear' : null;
}

/** All clauses are of this person: the words as a whole, where no clause says otherwise. */
function ofWhole(said: string, told: readonly Told[]): Read {
  const read = saidBy(said);
  const standing = read === 'unclear' && told.length === 1 ? (told[0]!.says ?? 'unclear') : read;
  const isInferred = read !== standing || officeSays(said) === 'withdrawn';
  const isContradicted = told.some(
    ({ says }) => (says === 'active') !== (standing === 'active') && isPlain(says),
  );
  if (standing === 'unclear' || isContradicted || isCalledOffAlone(said)) return UNCLEAR;
  if (isOut(standing) && told.some((one) => isOfAnother(one) || mayTakeBack(one))) return UNCLEAR;
  const isOpen =
    standing === 'active' &&
    (!isSettled(said) ||
      told.some(({ text, joined, says }) => isInAnother(text) || (says === null && joined !== '')));
  return isOpen ? UNCLEAR : { standing, isInferred };
}

const isOut = (says: Standing | null): boolean => says === 'withdrawn' || says === 'paused';
const isPlain = (says: Standing | null): boolean => says !== null && says !== 'unclear';

/** Whether a word for leaving may be of somebody or something else. */
const isOfAnother = ({ text }: Clause): boolean =>
  officeSays(text) === null && plainlySaid(bare(text)) === null && !isPlainlyOut(text);

/** "Quit her job, stays in the programme": words beside a word for leaving by which somebody may be in. */
const mayTakeBack = ({ says, text }: Told): boolean => says === null && IN_AFTER_ALL.test(text);
const IN_AFTER_ALL =
  /^in(?: (?:until|till|from|now|again)\b|$)|\b(?:stays?|stayed|staying|still|back|attend\w*|coming|comes|join\w*|rejoin\w*|takes|in the|in programme|continu\w*|fine|ok|got|has (?:a )?place|otherwise|appeal\w*|widerspruch|einspruch|recours|reclam\w*|platz|place|bekommen|obtenue?|reappl\w*|persuaded|bleibt|dabei|weiter|kommt|trotzdem|sonst|doch|reste|toujours|vient|sinon|quand meme|sigue|viene|resta|continua|blijft|komt|bliver|kommer|fica)\b/;

/** Whoever was taken and plainly left later is out; so is who left first, for a reason. Who is back says so by a word for it. */
function inOrder(said: string, told: readonly Told[]): Read {
  const isTakenBack = told.some((one) => one.says === 'active' || isOfAnother(one) || mayTakeBack(one));
  const first = isTakenBack ? null : beforeItsReason(said);
  if (first !== null) return { standing: first, isInferred: true };
  const last = told[told.length - 1];
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
    STEMS.some(([, stem]) => said.search(stem) === 0)
  );
}

/** Some clauses are of somebody or something else: what is left has to say it by itself. */
function ofSome(told: readonly Told[], all: readonly Clause[]): Read {
  const said = told.map(({ text }) => text).join(', ');
  const plain = told.filter(({ says }) => isPlain(says));
  const isWithAnother = all.some(
    ({ text }) => concernOf(text, false) === 'with another' || isNoToAThing(text),
  );
  if (plain.length === 0 || isWithAnother || all.some(({ text }) => text.includes('?'))) return UNCLEAR;
  const standings = new Set(plain.map(({ says }) => says!));
  if (standings.size > 1 || told.some(({ says }) => says === 'unclear')) return inOrder(said, told);
  const standing = plain[0]!.says!;
  if (standing !== 'active') return leavesFirst(told[0]!) ? { standing, isInferred: true } : UNCLEAR;
  // "Active, kick-off: can't make it" may be of more than the kick-off; "said no to the kick-off, is in" is not.
  const isLast =
    all[all.length - 1]!.text === plain[plain.length - 1]!.text ||
    !all.some(({ text }) => concernOf(text, false) === 'thing' && !isThingCalledOff(text));
  return isLast && isHarmless(told) ? { standing, isInferred: false } : UNCLEAR;
}

/** "Decline (not from our region)", "en pause, ne pas jumeler": the reason says no, and the first words how somebody stands. */
function beforeItsReason(said: string): Standing | null {
  if (PERHAPS.test(said) || DOUBTS.test(said) || isCalledOffAlone(said) || waitingIn(said, isIn) !== null)
    return null;
  const first = beforeReason(said, isIn);
  const standing = first === null ? null : saidBy(first);
  return standing === 'withdrawn' || standing === 'paused' ? standing : null;
}
