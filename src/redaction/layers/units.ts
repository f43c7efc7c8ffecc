// Departments, groups and services, in all the forms of `known/units.ts`.
import { keptFor } from '../../ground/made-when-asked.ts';
import { unitPieces } from '../known/known-people.ts';
import { type UnitForm, type UnitForms, unitHeads } from '../known/units.ts';
import { isListedWord } from '../lexicon/lexicon.ts';
import { fits } from '../lighter-patterns.ts';
import { isGenitive } from '../signs.ts';
import { type Flag, overlaps, type Place, type Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { tokensOf } from '../tokens.ts';
import { safeCapitals } from '../words/safe-capitals.ts';
import { placesOf } from './places-of.ts';
import { besideUnits, unitCodesIn } from './unit-codes.ts';
import { isCode, isSmallAcronym, isSpacedCode, isTellingCode, startWithHead } from './unit-letters.ts';
import { unitsElsewhere } from './units-elsewhere.ts';

/** Endings of a plural or a genitive. */
const ENDINGS = ['', 's', 'es', 'n', 'en'];
const GAP = /^\s{0,2}[-‐‑–/.'’&+]?\s{0,2}$/;

export function unitsIn(scene: Scene): { spans: Span[]; flags: Flag[] } {
  const spans: Span[] = [];
  const flags: Flag[] = [];
  const { tokens, units } = scene;
  for (let k = 0; k < tokens.length; k++) {
    const form = units.size === 0 ? undefined : formAt(scene, k);
    if (!form) continue;
    const isAcronym = form.kind === 'exact' || form.kind === 'part';
    const last = k + form.words.length - 1;
    const place = extended(scene, k, isAcronym ? withTail(scene, last) : last);
    if (!isSure(scene, form, k) && isSmallSingle(scene, form, k)) flags.push({ ...place, why: 'rare word' });
    else if (isSure(scene, form, k))
      spans.push({ ...place, type: 'unit', ...(form.label ? { label: form.label } : {}) });
    else flags.push({ ...place, why: 'unit or word' });
    k += form.words.length - 1;
  }
  const coded = unitCodesIn(scene.text, ownUnit(scene));
  const related = relatedIn(scene).filter((place) => !spans.some((span) => overlaps(span, place)));
  const sure = [...spans, ...coded.spans];
  return {
    spans: [
      ...sure,
      ...besideUnits(scene.text, sure),
      ...[...related.filter(({ isTheirs }) => isTheirs), ...unitsElsewhere(scene)].map(({ start, end }) => ({
        start,
        end,
        type: 'unit' as const,
      })),
    ],
    flags: [
      ...flags,
      ...coded.flags,
      ...related
        .filter(({ isTheirs }) => !isTheirs)
        .map(({ start, end }) => ({ start, end, why: 'unit or word' as const })),
    ],
  };
}

const ownUnit = ({ known, mentor }: Pick<Scene, 'known' | 'mentor'>) => known.people[mentor]?.unit ?? '';

/** "HVX-PS" of somebody in ENG-HVX: several acronyms together, one of which is a piece of a unit. */
function relatedIn({ text, known, mentor }: Scene): (Place & { isTheirs: boolean })[] {
  const unit = ownUnit({ known, mentor });
  const own = new Set(unitPieces(unit));
  const all = known.unitPieces;
  const called = placesOf(text, ACRONYM).filter(({ start, end }) =>
    own.has(text.slice(start, end).toUpperCase()),
  );
  const chains = placesOf(text, CHAIN).flatMap(({ start, end }) => {
    const chain = text.slice(start, end);
    const pieces = chain.split(/[-‐‑/.]/);
    const isTheirs =
      pieces.some((piece) => own.has(piece)) ||
      `-${unit}-`.includes(`-${chain}-`) ||
      isLikeCode(text, { start, end }, unit);
    const isAsked = pieces.some((piece) => all.has(piece)) || (fits(CODED, unit) && mayBeCode(chain));
    return isTheirs || isAsked ? [{ start, end, isTheirs }] : [];
  });
  return [...chains, ...called.map((place) => ({ ...place, isTheirs: true }))];
}

/** "ZfL", "LAC": the first letters of the words of the mentor's own unit. */
const ACRONYM = /(?<![\p{L}\p{N}/-])\p{Lu}\p{L}{1,4}\p{Lu}(?![\p{L}\p{N}/-])/gu;

/** "HVX-PS", "EN/HVX" */
const CHAIN =
  /(?<![\p{L}\p{N}/-])\p{Lu}[\p{Lu}\d]{1,5}(?:[-‐‑/.][\p{Lu}\d][\p{L}\d]{0,11}){1,4}(?![\p{L}\p{N}])/gu;

/** "EN-HE-LM" */
const CODED = /^\p{Lu}{2,4}(?:-[\p{Lu}\d]{1,5}){1,3}$/u;
const WORKED =
  /(?<!\p{L})(?:at|to|from|in|joined|à|au|chez|bei|zu|zur|aus|von|group|section|team|groupe|équipe|gruppe|bereich|referat) $/iu;
/** What somebody says of years gone by. */
const BEFORE =
  /(?<!\p{L})(?:was|spent|worked|joined|moved|étais|passé|rejoint|travaill\p{L}+|war|früher|gearbeitet|gewechselt)(?!\p{L})[^.!?\n]{0,30} $/iu;
/** Methods and tools of two acronyms. */
const OF_METHODS =
  /(?:^|-)(?:MS|CA[DM]|C[ID]|UV|VIS|AC|LC|GC|HPLC|NMR|ISO|IEC|DIN|ACP|GPU|LTE|USB|COVID)(?:-|$)/u;

const mayBeCode = (chain: string) => fits(CODED, chain) && !OF_METHODS.test(chain) && chain.includes('-');
const shapeOf = (code: string) =>
  code
    .split('-')
    .map(({ length }) => length)
    .join();

/** A unit that somebody was in before: where one works, shaped as the mentor's own is, or said of years gone by. */
function isLikeCode(text: string, { start, end }: Place, unit: string): boolean {
  const [chain, before] = [text.slice(start, end), text.slice(Math.max(0, start - REACH), start)];
  if (!fits(CODED, unit) || !mayBeCode(chain) || !fits(WORKED, before)) return false;
  return (
    shapeOf(chain) === shapeOf(unit) || (fits(BEFORE, before) && fits(ENDS, text.slice(end, end + REACH)))
  );
}

const REACH = 60;
const ENDS = /^(?:[.,;:!?)]|\s*$|\s(?:on|as|for|before|until|and|then|avant|puis|et|bis|und|als)(?!\p{L}))/u;

/** The first form that stands there; the word without each ending is looked for. */
function formAt(scene: Scene, at: number): UnitForm | undefined {
  return formsOf(scene.units, scene.tokens[at]!.plain).find((form) => standsAt(scene, form, at));
}

const formsOf = keptFor((units: UnitForms, word: string) =>
  ENDINGS.flatMap((end) =>
    word.endsWith(end) ? (units.get(word.slice(0, word.length - end.length)) ?? []) : [],
  ),
);

function standsAt(scene: Scene, form: UnitForm, at: number): boolean {
  const { text, tokens } = scene;
  if (isCode(scene, form, at) || isSmallAcronym(scene, form, at) || isSpacedCode(scene, form, at))
    return true;
  if (form.kind !== 'capital' && !tokens[at]!.isCapital && !/^\d/.test(form.words[0]!.text))
    return isSmallSingle(scene, form, at);
  return form.words.every((word, k) => {
    const token = tokens[at + k];
    if (!token || (k > 0 && !GAP.test(text.slice(tokens[at + k - 1]!.end, token.start)))) return false;
    if (form.kind === 'exact' || form.kind === 'part') return token.text === word.text;
    // "Project Office" of the Projects Office, too.
    return ENDINGS.some((end) => token.plain === word.plain + end) || `${token.plain}s` === word.plain;
  });
}

/** "from the chaplaincy": the mentor's own unit of one word, written small. */
function isSmallSingle(scene: Scene, form: UnitForm, at: number): boolean {
  const { isCapital, plain } = scene.tokens[at]!;
  return form.kind === 'single' && !isCapital && plain === form.words[0]!.plain && isOwn(scene, form);
}

function isSure(scene: Scene, form: UnitForm, at: number): boolean {
  const { tokens, language } = scene;
  const token = tokens[at]!;
  if (form.kind === 'part') return false;
  if (isSmallSingle(scene, form, at)) return scene.isSmall;
  if (form.kind === 'exact') return !isSpacedCode(scene, form, at) || isTellingCode(form);
  if (form.kind === 'capital') return token.isCapital || isOwn(scene, form);
  if (safeCapitals.has(form.words[0]!.plain)) return false;
  if (language === 'de' && isListedWord(form.words[0]!.plain, 'de')) return isAnnounced(scene, at);
  if (startWithHead(scene, at) < token.start) return true;
  return token.isCapital && (!token.startsSentence || (language === 'de' && form.words[0]!.plain.length > 6));
}

/** German "die Technik", "Abteilung Technik": without an article or a head the noun is only a noun. */
function isAnnounced({ tokens }: Scene, at: number): boolean {
  const before = tokens[at - 1]?.plain ?? '';
  return (
    unitHeads.has(before) ||
    ['der', 'die', 'das', 'dem', 'den', 'zur', 'zum', 'im', 'unsere', 'unserer'].includes(before)
  );
}

/** The mentor's own unit, also in small letters. */
function isOwn({ known, mentor }: Scene, { words }: UnitForm): boolean {
  const own = tokensOf(known.people[mentor]?.unit ?? '').map(({ plain }) => plain);
  return ` ${own.join(' ')} `.includes(` ${words.map(({ plain }) => plain).join(' ')} `);
}

/** `TE-MPE-EE` and `EN-HE/HH` of a unit that is known by its beginning. */
function withTail({ text, tokens }: Scene, last: number): number {
  let end = last;
  while (tokens[end + 1] && /^[-‐‑/]$/.test(text.slice(tokens[end]!.end, tokens[end + 1]!.start))) {
    if (!/^(?:\p{Lu}|\d{1,2}$|\p{Ll}$)/u.test(tokens[end + 1]!.text)) break;
    end++;
  }
  return end;
}

/** "the Beams" + "Department", "IT" + "group": what says which kind of unit goes too. */
function extended({ text, tokens }: Scene, first: number, last: number): { start: number; end: number } {
  const next = tokens[last + 1];
  const goes =
    next?.isCapital &&
    unitHeads.has(next.plain.replace(/s$/, '')) &&
    /^\s$/.test(text.slice(tokens[last]!.end, next.start));
  const end = tokens[goes ? last + 1 : last]!.end;
  const isPossessive = isGenitive(text.slice(end, end + 3));
  return { start: startWithHead({ text, tokens }, first), end: isPossessive ? end + 2 : end };
}
