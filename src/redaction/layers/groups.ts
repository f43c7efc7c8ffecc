// Groups and laboratories that are called after whoever leads them: "came up through the Halvorsgaard lab", "Promotion in der AG Wohlgemuth". What
// a firm is called looks the same, so it counts where somebody learnt there.
import { isFamous, kindOf } from '../lexicon/lexicon.ts';
import { patternFor } from '../lighter-patterns.ts';
import { beginsLarge } from '../signs.ts';
import type { Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { plainKey } from '../tokens.ts';
import { eponyms } from './keep-list.ts';
import { matchesOf } from './named-by.ts';

const NAME = "(?<name>\\p{Lu}[\\p{Ll}\\p{M}’']{2,20}(?:[-‐‑]\\p{Lu}[\\p{Ll}\\p{M}]{2,20})?)";
const LEARNT =
  "(?:ph\\.?d|(?:post-?)?doc(?:s|torate|torante?|torat|torand\\p{L}*)?|(?:doktor|diplom|abschluss)arbeit|student|thesis|trained|came up|thèse|promo(?:tion|viert)|dissertation)(?!\\p{L})[^.!?\\n]{0,50}[ '’]";

const shapes: readonly RegExp[] = [
  `${LEARNT}(?:in|at|with|through|of|from|for) (?:the )?${NAME}(?:['’]s?)? (?:lab(?:oratory)?|(?:research )?group|team)(?!\\p{L})`,
  `${LEARNT}(?:(?:groupe|labo(?:ratoire)?|gruppe|labor) (?:d[e’'] ?|von )?|équipe d[e’'] ?)${NAME}`,
  `(?:arbeitsgruppe|forschungsgruppe|lehrstuhl|professur) (?:von )?${NAME}`,
].map((shape) => new RegExp(`(?<!\\p{L})${shape}`, 'giu'));
/** "in der AG Wohlgemuth": without the article it is a legal form or a canton. */
const AG = new RegExp(`(?<!\\p{L}|\\p{Lu}[\\p{L}-]{0,30} )(?:[Dd]er|[Dd]ie) AG (?:von )?${NAME}`, 'gu');
/** "in Emma's lab": a firm's is written alike. */
const OWNED = new RegExp(`(?<!\\p{L})${NAME}['’]s? lab(?:oratory)?(?!\\p{L})`, 'giu');
const NEEDS = /\p{L} (?:lab|group|team)|(?:équipe|groupe|labo|gruppe|AG|Lehrstuhl|Professur) /iu;

export function groupsIn(scene: Scene): Span[] {
  const { text, isJoined } = scene;
  if (isJoined || !patternFor(text, NEEDS).test(text)) return [];
  const owned = matchesOf(text, OWNED).filter(
    ({ start, end }) => kindOf(plainKey(text.slice(start, end)), scene.language) === 'given',
  );
  return [...[...shapes, AG].flatMap((shape) => matchesOf(text, shape)), ...owned]
    .filter(({ start, end }) => isName(scene, text.slice(start, end)))
    .map((place) => ({ ...place, type: 'likely' }));
}

/** All of it, and none of it a word or known everywhere. */
function isName({ language }: Scene, written: string): boolean {
  if (!beginsLarge(written)) return false;
  return plainKey(written)
    .split(/[-‐‑]/)
    .every(
      (word) => !eponyms.has(word) && !isFamous(word) && /^(?:given|unknown)$/.test(kindOf(word, language)),
    );
}
