// Reads the cases, and measures what redaction makes of them: what is gone, what leaks unasked, what innocent text stays.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { knownPeople } from '../../../src/redaction/known/known-people.ts';
import { unitForms } from '../../../src/redaction/known/units.ts';
import { type Redaction, redact, type Setting } from '../../../src/redaction/redact.ts';
import type { Language } from '../../../src/redaction/words/function-words.ts';
import { type Cast, casts } from './casts.ts';

type Mark = 'gone' | 'stay' | 'asked' | 'either';

export interface Case {
  readonly hazard: string;
  /** Null: the text's own, as redaction finds it. */
  readonly language: Language | null;
  readonly cast: Cast;
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number; readonly mark: Mark }[];
}

export interface Measured {
  readonly gone: { readonly wanted: number; readonly reached: number };
  /** Marked to be gone, still readable, and nobody was asked. */
  readonly leaks: readonly string[];
  /** Words outside of every mark, and words marked to stay. */
  readonly innocent: { readonly words: number; readonly kept: number };
  readonly failures: readonly string[];
  readonly flags: number;
}

const SIGNS: Readonly<Record<string, Mark>> = { '-': 'gone', '+': 'stay', '?': 'asked', '~': 'either' };
const MARKED = /([-+?~])\[(.*?)\]\1/gsu;

export function readCases(file: string): Case[] {
  const path = resolve(dirname(fileURLToPath(import.meta.url)), file);
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).map(readCase);
}

function readCase(line: string): Case {
  const [hazard, language, cast, ...rest] = line.split(' | ') as [string, Language | 'own', string, string];
  const marked = rest.join(' | ').replace(/⏎/g, '\n');
  const marks: Case['marks'][number][] = [];
  let text = '';
  let at = 0;
  for (const found of marked.matchAll(MARKED)) {
    text += marked.slice(at, found.index);
    marks.push({ start: text.length, end: text.length + found[2]!.length, mark: SIGNS[found[1]!]! });
    text += found[2];
    at = found.index + found[0].length;
  }
  return {
    hazard,
    language: language === 'own' ? null : language,
    cast: casts[cast] ?? castOnce(cast),
    text: text + marked.slice(at),
    marks,
  };
}

/** Cases that spell the same people share them, so that what is known of these is worked out once. */
const spelt = new Map<string, Cast>();

function castOnce(words: string): Cast {
  const cast = spelt.get(words) ?? castFrom(words);
  spelt.set(words, cast);
  return cast;
}

/** "Ana Ruiz <ana@example.org> (IT; Engineer) + …", the mentor first. */
function castFrom(spelt: string): Cast {
  const [mentor, ...others] = spelt.split(' + ').map((person) => {
    const [, name = '', email = '', unit = '', job = ''] =
      /^(.*?) <(.*?)>(?: \((.*?)(?:; (.*))?\))?$/u.exec(person) ?? [];
    return { name, email, unit, job };
  });
  return { mentor: mentor!, others };
}

export function redactCase({ cast, text, language }: Case): Redaction {
  return redact(text, { ...knownOf(cast), mentor: 0, language });
}

const known = new WeakMap<Cast, Pick<Setting, 'known' | 'units'>>();

/** What is known of a cast, worked out once. */
export function knownOf(cast: Cast): Pick<Setting, 'known' | 'units'> {
  const people = [cast.mentor, ...cast.others];
  const found = known.get(cast) ?? {
    known: knownPeople(people),
    units: unitForms(people.map(({ unit }) => unit)),
  };
  known.set(cast, found);
  return found;
}

/** A title goes with its name, and "ext." with its number: they say who somebody is, or mean nothing alone. */
const GOES_ALONG =
  /^(?:mr|mrs|ms|miss|mme|mlle|m|me|dr|prof|pr|frau|herr|herrn|madame|monsieur|s|ext|extension|poste|intern|interne|dw|durchwahl|apparat|bldg|bât|room|zi|no|nr|is)$/iu;
