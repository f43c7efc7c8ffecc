// Languages by whatever name a form gives them: "Anglais", "Englisch" and "English (fluent)" are one.
import { fold } from './folding.ts';
import { languagesByCodes } from './language-codes.ts';

/** Names of each language in eleven languages, folded; the first one stands for all. */
const NAMES: readonly (readonly string[])[] = `
  english anglais englisch ingles inglese engels engelsk englanti angielski engelska
  french francais franzosisch frances francese frans fransk ranska francuski franska
  german allemand deutsch aleman tedesco duits tysk alemao saksa niemiecki tyska
  italian italien italienisch italiano italiaans italiensk wloski italienska
  spanish espagnol spanisch espanol castellano spagnolo spaans spansk espanhol espanja hiszpanski spanska
  portuguese portugais portugiesisch portugues portoghese portugees portugisisk portugalski portugisiska
  dutch neerlandais niederlandisch neerlandes holandes olandese nederlands hollandsk nederlandsk flemish vlaams flamand
  luxembourgish luxembourgeois luxemburgisch luxemburgues lussemburghese luxemburgs luxembourgsk
  danish danois danisch danes danese deens dansk dinamarques tanska dunski danska
  swedish suedois schwedisch sueco svedese zweeds svensk ruotsi szwedzki svenska
  norwegian norvegien norwegisch noruego norvegese noors norsk noruegues norja norweski norska
  finnish finnois finnisch fines finlandese fins finsk finlandes suomi finski finska
  polish polonais polnisch polaco polacco pools polsk puola polski
  czech tcheque tschechisch checo ceco tsjechisch tjekkisk tcheco
  hungarian hongrois ungarisch hungaro ungherese hongaars ungarsk
  romanian roumain rumanisch rumano rumeno roemeens rumaensk romeno
  greek grec griechisch griego greco grieks graesk grego
  turkish turc turkisch turco turks tyrkisk
  ukrainian ukrainien ukrainisch ucraniano ucraino oekraiens ukrainsk ukrainski ukrainska
  russian russe russisch ruso russo russisch russisk venaja rosyjski ryska
  arabic arabe arabisch arabo arabisk arabski arabiska
  persian persan persisch farsi persiano perzisch persisk
  hindi hindi
  chinese chinois chinesisch mandarin mandarijn chino cinese chinees kinesisk chines
  japanese japonais japanisch japones giapponese japans japansk
  korean coreen koreanisch coreano koreaans koreansk
  catalan catala katalanisch catalano catalaans catalao
  basque euskera baskisch basco
  galician gallego galego galicien`
  .trim()
  .split('\n')
  .concat(
    'albanian bengali croatian dari hebrew indonesian kurdish latin pashto punjabi serbian somali swahili tamil thai tigrinya urdu vietnamese'.split(
      ' ',
    ),
  )
  .map((names) => names.trim().split(' '));

const KNOWN = new Map(NAMES.flatMap((names) => names.map((name) => [name, capital(names[0]!)] as const)));

/** Words that say how well, and need no second look. */
const LEVEL = new RegExp(
  `^(?:${[
    String.raw`[abc][12]|\d+%?|d|l|a|an|and|in|on|at|of|i|my|is|am|are|the|very|also|only|both|either|mainly|mostly|prefera\w*|preferred`,
    'native|mother|tongue|first|second|language|fluent|fluently|good|excellent|basic|basics|some|little|bit|conversational|working|professional',
    'advanced|intermediate|beginner|beginners|level|knowledge|spoken|written|speaker|speak|read|rusty|bilingual|business|proficient',
    'langue|maternelle|courant|courante|couramment|bilingue|notions|bon|bonne|tres|niveau|lu|parle|ecrit|debutant|un|une|peu|de|je|le|la|aussi|scolaire|et',
    'muttersprache|muttersprachlich|fliessend|gut|gute|sehr|grundkenntnisse|schulkenntnisse|kenntnisse|verhandlungssicher|etwas|ein|wenig|ich|spreche|auch|bisschen|und',
    'nativo|nativa|fluido|basico|avanzado|medio|alto|bajo|madrelingua|buono|base|fluente|moedertaal|vloeiend|goed|beetje|een|modersmal|flydende|godt|lidt|lingua|idioma|sprache|sprog|taal|y|e|og|en',
  ].join('|')})$`,
);
/** What follows is not spoken, or not yet. */
const DENIES =
  /^(?:no|not|non|pas|kein|keine|keinen|nicht|sin|geen|niet|ikke|ingen|nao|except|excepting|sauf|ausser|excepto|tranne|behalve|undtagen|never|without|sans|ohne|senza|uden|zonder|cannot|learn|learning|lerne|lerner|apprends|apprendre|aprendo|imparo|leer|laerer)$/;
