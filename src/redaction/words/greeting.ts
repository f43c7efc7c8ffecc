// How somebody begins a text by saying who writes, in all languages: a greeting, a small word for "here" or "I am", the name. "Cześć, tu Agusia", "Hej, det är Bengan".

const GREETINGS = [
  'hi|hiya|hey|hello|hallo|hej|hei|hoi|moin|servus|grüezi|grüß (?:gott|dich|euch)|guten (?:tag|morgen)|salut|slt|bonjour|bjr|coucou',
  'hola|buenas|buenos días|buenas tardes|ciao|salve|buongiorno|olá|oi|bom dia|boa tarde|bună(?: ziua)?|salutare|goedemorgen|goedendag|dag',
  'cześć|hejka|witam|witajcie|dzień dobry|siema|ahoj|čau|dobrý den|zdravím|szia|sziasztok|üdv|merhaba|selam|moi|terve|tere|labas|sveiki|bok|pozdrav|zdravo|god dag|здравствуйте|привет|привіт|добрый день|добрий день|γεια(?: σας)?|καλησπέρα|καλημέρα',
].join('|');
/** To whom it is said: "Hola a todos,", "Hi all". */
const TO =
  '(?: (?:a tod[oa]s|a tutti|à tous|à toutes|all|there|everyone|alle|allemaal|allerseits|zusammen|wszystkim|všem|alla|mindenkinek|herkese))?';
/** Behind these only somebody stands. */
const HERE =
  "tu|tady|tu je|itt|aquí|acá|aqui|qui|qua|her er|här är|det är|det er|dette er|this is|it[’']?s|met|hier(?: is| ist| spricht| schreibt)?|это|це|εδώ|ici|moi,? c[’' ]?est|moi c|c[’' ]est";
/** Behind these also what one is. */
const I_AM =
  "soy|sono|sou|aqui é|ik ben|jag är|jeg er|jestem|jsem|ben|vagyok|olen|ja sam|sunt|i am|i[’']m|ich bin|bin|je suis|я|είμαι";
const ARTICLE = "(?: (?:der|die|de|het|el|la|l[’']|o|a|il|le|en|ο|η))?";
const NAME = "(?<name>\\p{Lu}[\\p{L}\\p{M}’'-]+)";

const needs = new RegExp(`(?<!\\p{L})(?:${GREETINGS})(?!\\p{L})`, 'iu');
const greeted = (how: string) => ({
  needs,
  shape: new RegExp(
    `(?<!\\p{L})(?:${GREETINGS})${TO}[,!. ]{1,4}(?:[:;]-?[)D] )?(?:${how})${ARTICLE}[ ,]{1,2}${NAME}`,
    'giu',
  ),
});

export const greetedHere = greeted(HERE);
export const greetedBeing = greeted(I_AM);
/** "Hej, Lasse här", "hiya, shiv here", "Cześć, Zbyszek z tej strony". */
export const greetedBehind = {
  needs,
  shape: new RegExp(
    `(?<!\\p{L})(?:${GREETINGS})${TO}[,!. ]{1,4}${NAME} (?:here|här|her|hier|tässä|täällä|tady|z tej strony|vagyok|itt|aqu[ií]|ici|burada|speaking)(?!\\p{L})`,
    'giu',
  ),
};
