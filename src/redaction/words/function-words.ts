// The small words that hold sentences together in English, French and German, folded; they also tell the languages apart.

const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const functionWords = {
  en: split(`a about after again all also always am an and any are as at be because been before being both but by can could did do does doing
done down each even every few for from further get give go had has have having he her here hers him his how i if in into is it its just like
made make many me more most much must my never new no not now of off often on once one only or other our out over own she should since so some such
than that the their them then there these they this those through to together too under until up us very was we well were what when where which while
who why will with without work worked working would years you your`),
  fr: split(`a ai ainsi alors apres as au aussi autre autres aux avant avec avoir avons bien ca car ce cela ces cet cette chez comme comment dans de depuis des
donc dont du elle elles en encore entre est et etait etais ete etre eu fait faire fois fut il ils j jamais je l la le les leur leurs lors lui ma mais me meme memes mes moi mon
ne nos notre nous on ont ou par parce pas pendant peu plus pour pourquoi pres puis qu quand que quel quelle qui sa sans se ses si soit son sont sous suis sur ta
te tes toi ton toujours tout tous toute toutes tres tu un une vers vos votre vous y`),
  de: split(`aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da dabei damit dann das dass dein dem den denn der des die dies diese
diesem diesen dieser doch dort du durch ein eine einem einen einer eines er es etwas fuer fur gegen gern habe haben hat hatte ich ihm ihn ihr ihre im immer in ins ist ja jede
jeder jetzt kann kein keine konnte man mein meine meinem meinen meiner mehr mich mir mit nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine seit selbst sich sie
sind so sondern ueber uber um und uns unser unter viel viele vom von vor war waren was weil wenn wer werden wie wieder will wir wird wo zu zum zur zwischen`),
} as const;

/** Of other languages in Latin letters, and of none of the three: a text with many of them is written in one of those. */
export const elsewhere: ReadonlySet<string> =
  split(`el los las con por para una del pero como muy soy sus este esta tambien cuando hay fue il gli che della sono di
nel non anche dei alla piu com uma nao em ao pelo het een ik niet voor aan dat zijn naar ook maar bij och att det som jag pa inte av til jeg ikke og w z sie nie jest
jestem oraz dla przez jsem ve pro jako az hogy vagyok nem egy ve bir bu ile icin ben olarak cok pe cu nu este sunt pentru din care olen etta amb els sam za mi mio mia mijn meu minha moja moim`);

/** More of them, of which whoever writes small may use one in a language of ours as well. */
export const oftenElsewhere: ReadonlySet<string> = split(
  `os do dos da das na diz tenho dois sua seu falo posso desde puedo estoy mis llevo hasta gusta porque ho gli miei della dell nella`,
);

/** What one says of oneself in other languages: "Soy Licenciada", "Estudié Bellas Artes". */
export const verbsOfOneself: ReadonlySet<string> =
  split(`soy sono sou ik jestem jsem sunt saya olen estudie estudio trabaje trabajo naci llevo hice fui puedo tengo
lavoro ho pracuje ukonczylam ukonczylem werk studeerde`);

export type Language = keyof typeof functionWords;

/** A text of so few small words may be in any language. */
const FEWEST = 3;

/** The language most of the small words belong to; `usual` where few or none speak for one. Names do not count. */
export function languageOf(words: readonly { readonly plain: string }[], usual: Language = 'en'): Language {
  const { en, fr, de } = functionWords;
  const counted = { en: 0, fr: 0, de: 0 };
  words.forEach(({ plain }) => {
    if (!isFunctionWord(plain)) return;
    if (en.has(plain)) counted.en++;
    if (fr.has(plain)) counted.fr++;
    if (de.has(plain)) counted.de++;
  });
  const [first, second] = (['en', 'fr', 'de'] as const)
    .map((language) => ({ language, n: counted[language] }))
    .sort((a, b) => b.n - a.n);
  return first!.n < FEWEST || first!.n === second!.n ? usual : first!.language;
}

/** Whether so many of its small words stand among these that they make a sentence. */
export function areSentence(words: readonly { readonly plain: string }[], language: Language): boolean {
  let found = 0;
  return words.some(({ plain }) => functionWords[language].has(plain) && ++found === FEWEST);
}

let inAnyLanguage: ReadonlySet<string> | null = null;

export function isFunctionWord(word: string): boolean {
  inAnyLanguage ??= new Set(Object.values(functionWords).flatMap((words) => [...words]));
  return inAnyLanguage.has(word);
}
