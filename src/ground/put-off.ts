// Whoever says no more than "not this year", "next season" or "not available until May" puts it off. A note that only mentions a time
// ("contract until next year", "not available on Fridays") puts nothing off.
import { DENIAL, isDenied, THIS_TIME } from './this-time.ts';

const LATER =
  /\bnext (?:year|round|time|term|season|edition|cycle|session)\b|\b(?:l'an(?:nee)?|annee|saison|edition|session) prochaine?\b|\bnachst\w* (?:jahr|mal|runde|semester|durchgang)\b|\b(?:proxim|prossim)[oa] (?:ano|edici?on|edicao|ronda|anno|edizione|volta)\b|\b(?:ano|edicion|edicao|anno|edizione) (?:que viene|proxim[oa]|prossim[oa])\b|\bvolgend\w* (?:jaar|keer|ronde)\b|\bn(?:aest\w*|asta) (?:ar|gang|omgang|runde)\b/;
const UNAVAILABLE =
  /\b(?:not|no|non|nicht|niet|ikke|nao|pas|plus) (?:(?:currently|longer|mehr|meer|derzeit|momentan|momenteel|actuellement|e|esta?|is) )?(?:availab|disponib|verfugbar|beschikbaar)\p{L}*/u;
/** At an hour or on some days: a wish for meetings. */
const AT_TIMES =
  /\d ?(?:am|pm|h|uhr|u)\b|\d[:.h]\d\d|\b(?:noon|midi|mittags?|mornings?|afternoons?|evenings?|weekends?|\p{L}{2,6}days?|\p{L}{2,6}tags?|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?)\b/u;

/** Words that may stand before it and say nothing else. */
const BESIDE =
  /^(?:no|non|nein|nee|nej|nao|sorry|leider|desolee?|malheureusement|helas|purtroppo|helaas|finally|finalement|doch|toch|after|all|now|is|are|am|est|n'est|ist|er|sind|put|off|postponed|deferred|back|wait\w*|on|hold|to|until|till|for|the|at|in|im|bis|erst|auf|zu|zur|zum|a|al|la|el|il|le|alla|pour|para|per|por|til|tot|op|only|gerne?)$/;
const NOT_BEFORE =
  /\b(?:not|pas|nicht|niet|ikke|non|no|nao) (?:before|until|till|avant|vor|bis|voor|prima|antes)\b/;
/** What may follow: nothing, a reason, or until when. */
const FOLLOWS =
  /^(?:$| ?[,;.:!()-]| (?:please|instead|again|wieder|gerne?|de nouveau|de nuevo|di nuovo|because|as|since|due|but|until|till|before|weil|da|wegen|aber|bis|vor|car|mais|jusqu'\p{L}+|avant|perche|ma|fino|prima|porque|pero|mas|hasta|ate|tot|til|this|diese\p{L}*|cette|(?:for |right )?now|(?:at|for) the moment|pour le moment|pour l'instant|im moment|derzeit|momentan|actuellement|currently)\b)/u;

/** "Can't", "ne peut plus": beside a time, and with nothing else. */
const CANNOT =
  /^(?:(?:unfortunately|sorry|leider|desolee?|malheureusement|helas|purtroppo|lamentablemente|infelizmente|helaas|desvaerre|s?he|they|elle|il|ils|er|sie|i|ich|je)[ ,]+)*(?:can(?:'t|not| not)(?: (?:make it|do it|take part|participate|continue))?(?: after all)?|kann(?: (?:leider|doch))? nicht(?: (?:mehr|mit|mitmachen|teilnehmen))?|ne (?:peut|pourra|peux) (?:plus|pas)(?: participer| continuer)?|no (?:puede|podra|puedo)(?: (?:participar|seguir|mas))?|non (?:puo|potra|posso)(?: (?:piu|partecipare))?|kan(?: (?:helaas|toch))? niet(?: (?:meer|meedoen))?|kan(?: desvaerre)? ikke(?: (?:mere|laengere|vaere med|deltage))?|nao (?:pode|podera|posso)(?: (?:mais|participar))?)$/;

/** Whether somebody cannot take part this time, and says no more than that. @param said  folded. */
export function cannotNow(said: string): boolean {
  const rest = said
    .replace(THIS_TIME, ' ')
    .replace(/[ ,.]+/g, ' ')
    .trim();
  return THIS_TIME.test(said) && CANNOT.test(rest);
}

/** What else is said with it; `isAll` where it stands by itself, or comes before the rest. */
export interface PutOff {
  readonly rest: string;
  readonly isAll: boolean;
}

const saysNothing = (text: string) =>
  (text.replace(NOT_BEFORE, ' ').match(/[\p{L}'\d]+/gu) ?? []).every((word) => BESIDE.test(word));

/** Whether a later time is named: whoever is in, and in the same words speaks of it, may be in only then. */
export function namesLater(folded: string): boolean {
  return LATER.test(folded);
}

/** Null where nothing puts it off. @param said  folded. */
export function putOffIn(said: string): PutOff | null {
  for (const when of [THIS_TIME, LATER, UNAVAILABLE]) {
    const found = when.exec(said);
    if (found === null || isDenied(said, found.index) !== (when === THIS_TIME)) continue;
    const after = said.slice(found.index + found[0].length);
    const before = said.slice(0, found.index).replace(DENIAL, '');
    if (!FOLLOWS.test(after) || (when === UNAVAILABLE && AT_TIMES.test(after))) continue;
    const clauses = before.split(/[,;:(]| - /);
    if (!saysNothing(clauses.pop()!)) continue;
    return { rest: [...clauses, after].join(', '), isAll: saysNothing(before) };
  }
  return null;
}
