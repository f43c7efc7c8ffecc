// Whom a cell of Never pair means: one person, or several in any way in which people list them. Whatever names nobody is said.
import { addressOf, personId } from '../ground/addresses.ts';
import { fold, tidy, wordsOf } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { BEFORE_NAMES, TITLES } from '../ground/name-tokens.ts';
import { nameWords } from '../ground/names-in-piece.ts';
import { codeNumber, createFinder, type Found, type Named } from '../ground/naming.ts';
import { say } from '../language/say.ts';

export type SaidOfCell = Pick<Issue, 'severity' | 'found' | 'wanted' | 'remedy'>;

/** Whom a cell means, and what has to be said about it. */
export interface Meant {
  readonly ids: readonly string[];
  readonly said: readonly SaidOfCell[];
}

/** @param people  everybody with a usable address and name. */
export function createCellReader(people: readonly Named[]): (text: string) => Meant {
  const readers = { people, find: createFinder(people) };
  return (text) => {
    const pieces = piecesOf(text, readers);
    const each = pieces.map((piece) => oneMeant(piece, readers));
    if (each.length < 2) return each[0] ?? { ids: [], said: [] };
    const ids = [...new Set(each.flatMap((one) => one.ids))];
    const open = each.flatMap(({ ids: meant, said }) =>
      said.filter(({ severity }) => severity === 'holds' || meant.length === 0),
    );
    const counted = countsFor(text, say('one person in each cell'), namesOf(ids, people));
    return { ids, said: ids.length === 0 ? open : [...open, counted] };
  };
}

interface Readers {
  readonly people: readonly Named[];
  readonly find: (text: string) => Found;
}

/** Between two people, beside the comma: signs, "and" and "or" as forms' languages have them. A single letter only if it is small. */
const BETWEEN_PEOPLE =
  /[;\n&/|•،؛、；，]|\s[+–—-]\s|\s(?:and|or|et|ou|und|oder|sowie|bzw\.?|og|och|eller|en|ja|tai|oraz|lub|plus)\s/i;
const BETWEEN_IN_LETTERS = /\s[yeiou]\s/;
const NUMBERED = /^\s*(?:\d{1,2}[.)]|[-–—*•])\s+/;

function piecesOf(text: string, readers: Readers): string[] {
  const whole = tidy(text.replace(NUMBERED, ''));
  if (whole === '' || isOnePerson(whole, readers)) return whole === '' ? [] : [whole];
  for (const between of [BETWEEN_PEOPLE, BETWEEN_IN_LETTERS]) {
    const parts = text.split(between);
    if (parts.length > 1) return parts.flatMap((part) => piecesOf(part, readers));
  }
  const parts = whole.split(',').map(tidy);
  const turned = parts.flatMap((part, k) => (k % 2 === 0 ? [`${part}, ${parts[k + 1] ?? ''}`] : []));
  const areTurned = parts.length > 2 && turned.every((one) => isOnePerson(one, readers));
  return areTurned ? turned : parts.filter((part) => part !== '');
}

/** A mail address, or words that are all of one name, in any order of its parts. */
function isOnePerson(text: string, { people, find }: Readers): boolean {
  if (!/[<(\s]/.test(text) && addressOf(text) !== null) return true;
  const bare = withoutAddresses(text);
  if (people.some(({ name }) => fold(name) === fold(bare))) return true;
  const { sure, sharing, families, given } = find(bare);
  const named = new Set([...sure, ...sharing]);
  if (families.length + given.length > 0 || (sharing.length === 0 && named.size !== 1)) return false;
  const words = new Set(wordsIn([...named], people));
  return namingWords(bare).every((word) => words.has(word));
}

const withoutAddresses = (text: string) => tidy(text.replace(/<[^>]*>|\([^)]*@[^)]*\)|\S+@\S+/g, ' '));

/** Folded words of a text that may be part of a name: no titles, and not what stands before a name. */
function namingWords(text: string): string[] {
  return wordsOf(text).filter((word) => !TITLES.has(word) && !BEFORE_NAMES.has(word));
}

