// What a given name is shortened to by the ways in which people make new names; usual ones stand in `words/nicknames.ts`.

/** Behind a shortened name: Gerli, Capu, Tere, Nath, Małgosia. Folded. */
const ENDS = new Set(
  ' a e i o u y ie ey ek ka ko kia cia sia zia us l li le lein chen erl s x z ou et ette inha inho ito ita ina ino iek ik isz ush usha enka ulka ul si sy py ny ni no na ce ti to'.split(
    ' ',
  ),
);
const SHORTEST_START = 3;

/** @param token folded; @param given  one given name folded, its pieces with `|` between. */
export function isShortFormOf(token: string, given: string): boolean {
  const pieces = given.split('|');
  const bare = pieces.join('');
  if (token === bare || token.length < SHORTEST_START || token.length > bare.length + 2) return false;
  if (pieces.length > 1 && isOfBoth(token, pieces[0]!, pieces[1]!)) return true;
  return pieces.some((piece) => isStart(token, piece) || isWithin(token, piece) || isTwice(token, piece));
}

/** "Gerli" of Gerlinde, "Bex" of Rebecca is not, "Gaz" of Gareth is. */
function isStart(token: string, piece: string): boolean {
  let same = 0;
  while (same < token.length && token[same] === piece[same]) same++;
  if (same >= piece.length) return false;
  if (same >= SHORTEST_START) return ENDS.has(token.slice(same));
  return same === 2 && token.length === 3 && /[xz]$/.test(token);
}

/** "Seun" of Oluwaseun, "Hilde" of Mathilde. */
function isWithin(token: string, piece: string): boolean {
  const isStem = (stem: string) => stem.length >= 4 && token.length < piece.length && piece.includes(stem);
  return (
    isStem(token) || (/(?:el|erl|li|chen)$/.test(token) && isStem(token.replace(/(?:erl|el|li|chen)$/, '')))
  );
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
