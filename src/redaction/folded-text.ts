// A text that is folded once, of which many parts are asked for: what stands before each name, and what behind it.
import { foldedSign, plainKey } from './tokens.ts';

/** The whole text, and where in it each sign has come to stand. */
interface Folded {
  readonly whole: string;
  readonly places: Uint32Array;
}

/** Null where a sign is folded together with those beside it. */
let last: { readonly of: string; readonly folded: Folded | null } = { of: '', folded: null };

/** What `plainKey` makes of a part of a text. */
export function foldedPart(text: string, start: number, end: number): string {
  if (last.of !== text) last = { of: text, folded: foldedOnce(text) };
  if (last.folded === null) return plainKey(text.slice(start, end));
  const { whole, places } = last.folded;
  return whole.slice(places[start], places[Math.min(end, text.length)]);
}

function foldedOnce(text: string): Folded | null {
  const places = new Uint32Array(text.length + 1);
  let [whole, from, further] = ['', 0, 0];
  for (let k = 0; k < text.length; k++) {
    places[k] = k + further;
    const code = text.charCodeAt(k);
    if (code <= 0x7f) continue;
    const sign = foldedSign(code);
    if (sign === undefined) return null;
    whole += text.slice(from, k).toLowerCase() + sign;
    further += sign.length - 1;
    from = k + 1;
  }
  places[text.length] = text.length + further;
  return { whole: whole + text.slice(from).toLowerCase(), places };
}
