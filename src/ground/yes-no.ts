// Whether an answer says yes or no: a word in one of eight languages, a tick, an emoji, or a sentence.
import { fold, tidy } from './folding.ts';

const NO_WORD =
  /^(?:no|non|nein|nee|nej|nao|off|faux|falsch|false|falso|never|jamais|nie|nunca|mai|0|✗|✘|❌|👎|🚫|n)(?![a-z'])/;
const YES_WORD =
  /^(?:yes|oui|ja|si|sim|yep|yeah|on|vrai|wahr|true|vero|verdadero|ok|okay|x|1|✓|✔|✅|☑|👍|y|sure|of course|bien sur|naturlich|gerne|claro|certo|certainly|definitely|absolutely|d'accord)(?![a-z'])/;
/** A sentence that refuses, wherever it begins. */
const REFUSES =
  /\b(?:do not|don't|not|never) (?:agree|accept|consent|want|wish|publish|share)|\b(?:disagree|refuse|decline)\b|n'accepte pas|ne (?:souhaite|veux|consens|donne|suis) pas|\bje refuse|nicht (?:einverstanden|zu\b|veroffentlich)|(?:mochte|will|stimme|bin) (?:es |das |dem |damit )?nicht|\bkeine?\b.{0,20}(?:einwilligung|zustimmung)|no (?:acepto|autorizo|consiento|estoy)|non (?:accetto|acconsento|autorizzo|presto)|niet (?:akkoord|eens)|\bgeen toestemming|(?:accepterer|giver|onsker|samtykker) ikke|nao (?:aceito|autorizo|concordo)|\b(?:prefer|rather) not\b|lieber nicht|plutot pas|mejor no|liever niet|helst ikke/;

/** Whether the answer refuses by its own words, whatever was asked; a bare no does not. */
export function isRefusal(text: string): boolean {
  return REFUSES.test(fold(tidy(text)));
}

/** `yes`, `no`, or null where the answer is neither. A tick box that is not ticked says no. */
export function yesOrNo(cell: unknown): 'yes' | 'no' | null {
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'number') return cell === 1 ? 'yes' : cell === 0 ? 'no' : null;
  if (typeof cell !== 'string') return null;
  const text = fold(tidy(cell));
  if (text === '') return null;
  if (NO_WORD.test(text) || REFUSES.test(text)) return 'no';
  return YES_WORD.test(text) ? 'yes' : null;
}