function wordsIn(ids: readonly string[], people: readonly Named[]): string[] {
  return people.filter(({ id }) => ids.includes(id)).flatMap(({ name }) => wordsOf(name));
}

function oneMeant(text: string, readers: Readers): Meant {
  const { people } = readers;
  const address = addressOf(/<([^<>]+)>/.exec(text)?.[1] ?? text);
  const isKnown = address !== null && people.some(({ id }) => id === personId(address));
  const bare = withoutAddresses(text);
  if (address !== null && bare === '')
    return isKnown
      ? { ids: [personId(address)], said: [] }
      : { ids: [], said: [unclear(text, say('a person who takes part'), 'warns')] };
  const isTheirs =
    isKnown && namingWords(bare).every((word) => wordsIn([personId(address)], people).includes(word));
  return isTheirs ? { ids: [personId(address)], said: [] } : byNames(text, readers);
}

function byNames(text: string, { people, find }: Readers): Meant {
  const { sure, sharing, given, families } = find(text);
  const exact = people.filter(({ name }) => fold(name) === fold(text)).map(({ id }) => id);
  const shared = exact.length === 1 ? [] : [...exact, ...sharing];
  const guessed = given.filter(({ ids }) => ids.length === 1).flatMap(({ ids }) => ids);
  const ids = exact.length === 1 ? exact : [...new Set([...sure, ...shared, ...guessed])];
  const several = [...families, ...given.filter((one) => one.ids.length > 1)].map((one) => one.text);
  const wantsOne = say('one person; this name fits several');
  if (ids.length === 0)
    return {
      ids,
      said: [unclear(text, several.length > 0 ? wantsOne : say('a person who answered the form'), 'holds')],
    };
  const open = exact.length === 1 ? [] : several.map((name) => unclear(name, wantsOne, 'holds'));
  const isSure = shared.length + guessed.length === 0 && ids.length === 1 && !hasMore(text, ids, people);
  if (isSure) return { ids, said: open };
  const wanted = shared.length > 0 ? wantsOne : say('the mail address of one person');
  return { ids, said: [...open, countsFor(text, wanted, namesOf(ids, people))] };
}

/** Beside the names: an address of nobody's, or words that may be another name, by a capital or as a name of somebody else. */
function hasMore(text: string, ids: readonly string[], people: readonly Named[]): boolean {
  const addresses = text.match(/[^\s<>(),]+@[^\s<>(),]+/g) ?? [];
  if (addresses.some((one) => !people.some(({ id }) => id === personId(one)))) return true;
  const known = new Set(wordsIn(ids, people));
  const others = new Set(people.flatMap(({ name }) => nameWords(name)));
  const words = withoutAddresses(text.replace(/\([^)]*\)/g, ' ')).match(/[\p{L}\p{M}]+/gu) ?? [];
  const mayName = (word: string) => /^\p{Lu}|^\p{Lo}/u.test(word) || others.has(fold(word));
  return words.some((word) => {
    const folded = fold(word);
    const isOfNames = known.has(folded) || TITLES.has(folded) || BEFORE_NAMES.has(folded);
    return word.length > 1 && !isOfNames && codeNumber(word) === null && mayName(word);
  });
}

function namesOf(ids: readonly string[], people: readonly Named[]): string {
  return ids.map((id) => people.find((one) => one.id === id)!.name).join(', ');
}

function countsFor(found: string, wanted: string, names: string): SaidOfCell {
  return {
    severity: 'warns',
    found,
    wanted,
    remedy: say('It counts for {names}. Write the mail address if somebody else is meant.', { names }),
  };
}

export function unclear(found: string, wanted: string, severity: SaidOfCell['severity']): SaidOfCell {
  return {
    severity,
    found,
    wanted,
    remedy: say('Write the mail address, or delete the row. Until then this row forbids nothing.'),
  };
}

/** Of a row that keeps others apart. */
export function unclearWords(said: SaidOfCell): SaidOfCell {
  const isForNobody = said.remedy === unclear('', '', 'holds').remedy;
  return isForNobody
    ? {
        ...said,
        remedy: say(
          'Write the mail address, or take these words out. Until then they forbid nothing; the rest of the row counts.',
        ),
      }
    : said;
}
