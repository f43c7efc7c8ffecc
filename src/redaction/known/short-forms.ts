// What a given name is shortened to by the ways in which people make new names; usual ones stand in `words/nicknames.ts`.
import { soundOf } from './other-scripts.ts';

/** Behind a shortened name: Gerli, Capu, Tere, Nath, Małgosia. Folded. */
const ENDS = new Set(
  ' a e i o u y ie ey ek ka ko kia cia sia zia us l li le lein chen erl s x z ou et ette inha inho ito ita ina ino iek ik isz ush usha enka ulka ul ochka echka enka yusha usya ulya ulia ik chik ochek ushka ichek usik otka ekk inka etka llo cito cita zinho zinha si sy py ny ni no na ce ti to ya cho ochku ochki ochke enku enki enke yushu ushu chka chku'.split(
    ' ',
  ),
);
const SHORTEST_START = 3;
/** Behind two letters alone, where nothing but a name can stand: Ify, Bex, Mimo. */
const ENDS_OF_TWO = new Set(
  'y ie ey i x z gy ggy ggi ggie tty tti nny nni lly lli ssy ssi ffi kki kky ppi ppy zz zza zzer zzy ffy ka ko ya sh cho chi ko ti to ta ppo ppe fi fie fy'.split(
    ' ',
  ),
);
/** Behind the end of a name: Heidi of Adelheid, Hardl of Leonhard, Drea of Andrea is that end itself. */
const ENDS_OF_ENDS = /(?:chen|erl|el|ey|ie|le|li|lo|i|y|l|o|u)$/;

/** @param token folded; @param given  one given name folded, its pieces with `|` between. */
export function isShortFormOf(token: string, given: string): boolean {
  const pieces = given.split('|');
  const bare = pieces.join('');
  if (token === bare || token.length < SHORTEST_START || token.length > bare.length + 2) return false;
  if (pieces.length > 1 && isOfBoth(token, pieces[0]!, pieces[1]!)) return true;
  return pieces.some((piece) => isStart(token, piece) || isWithin(token, piece) || isTwice(token, piece));
}

/** "Gerli" of Gerlinde, "Bex" of Rebecca is not, "Gaz" of Gareth is; "Räffu" of Raphael by its sound. */
function isStart(token: string, piece: string): boolean {
  let same = 0;
  while (same < token.length && token[same] === piece[same]) same++;
  if (same >= piece.length) return false;
  for (let cut = same; cut >= SHORTEST_START; cut--) if (ENDS.has(token.slice(cut))) return true;
  if (same >= SHORTEST_START) return false;
  if (same < 2 || token.length > LONGEST_OF_TWO) return false;
  return ENDS_OF_TWO.has(token.slice(2)) || isStartBySound(token, piece);
}

const LONGEST_OF_TWO = 5;

function isStartBySound(token: string, piece: string): boolean {
  const [short, whole] = [soundOf(token), soundOf(piece)];
  if (short === token && whole === piece) return false;
  let same = 0;
  while (same < short.length && short[same] === whole[same]) same++;
  return same >= SHORTEST_START && same < whole.length && ENDS.has(short.slice(same));
}

/** "Seun" of Oluwaseun, "Hilde" of Mathilde, "Heidi" of Adelheid. */
function isWithin(token: string, piece: string): boolean {
  const isStem = (stem: string) => stem.length >= 4 && token.length < piece.length && piece.includes(stem);
  const bare = token.replace(ENDS_OF_ENDS, '');
  return isStem(token) || (bare !== token && bare.length >= 4 && piece.endsWith(bare));
}

/** "Didi" of Dietmar. */
function isTwice(token: string, piece: string): boolean {
  const half = token.slice(0, token.length / 2);
  return half.length === 2 && token === half + half && piece.startsWith(half);
}

/** "HaJo" of Hans-Joachim, "Anso" of Anne-Sophie. */
function isOfBoth(token: string, first: string, second: string): boolean {
  for (let cut = 1; cut < token.length; cut++)
    if (first.startsWith(token.slice(0, cut)) && second.startsWith(token.slice(cut))) return true;
  return false;
}
