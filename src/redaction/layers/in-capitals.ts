// Who writes all in capitals writes titles, initials and streets so, too: behind these a word is a name, though it is also a word.
import type { Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { plainKey, tokensOf } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { abbreviatedIn } from './abbreviated.ts';
import { addressesIn } from './streets.ts';
import { titledIn } from './titles.ts';

/** "MRS CARPENTER", "L. PETIT", "AM ALTEN KIRCHPLATZ 7": what only the text as it is written tells. */
export function inCapitals(scene: Scene, written: string): Span[] {
  if (!scene.isLarge) return [];
  const loud = { ...scene, text: written, tokens: tokensOf(written) };
  const streets = addressesIn(written.replace(BEFORE_TOWN, (word) => word[0] + word.slice(1).toLowerCase()));
  return [...titledIn(loud), ...abbreviatedIn(loud), ...streets, ...englishStreets(written)];
}

/** "72070 BAD URACH" */
const BEFORE_TOWN = /(?<=\d{4,5} )(?:BAD|SANKT|MARKT|SAINT|LA|LE|DEN|SAN|NEW)(?= \p{Lu})/gu;

/** "12 OLD MILL ROAD" */
function englishStreets(written: string): Span[] {
  const spans: Span[] = [];
  written.replace(STREET, (found: string, name: string, start: number) => {
    const isWay = !name.split(' ').some((word) => isFunctionWord(plainKey(word)));
    if (isWay) spans.push({ start, end: start + found.length, type: 'address' });
    return found;
  });
  return spans;
}

const STREET =
  /(?<![\p{L}\p{N}])\d{1,4}[A-D]?,? ((?:\p{Lu}[\p{Lu}'’-]{1,20} ){1,3})(?:STREET|ROAD|AVENUE|LANE)(?!\p{L})/gu;
