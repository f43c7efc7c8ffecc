// Small words of mails: what people share, first names, days in words.
import { dayAndMonth } from '../ground/days-in-words.ts';
import { fold, wordsOf } from '../ground/folding.ts';
import { languageIn } from '../ground/language-words.ts';
import { named } from '../ground/open-answers.ts';
import { topicKey } from '../ground/topic-words.ts';
import { mayBeginWithFamily } from '../people/families-first.ts';
import type { Person } from '../people/person.ts';
import { honorifics } from '../redaction/words/particles.ts';
import { behindParticles, givenAtEnd, givenWords } from './given-words.ts';
import type { MailLanguage } from './mails/letter.ts';

/** Days a mentee has to write first. */
const DAYS = 10;

export function deadlineIn(day: Date, language: MailLanguage): string {
  return dayIn(deadlineOf(day), language);
}

/** The day itself, by which somebody is asked to write. */
export function deadlineOf(day: Date): Date {
  const date = new Date(day.getTime());
  date.setDate(date.getDate() + DAYS);
  return date;
}

/** "10 March", "1er avril". */
export function dayIn(date: Date, language: MailLanguage): string {
  return dayAndMonth(date.getDate(), date.getMonth(), language);
}

/** "Weber, Jonas", "Prof. em. Jonas Weber", "WEBER Jonas", "von Weber Jonas" and "Jonas Weber, MSc" are Jonas, and "Nguyễn Văn An" the whole name; what holds no letter is no name. */
export function firstNameOf(name: string): string {
  const parts = name.split(',').map((part) => part.split(/\s+/).filter(isPartOfName));
  const [last = [], first = []] = parts.filter((words) => words.length > 0);
  if (first.length > 0) return likeliest(first)!;
  const behind = behindParticles(last);
  if (behind !== null) return onlyGiven(behind) ?? last.join(' ');
  return mayBeginWithFamily(last) ? last.join(' ') : (likeliest(last) ?? name);
}

/** By what somebody is greeted: given names as they wrote them into a column of their own, else the first name of the whole one. */
export function firstNameIn({ name, given, order }: Pick<Person, 'name' | 'given' | 'order'>): string {
  if (given === undefined) return inOrder(name, order);
  const words = given.split(/\s+/).filter((word) => isPartOfName(word) && !word.endsWith('.'));
  if (words.length === 0 || words.length > MOST_GIVEN || !PLAIN_NAME.test(given)) return firstNameOf(given);
  return holdsFamily(given, name) ? firstNameOf(words.join(' ')) : words.join(' ');
}

/** Of a name in one cell: by the order in which it was written, and the whole name where nobody can tell. */
function inOrder(name: string, order: Person['order']): string {
  if (order === undefined || order === 'given first' || name.includes(',')) return firstNameOf(name);
  const words = name.split(/\s+/).filter(isPartOfName);
  if (words.length < 2 || words.some(isLoud) !== words.every(isLoud)) return firstNameOf(name);
  return (order === 'family first' ? givenAtEnd(words) : behindFamily(words)) ?? words.join(' ');
}

function behindFamily(words: readonly string[]): string | undefined {
  const behind = behindParticles(words);
  return behind === null ? undefined : onlyGiven(behind);
}

/** More words in a column of given names are rather a whole name, or a sentence. */
const MOST_GIVEN = 4;
const PLAIN_NAME = /^[\p{L}\p{M}'’. -]+$/u;

/** The whole name stands in the column of given names: nothing is left for the family, or the family stands in it, too. */
function holdsFamily(given: string, name: string): boolean {
  const here = wordsOf(given);
  const rest = wordsOf(name);
  for (const word of here) if (rest.includes(word)) rest.splice(rest.indexOf(word), 1);
  return rest.length === 0 || rest.some((word) => here.includes(word));
}

/** What is rather no first name where another word can be one: a title cut short or an initial, a family name in capitals. */
const UNLIKELY: readonly ((word: string) => boolean)[] = [(word) => word.endsWith('.'), isLoud];

function isLoud(word: string): boolean {
  return /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word);
}