/** What stands before is not spoken yet. */
const NOT_YET =
  /\b(?:coming|soon|later|not yet|bientot|plus tard|bald|spater|pronto|presto|binnenkort|snart|in progress|to improve|to learn|to practi[sc]e)\b/;
/** More words than a language's own name has. */
const A_NAME = 2;

export interface LanguagesRead {
  /** Each by one name; where no language we know is named, the words as they are written. */
  readonly languages: readonly string[];
  /** What says more than languages and how well they are spoken. */
  readonly unclear: readonly string[];
}

/** Languages of one answer: levels do not count, nor what is denied or is still to be learnt. */
export function readLanguages(options: readonly string[]): LanguagesRead {
  const parts = options
    .flatMap((option) =>
      option.replace(/\([^)]*\)/g, ' ').split(/[,;/&+|·\n]|\s(?:and|et|und|y|e|en|og|och|ja|i|oraz)\s/),
    )
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.map(readPart);
  const found = [...new Set(read.flatMap(({ languages }) => languages))];
  return {
    // None at all would forbid nothing.
    languages: found.length > 0 ? found : parts,
    unclear: read.flatMap(({ isPlain }, k) => (isPlain ? [] : [parts[k]!])),
  };
}

function readPart(part: string): { languages: readonly string[]; isPlain: boolean } {
  const folded = fold(part);
  const words = folded.replace(/n['’]t\b/g, ' not').match(/[\p{L}\p{N}%]+/gu) ?? [];
  const named = KNOWN.get(folded);
  if (named !== undefined) return { languages: [named], isPlain: true };
  const coded = languagesByCodes(part, (word) => LEVEL.test(word) || KNOWN.has(word) || EITHER.test(word));
  const others = words.filter((word) => !KNOWN.has(word) && !EITHER.test(word));
  if (coded !== null && others.length > 0) {
    const byName = words.flatMap((word) => KNOWN.get(word) ?? []);
    return { languages: [...new Set([...byName, ...coded.map(capital)])], isPlain: true };
  }
  if (others.length === words.length) return { languages: [part], isPlain: isName(words) };
  const denied = words.findIndex((word) => DENIES.test(word));
  const spoken = NOT_YET.test(folded) ? [] : denied < 0 ? words : words.slice(0, denied);
  return {
    languages: spoken.flatMap((word) => KNOWN.get(word) ?? []),
    isPlain: others.every((word) => LEVEL.test(word)),
  };
}

/** A language that we do not know; what is cut short, or denied, is none, and is asked about. */
function isName(words: readonly string[]): boolean {
  return (
    words.length <= A_NAME && words.some((word) => !isCut(word)) && !words.some((word) => DENIES.test(word))
  );
}

/** Signs of scripts in which a word is that short are none of ours. */
const isCut = (word: string) => /^[a-z0-9]{1,3}$/.test(word) || LEVEL.test(word);

const EITHER = /^(?:or|ou|oder|o|of|eller)$/;

export function languagesOf(options: readonly string[]): string[] {
  return [...readLanguages(options).languages];
}

/** Whether a text is languages that we know, with a level or without. */
export function isLanguage(text: string): boolean {
  const { languages, unclear } = readLanguages([text]);
  return unclear.length === 0 && languages.every((one) => KNOWN.has(fold(one)));
}

/** Whether a folded text names a language we know, among other words. */
export function namesLanguage(folded: string): boolean {
  return (folded.match(/\p{L}+/gu) ?? []).some((word) => KNOWN.has(word));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
