// How people say what they are called, in the languages that profiles are written in. NAME stands for the name itself.

/** Behind these stands a name, whatever it looks like. */
const before = [
  '(?:call(?:s|ed)?|calling) me',
  '(?:known|signed|sign) as',
  '(?:goes|go|going) by',
  'nick-?name[sd]?(?: is| was|:)?',
  'my (?:first |given |full )?name is',
  'a\\.?k\\.?a\\.?',
  'alias',
  "(?:m[’']appelle(?:nt|ra|z)?|appelez-moi|m[’']appeler|surnomm[ée]e?|je m[’']appelle|moi,? c[’']est|mon (?:pr[ée])?nom est|surnom :?|connue? comme)",
  '(?:nenn(?:t|en) mich|ruf(?:t|en) mich|hei(?:ß|ss)e|mein name ist|spitzname:?|bekannt als|freunde sagen|alle sagen)',
  '(?:mi chiamo|mi chiamano|per gli amici|me llaman?|me llamo|para los amigos|ik heet|noem mij|jeg hedder|jmenuji se|říkají(?: mi)?|mówią(?: mi| na mnie)?|nazywam się|меня зовут|зовут меня|называют меня|με λένε|με φωνάζουν|adım)',
];

/** These stand behind the name. */
const after = [
  'for short',
  '(?:to|among) (?:my |his |her |the |all )?(?:friends|family|everyone|everybody|colleagues|mates|team)',
  // What is "for everybody" is an offer: "Mentorship for everybody".
  'for (?:my |his |her |the |all )?(?:friends|family|colleagues|mates|team)',
  'in the pub',
  'at home',
  '\\(?(?:that|which) is (?:what|how)',
  'when people',
  "pour (?:les |mes |ses |la |tout |faire )?(?:amis|intimes|famille|coll[èe]gues|proches|copains|court|le monde|l[’'][ée]quipe)",
  "(?:ainsi|comme) (?:que )?(?:on )?(?:m[’']|l[’'])appell",
  'für (?:die |meine |alle |seine |ihre )?(?:freunde|familie|kollegen|kolleginnen|freundinnen)',
  'so (?:nennen|nennt|rufen|ruft|heiße|heisse)',
  'unter freunden',
  'hei(?:ß|ss)e ich',
  'ist mein name',
  'is (?:my|the|also my) (?:\\p{L}+ )?name',
  'est mon (?:pr[ée])?nom',
  '(?:mein|sein|ihr) name',
  '\\(?(?:per gli amici|para los amigos|για τους φίλους|для друзей|dla przyjaciół|voor vrienden)',
];

/** Behind these stands what somebody was called before. */
const formerly = [
  'n[ée]{1,2}e?',
  'geb\\.?',
  'geboren[er]?',
  'maiden name(?: is| was|:)?',
  'nom de jeune fille(?: est|:)?',
  'mädchenname(?: ist| war|:)?',
  'nata',
  'nacida',
  'z domu',
  'rozená',
];

const NAME = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}’'-]+";
const QUOTE = '[«»„“”"‘’\']?';
/** "Call me just Bex" */
const FILLER =
  '(?:(?:just|simply|only|always|einfach|ruhig|nur|immer|gerne?|kurz|juste|simplement|toujours|tous|parfois|sometimes|manchmal)\\s)?';
const PARTICLES =
  "(?:(?:von|van|vom|zu|de|du|des|der|den|di|da|do|dos|del|della|ten|ter|le|la|el|al|bin|mac|mc|d[’'])\\s?){0,3}";
const any = (list: readonly string[]) => `(?:${list.join('|')})`;

/** These announce a name only where the word is one: "or just whistle". */
const loosely = ['or (?:just|simply)', 'ou (?:juste|simplement)', 'oder (?:einfach|nur)'];

/** The name is the group `name`. Case of the cue does not count; that of the name is looked at by whoever asks. */
export const selfNaming: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}])${any(before)}[\\s,]+${FILLER}${QUOTE}(?<name>${NAME})`, 'giu'),
  new RegExp(`(?<![\\p{L}])(?<name>${NAME})${QUOTE},?\\s\\(?${any(after)}`, 'giu'),
];
export const looseNaming = new RegExp(`(?<![\\p{L}])${any(loosely)}[\\s,]+${QUOTE}(?<name>${NAME})`, 'giu');
export const formerNaming = new RegExp(
  `(?<![\\p{L}])${any(formerly)}[:\\s]\\s?(?:als\\s)?${QUOTE}(?<name>${PARTICLES}${NAME}(?:[\\s-]${NAME})?)`,
  'giu',
);
