// What the rules left alone and a score, trained on all our cases, takes for somebody's: the likely wait for a person, the less likely are
// shown. How it was trained, and what it costs: build/redaction/train.mjs, docs/figures.md.

import { isInOtherLanguage } from '../layers/unread.ts';
import { fits } from '../lighter-patterns.ts';
import { hasNumber } from '../signs.ts';
import type { Flag, Place } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { areSentence } from '../words/function-words.ts';
import { scoreOf } from './score.ts';
import { mayTell, sightOf, touched } from './sight.ts';
import { isBirthYear, isThing, isYear } from './things.ts';

/** From these odds on, as logarithms, a word waits and is shown; in a label or a topic, whose capitals say nothing. The curve is in docs/figures.md. */
export const WORDS_FROM = { waits: -1.35, shown: -2, inLabel: 0 };

/**
 * @param gone   places that go anyway.
 * @param asked  places for which publishing waits anyway.
 * @param shown  these, and those that are shown.
 */
export function likelyIn(
  scene: Scene,
  gone: readonly Place[],
  asked: readonly Place[],
  shown: readonly Place[],
  by = { from: WORDS_FROM, scored: scoreOf },
): Flag[] {
  const { tokens, language, isForeign, isJoined } = scene;
  // A text in a language that we do not know waits as a whole.
  if (isJoined || (isForeign && isInOtherLanguage(scene))) return [];
  const sight = sightOf(scene, gone, asked);
  const isSettled = touched(tokens, [...gone, ...shown, ...scene.kept]);
  const least = areSentence(tokens, language) ? by.from.shown : by.from.inLabel;
  const flags = tokens.flatMap((token, at): Flag[] => {
    if (isSettled[at] || !mayTell(sight, at) || isThing(sight, at)) return [];
    const score = by.scored(sight, at);
    if (score < least && !isBirthYear(scene, at)) return [];
    return [
      {
        start: token.start,
        end: token.end,
        why:
          score < by.from.waits || fits(SMALL, token.text) || isYear(sight, at) ? 'rare word' : whyOf(token),
      },
    ];
  });
  return joined(scene.text, flags);
}

/** "Number 7" counts more often than it tells: shown, and nothing waits for it. */
const SMALL = /^\p{N}{1,2}$/u;

const whyOf = ({ text }: Token): Flag['why'] => (hasNumber(text) ? 'number' : 'stranger');

const TIED = /^[^\p{L}\p{N}\n,;]{0,2}$/u;

/** Words beside each other are one question: "04-55-50". */
function joined(text: string, flags: readonly Flag[]): Flag[] {
  const all: Flag[] = [];
  for (const flag of flags) {
    const last = all[all.length - 1];
    const isTied = last !== undefined && fits(TIED, text.slice(last.end, flag.start));
    if (!isTied) all.push(flag);
    else
      all[all.length - 1] = { ...last, end: flag.end, why: last.why === 'rare word' ? flag.why : last.why };
  }
  return all;
}
