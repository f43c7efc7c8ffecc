// Endings of cases: a name of four letters and more is known again in its genitive, its Slavic, Greek and Turkish cases.

/** What a name may lose before an ending. */
const LOST = [
  '',
  'a',
  'e',
  'o',
  'y',
  'i',
  'os',
  'as',
  'is',
  'us',
  'ya',
  'ia',
  'es',
  'j',
  'ij',
  'iy',
  'yy',
  'ii',
  'yi',
  'ek',
  'ec',
  'k',
];
const ENDINGS = new Set(
  // Slavic and Baltic, in Latin letters
  (
    'a e i o u y ou om em im ym ov ova ove ovi owi ovou ovej ovym ow owie owej owa owy ej ei ego emu ie iem ia iu ii ek ka ke ki ku kou cie ciu wi em ami ach om um am iej iego iemu im ich ich a ' +
    // Cyrillic by sound
    'oi oiu eiu yiu oyu eyu iyu ieyu yu ya oy ey yy ym ykh  oho ogo omu ykh ikh yi iem evoi ovoi evoj ovoj ta te to at iat iyat ovu ove ' +
    // Greek by sound
    'ou on es s ' +
    // Germanic and Romance
    's ens es sche schen scher sches schem schem in ' +
    // Turkish, Hungarian, Finnish
    'in un nin nun de da den dan ye ya yi ni nak nek val vel nal nel tal tel kal kel ral rel lal lel sal sel bal bel dal del gal gel mal mel zal zel t ot et hoz hez n lla lle ssa'
  ).split(' '),
);
const SHORTEST_STEM = 4;
/** Of names that lose a whole syllable: Νίκος, Νίκου; Илья, Ильёй. */
const SHORTEST_OF_LONG = 3;
const SYLLABLE = 2;

/** Pavel → Pavlem, Marek → Markiem: the e between the last consonants goes. */
const FLEETING = /e(?=[lkcnrt]$)/;

/** Whether one folded word may be the other in another case. */
export const endingsOf: ReadonlySet<string> = ENDINGS;

export function isInflected(word: string, name: string): boolean {
  if (word === name) return false;
  const short = name.replace(FLEETING, '');
  if (short !== name && word.startsWith(short) && ENDINGS.has(word.slice(short.length)))
    return short.length > 2;
  return LOST.some((lost) => {
    if (!name.endsWith(lost)) return false;
    const stem = name.slice(0, name.length - lost.length);
    const shortest = lost.length >= SYLLABLE ? SHORTEST_OF_LONG : SHORTEST_STEM;
    return stem.length >= shortest && word.startsWith(stem) && ENDINGS.has(word.slice(stem.length));
  });
}
