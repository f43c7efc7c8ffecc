// People as the fit compares them: every answer a short ascending list of numbers, so that 600,000 pairs take no time.
import { fold, wordsOf } from '../ground/folding.ts';
import { named } from '../ground/open-answers.ts';
import { topicKey } from '../ground/topic-words.ts';
import type { Mentee, Mentor, Person } from '../people/person.ts';

/** Answers of one person as numbers, equal where the answers mean the same. */
export interface Profile {
  readonly id: string;
  readonly topics: readonly number[];
  /** How much each topic of a grid counts, 0 … 1, those of low levels too; null where nobody graded. */
  readonly grades: ReadonlyMap<number, number> | null;
  readonly skills: readonly number[];
  readonly sectors: readonly number[];
  readonly languages: readonly number[];
  readonly formats: readonly number[];
  readonly prose: readonly number[];
  readonly years: number | null;
  readonly unit: string;
  readonly organisation: string;
  readonly gender: string | null;
  readonly zone: string;
  /** Share of this person's wishes that the other one meets; null without wishes. */
  readonly wishes: ((other: Profile) => number) | null;
}

/** Words too common to say anything; English, French, German. */
const EMPTY_WORDS = new Set(
  `about after also been being from have into just like more most much need only other over some such than that their them
  then there these they this through very want what when where which while will with would your year years work working
  people person mentor mentors mentee mentees mentoring help career carriere professional experience avec aussi avoir cette
  dans depuis elle entre etre faire leur mais meme mentorat notre nous pour plus quel sans sont sous sur tout tous tres une
  votre vous aber alle auch dann dass dem den der des die diese durch eine einen einer fur haben ich ihr ist karriere kann
  mehr mein meine mich mir mit nach nicht noch oder ohne sein seine sich sie sind uber und unter vom von vor wenn werden wie
  wird zum zur`.split(/\s+/),
);

/** Words that differ only in their ending count as one. */
const STEM = 6;

/** Turns people into profiles; both sides share one numbering. */
export function createProfiler(): (person: Mentee | Mentor) => Profile {
  const numbers = new Map<string, number>();
  const numberOf = (key: string) => {
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key)!;
  };
  const list = (kind: string, words: readonly string[]) =>
    [...new Set(words.map((word) => numberOf(`${kind}:${word}`)))].sort((a, b) => a - b);
  const graded = ({ grades }: Person) =>
    grades === null
      ? null
      : new Map([...grades].map(([topic, grade]) => [numberOf(`topic:${topicKey(topic)}`), grade] as const));
  return (person) => ({
    id: person.id,
    topics: list('topic', named(person.topics).map(topicKey)),
    grades: graded(person),
    skills: list('skill', named(person.skills).map(fold)),
    sectors: list('sector', named(person.sectors).map(fold)),
    languages: list('language', person.languages.map(fold)),
    formats: list('format', person.formats),
    prose: list('word', contentWords(person)),
    years: person.years,
    unit: fold(person.unit),
    organisation: fold(person.organisation),
    gender: person.gender,
    zone: fold(person.zone),
    wishes: wishesOf(person),
  });
}

function contentWords(person: Person): string[] {
  return wordsOf(person.prose)
    .filter((word) => word.length >= 4 && !EMPTY_WORDS.has(word) && !/^\d+$/.test(word))
    .map((word) => word.slice(0, STEM));
}

function wishesOf(person: Person): Profile['wishes'] {
  const tests: ((other: Profile) => boolean)[] = [];
  if (person.wantsUnit === 'same' && person.unit !== '')
    tests.push((other) => other.unit === fold(person.unit));
  if (person.wantsOrganisation === 'same' && person.organisation !== '')
    tests.push((other) => other.organisation === fold(person.organisation));
  if (person.wantsGender !== null) tests.push((other) => other.gender === person.wantsGender);
  if (tests.length === 0) return null;
  return (other) => tests.filter((test) => test(other)).length / tests.length;
}