/** The same in other scripts, beside a name and in one span with it. */
const TITLE_ELSEWHERE =
  /^(?:さん|さま|様|くん|君|ちゃん|先生|先輩|課長|部長|老师|老師|先生|女士|教授|博士|经理|护士长|师傅|小|老|씨|님|군|양|선배님?|교수님?|박사님?|부장님?|팀장님?|선생님?|이|คุณ|พี่|น้อง|ครู|ช่าง|อาจารย์|หมอ|श्री|श्रीमती|जी|दीदी|भैया|सर|डॉ\.|(?:ال)?(?:أستاذة?|دكتورة?|مهندسة?|سيدة?)|د\.|خانم|ד["״]ר|גברת|מר|პროფესორი|ბატონი|պարոն|pan|pani|doña|don|bay|bey|hanım|der|die|dem|den|la|le|il|el|en|d['’]?|κύριος|κυρία|monsieur|professor|san|ji)$/iu;

/** One letter is a word where nothing is written between words. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The s of "Petrović's" names nobody where the name before it is asked about. */
function isGenitive(text: string, at: number): boolean {
  return text[at] === 's' && /['’ʼ]/.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + 1] ?? '');
}

/** What a span holds beside a name, where it is a title and nothing else. */
function titlesBeside({ text, marks }: Case, span: { start: number; end: number }) {
  const inside = marks.filter(
    ({ start, end, mark }) => mark !== 'stay' && span.start < end && start < span.end,
  );
  const [first, last] = [inside[0], inside[inside.length - 1]];
  if (!first || !last) return [];
  const rests = [
    { start: span.start, end: first.start },
    { start: last.end, end: span.end },
  ];
  return rests.filter(({ start, end }) => start < end && TITLE_ELSEWHERE.test(text.slice(start, end).trim()));
}

/** Every word is judged by itself: a mark counts as gone when none of its letters stays. */
export function measure(cases: readonly Case[]): Measured {
  const sum = { wanted: 0, reached: 0, words: 0, kept: 0, flags: 0 };
  const leaks: string[] = [];
  const failures: string[] = [];
  for (const one of cases) {
    const { spans, flags } = redactCase(one);
    sum.flags += flags.length;
    const touches = (places: readonly { start: number; end: number }[], at: number) =>
      places.some((place) => place.start <= at && at < place.end);
    const letters = (start: number, end: number) =>
      Array.from({ length: end - start }, (_, k) => start + k).filter((at) =>
        /[\p{L}\p{N}]/u.test(one.text[at]!),
      );
    for (const { start, end, mark } of one.marks) {
      const at = letters(start, end);
      const name = `${one.hazard}: ${one.text.slice(start, end)}`;
      const open = at.filter((k) => !touches(spans, k));
      if (mark === 'gone') {
        sum.wanted++;
        if (open.length === 0) sum.reached++;
        else failures.push(`still there  ${name}`);
        if (open.some((k) => !touches(flags, k) && !isGenitive(one.text, k))) leaks.push(name);
      }
      if (mark === 'asked' && open.some((k) => !touches(flags, k))) {
        leaks.push(name);
        failures.push(`not asked    ${name}`);
      }
    }
    const goesAlong = (at: number) =>
      spans.some(
        (span) =>
          span.start <= at &&
          at < span.end &&
          one.marks.some(({ start, end, mark }) => mark === 'gone' && span.start < end && start < span.end),
      );
    const beside = spans.flatMap((span) => titlesBeside(one, span));
    for (const word of one.text.matchAll(WORD)) {
      const mark = one.marks.find(({ start, end }) => start <= word.index && word.index < end);
      if (mark && mark.mark !== 'stay') continue;
      if (!mark && touches(beside, word.index)) continue;
      if (!mark && GOES_ALONG.test(word[0]) && goesAlong(word.index)) continue;
      sum.words++;
      if (letters(word.index, word.index + word[0].length).some((k) => touches(spans, k)))
        failures.push(`lost         ${one.hazard}: ${word[0]}`);
      else sum.kept++;
    }
  }
  return {
    gone: { wanted: sum.wanted, reached: sum.reached },
    leaks,
    innocent: { words: sum.words, kept: sum.kept },
    failures,
    flags: sum.flags,
  };
}