/** The given name at the beginning of what is left when unlikely words go. */
function likeliest(words: readonly string[]): string | undefined {
  const left = likely(words);
  return left.length === 0 ? undefined : left.slice(0, givenWords(left)).join(' ');
}

/** Words that are nothing but a given name; undefined where there are more, which may be of the family. */
function onlyGiven(words: readonly string[]): string | undefined {
  const left = likely(words);
  return left.length > 0 && left.length === givenWords(left) ? left.join(' ') : undefined;
}

/** Where all would go they stay. */
function likely(words: readonly string[]): readonly string[] {
  return UNLIKELY.reduce((rest, isUnlikely) => {
    const others = rest.filter((word) => !isUnlikely(word));
    return others.length > 0 ? others : rest;
  }, words);
}

function isPartOfName(word: string): boolean {
  return /\p{L}/u.test(word) && !honorifics.has(fold(word).replace(/\./g, ''));
}

const says: Readonly<
  Record<MailLanguage, Readonly<Record<'topics' | 'languages' | 'formats', (list: string) => string>>>
> = {
  en: {
    topics: (list) => `- Topics in common: ${list}.`,
    languages: (list) => `- You can speak ${list} with each other.`,
    formats: (list) => `- You can meet ${list}.`,
  },
  fr: {
    topics: (list) => `- Thèmes en commun : ${list}.`,
    languages: (list) => `- Vous pouvez parler ${list} ensemble.`,
    formats: (list) => `- Vous pouvez vous rencontrer ${list}.`,
  },
};

const formatWords: Readonly<Record<MailLanguage, Readonly<Record<string, string>>>> = {
  en: { 'in person': 'in person', online: 'online' },
  fr: { 'in person': 'sur place', online: 'en ligne' },
};
export const and: Readonly<Record<MailLanguage, string>> = { en: ' and ', fr: ' et ' };
const or: Readonly<Record<MailLanguage, string>> = { en: ' or ', fr: ' ou ' };

/** A line for each thing that all of them said; never a score, never what one said about another. */
export function sharedLines(people: readonly Person[], language: MailLanguage): string {
  const shared = (of: (person: Person) => readonly string[], as = fold) => {
    const [first, ...others] = people.map(of);
    return (first ?? []).filter((value) =>
      others.every((list) => list.some((other) => as(other) === as(value))),
    );
  };
  const topics = shared((person) => named(person.topics), topicKey).slice(0, 5);
  const languages = shared((person) => person.languages).map((word) =>
    language === 'fr' ? languageIn('fr', word) : word.slice(0, 1).toUpperCase() + word.slice(1),
  );
  const formats = shared((person) => person.formats).map((word) => formatWords[language][word] ?? word);
  const lines = [
    topics.length > 0 ? says[language].topics(joined(topics, and[language])) : '',
    languages.length > 0 ? says[language].languages(joined(languages, or[language])) : '',
    formats.length > 0 ? says[language].formats(joined(formats, or[language])) : '',
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function joined(list: readonly string[], last: string): string {
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')}${last}${list[list.length - 1]}`;
}

const roles: Readonly<Record<MailLanguage, Readonly<Record<'mentor' | 'mentee', string>>>> = {
  en: { mentor: ', mentor', mentee: ', mentee' },
  // Words that say neither man nor woman.
  fr: { mentor: ', qui accompagne le cercle', mentee: '' },
};

/** A line about one member of a circle. */
export function memberLine(
  { name, email, role }: Pick<Person, 'name' | 'email'> & { readonly role: 'mentor' | 'mentee' },
  language: MailLanguage,
): string {
  return `- ${name}${roles[language][role]}${language === 'fr' ? ' : ' : ': '}${email}`;
}
