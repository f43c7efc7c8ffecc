// The clauses of an answer, each with what it is of and what it says by itself. Those of somebody else, of last year, of a lunch or a mistake say
// nothing of this person; nor does a reason, or a "confirmed" behind a word for leaving.
import { bare, type Clause, isReason } from './clauses.ts';
import { isYesToAnother, mayTakeBack, speaksOfGoing } from './in-after-all.ts';
import { officeSays } from './office-words.ts';
import { plainlySaid } from './plain-standing.ts';
import { isPlainlyOut } from './plainly-left.ts';
import { DENIES, DOUBTS, HAS_BEEN, PERHAPS, STEMS, type Standing, saidBy } from './standing-stems.ts';
import {
  type Concern,
  concernOf,
  isInAnother,
  isLack,
  ofOwnSheet,
  type Role,
  roleNamed,
  saysNow,
  withoutRole,
  yearOf,
} from './whose-clause.ts';

/** A clause and of what it is. */
export interface Placed extends Clause {
  readonly concern: Concern;
}

/** A clause of this person, now, and what it says. */
export interface Told extends Clause {
  readonly says: Standing | null;
}

export const isOut = (says: Standing | null): boolean => says === 'withdrawn' || says === 'paused';
export const isPlain = (says: Standing | null): boolean => says !== null && says !== 'unclear';

/** Without the word for whoever this sheet is of. */
export function placed(all: readonly Clause[], role: Role | null): readonly Placed[] {
  return all.map((clause, k) => {
    const text = ofOwnSheet(clause.text, role);
    const isYes = saidBy(text) === 'active';
    const place = { isAlone: all.length === 1, isFirst: k === 0, isYes, role };
    return { ...clause, text, concern: concernOf(text, place) };
  });
}

export function ofThisPerson(clauses: readonly Placed[], role: Role | null): readonly Told[] {
  const roles = clauses.map(({ text }) => roleNamed(text));
  const isTaken = clauses.some(({ text }, k) => roles[k] !== null && saidIn(withoutRole(text)) === 'active');
  const isOfRole = (one: Role | null, says: Standing | null) =>
    one === null || (role === null ? says === 'active' || !isTaken : one === role);
  const saysLeft = clauses.some(({ text }) => isOut(saidIn(withoutRole(text))) && !isLack(text));
  return clauses.flatMap((clause, k) => {
    const text = withoutRole(clause.text);
    const says = laterHad(text, k) ? 'unclear' : saidIn(text);
    const isWhy = isReason(clause) || (saysLeft && isLack(text)) || isBecause(clauses, k);
    const isOwn = clause.concern === 'own' && !isWhy && isOfRole(roles[k]!, says);
    return isOwn && !isEarlier(clause, clauses) ? [{ ...clause, text, says }] : [];
  });
}

/** "Confirmed; had cancelled": nobody can tell which came first. */
const laterHad = (text: string, k: number): boolean => k > 0 && HAS_BEEN.test(text);

/** Behind a word for leaving, a yes to a post is a reason, and a bare "confirmed" is of the leaving. */
function isBecause(clauses: readonly Placed[], k: number): boolean {
  const { text, joined } = clauses[k]!;
  const left = clauses.slice(0, k).filter((one) => isOut(saidIn(withoutRole(one.text))));
  if (joined !== '' || roleNamed(text) !== null || mayTakeBack(text)) return false;
  if (!left.some(({ concern }) => concern === 'own')) return false;
  return isYesToAnother(text) || (left.length === k && CONFIRMED.test(text));
}
const CONFIRMED =
  /^(?:(?:also |is |wurde |est )?(?:confirmed|bestatigt|confirmee?s?|confirmad[oa]|confermat[oa]|bevestigd|bekraeftet|bekreftet))(?: (?:by|per|par|por|via|in) (?:e-?mail|mail|phone|telefon|telephone|courriel|letter|post|writing|both))?$/;

/** "2024 declined" says nothing beside what is said of now. */
function isEarlier(clause: Clause, clauses: readonly Clause[]): boolean {
  const year = yearOf(clause.text);
  if (year === null) return false;
  const others = clauses.filter((one) => one !== clause && saidIn(one.text) !== null);
  return others.some((one) => saysNow(`${one.joined} ${one.text}`));
}

/** What one clause says by itself; null where it says nothing of taking part. */
export function saidIn(clause: string): Standing | null {
  const says = saysBare(clause);
  const isLater = OF_A_LATER_YEAR.test(clause) || FROM_THEN.test(clause);
  return says === 'active' && (speaksOfGoing(clause) || isLater) ? 'unclear' : says;
}
/** Nobody here knows which year this is. */
const OF_A_LATER_YEAR =
  /\b(?:in|for|from|until|fur|ab|bis|pour|en|a|a partir de|para|per|voor|til) 20\d\d\b(?![./-]\d)/;
/** "Back in January", "wieder ab Herbst": nobody here knows whether that is past. */
const FROM_THEN =
  /\b(?:back|from|ab|erst|des|a partir d[eu]|vanaf|fra|od|retour|zuruck|terug|de vuelta|de volta)(?: (?:in|im|en|em|i|on|the|le|a|au|early|mid|late|anfang|mitte|ende|debut|fin|leave|\d{1,2}(?:st|nd|rd|th|er)?\.?))* (?:(?:jan|feb|fev|mar|apr|avr|abr|may|mai|maj|mei|jun|juin|jul|juil|aug|aou|ago|sep|set|oct|okt|ott|out|nov|dec|dez|dic)[a-z]*|spring|summer|autumn|winter|fruhjahr|fruhling|sommer|herbst|printemps|ete|automne|hiver|primavera|verano|otono|estate|autunno|verao|outono|voorjaar|zomer|najaar|herfst|foraret|efteraret|efterar)\b/;

function saysBare(clause: string): Standing | null {
  const said = bare(clause);
  if (DOUBTS.test(clause) || PERHAPS.test(clause)) return 'unclear';
  const plain = plainlySaid(said);
  if (plain !== null) return plain;
  const read = saidBy(said);
  if (read === 'active' && officeSays(said) === null && isInAnother(said)) return 'unclear';
  if (isOut(read) && officeSays(said) === null && !isPlainlyOut(said)) return 'unclear';
  if (read !== 'unclear') return read;
  return DENIES.test(said) || STEMS.some(([, stem]) => stem.test(said)) ? 'unclear' : null;
}
