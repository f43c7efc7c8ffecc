// "Auntie O", "meine Tante K.": somebody's kin of whose name one letter stands there, and whose kin somebody is.
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { kin } from '../words/person-cues.ts';

export const ownBefore =
  /^(?:my|our|his|her|mon|ma|notre|son|sa|meine?[mnr]?|unsere?[mnr]?|seine?[mnr]?|ihre?[mnr]?|beau|belle|demi|half|step|little|big|petite?|grande?)$/;

/** "Auntie O", "meine Tante K.": one letter behind somebody's kin, written as a title or their own. */
export function isLetterOfKin({ tokens, text, isJoined }: Scene, at: number): boolean {
  const [own, cue, letter] = [tokens[at - 2], tokens[at - 1]!, tokens[at]!];
  if (isJoined || letter.text.length !== 1 || letter.text === 'I' || !SPOKEN_TO.has(cue.plain)) return false;
  const isTitle = cue.isCapital || ownBefore.test(own?.plain ?? '');
  return isTitle && text.slice(cue.end, letter.start) === ' ' && LETTER_ENDS.test(text.slice(letter.end));
}

const SPOKEN_TO: ReadonlySet<string> = new Set(
  'uncle aunt auntie aunty granny grandma grandpa nana tante onkel oma opa tonton tata mamie papi papy tia tio zia zio ciocia wujek abla abi teyze'.split(
    ' ',
  ),
);
const LETTER_ENDS = /^(?:\.?(?:\s|$)|[,;:!?)»”"])/;

/** Whether a word is somebody's kin: French "mémé" is, "même" is another word. */
export const isKinWord = ({ plain, text }: Token): boolean =>
  kin.has(plain) || /^m[ée]mé$/iu.test(text.normalize('NFC'));

/** Whether it is somebody's own kin: "my brother Efrain" is no monk. */
export function isKinOfSomebody(tokens: readonly Token[], at: number): boolean {
  return kin.has(tokens[at]!.plain) && ownBefore.test(tokens[at - 1]?.plain ?? '');
}

/** "Heidi (Schwiegermutter)", "Rose (my sister)": in brackets behind the name whose kin somebody is. */
export function isGlossedAsKin(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (next === undefined || !OPENS.test(text.slice(token.end, next.start))) return false;
  const said = ownBefore.test(next.plain) ? tokens[at + 2] : next;
  return said !== undefined && kin.has(said.plain) && GLOSS_ENDS.test(text.slice(said.end, said.end + 2));
}

const OPENS = /^ \($/;
const GLOSS_ENDS = /^(?:\)|, ?)/;
