// Groups and laboratories that are called after whoever leads them: "came up through the Halvorsgaard lab", "Promotion in der AG Wohlgemuth". What
// a firm is called looks the same, so it counts where somebody learnt there.
import { isFamous, kindOf } from '../lexicon/lexicon.ts';
import type { Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { plainKey } from '../tokens.ts';
import { eponyms } from './keep-list.ts';
import { matchesOf } from './named-by.ts';

const NAME = "(?<name>\\p{Lu}[\\p{Ll}\\p{M}’']{2,20}(?:[-‐‑]\\p{Lu}[\\p{Ll}\\p{M}]{2,20})?)";
const LEARNT =
  "(?:ph\\.?d|(?:post-?)?doc(?:s|torate|torante?|torat|torand\\p{L}*)?|(?:doktor|diplom|abschluss)arbeit|student|thesis|trained|(?:came|grew) up|thèse|grandi|stage|promo(?:tion|viert)|dissertation)(?!\\p{L})[^.!?\\n]{0,50}[ '’]";

const shapes: readonly RegExp[] = [
  `${LEARNT}(?:in|at|with|through|of|from|for) (?:the )?${NAME}(?:['’]s?)? (?:lab(?:oratory)?|(?:research )?group|team)(?!\\p{L})`,
  `${NAME}['’]s? lab(?:oratory)?(?!\\p{L})`,
  `${LEARNT}(?:équipe|groupe|labo(?:ratoire)?|gruppe|labor) (?:d[e’'] ?|von )?${NAME}`,
  `(?:arbeitsgruppe|forschungsgruppe|AG|lehrstuhl|professur) (?:von )?${NAME}`,
].map((shape) => new RegExp(`(?<!\\p{L})${shape}`, 'giu'));
const NEEDS = /\p{L} (?:lab|group|team)|(?:équipe|groupe|labo|gruppe|AG|Lehrstuhl|Professur) /iu;

export function groupsIn(scene: Scene): Span[] {
  const { text, isJoined } = scene;
  if (isJoined || !NEEDS.test(text)) return [];
  return shapes
    .flatMap((shape) => matchesOf(text, shape))
    .filter(({ start, end }) => isName(scene, text.slice(start, end)))
    .map((place) => ({ ...place, type: 'likely' }));
}

/** All of it, and none of it a word or known everywhere. */
function isName({ language }: Scene, written: string): boolean {
  if (!/^\p{Lu}/u.test(written)) return false;
  return plainKey(written)
    .split(/[-‐‑]/)
    .every(
      (word) => !eponyms.has(word) && !isFamous(word) && /^(?:given|unknown)$/.test(kindOf(word, language)),
    );
}
