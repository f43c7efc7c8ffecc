// Whoever is on a waiting list has no place yet: "waiting list", "Warteliste, Platz 2". Where other words stand before the list, or say that a
// place was found since, nobody can tell from them; nor from "waiting" alone, which may be for a match.

/** Lists of those who come next. */
const LIST =
  /\b(?:wait(?:ing|ed)?[ -]?list(?:ed)?|reserve list|warteliste|nachruckerliste|liste (?:d'attente|complementaire|de reserve)|list[ae] (?:d[ei] (?:espera|reserva)|d'attesa|de reserve)|wachtlijst|reservelijst|venteliste|vantelista|list\w+ rezerwow\w+|jonotuslista)\b/;
/** What may stand before it and says nothing else. */
const BEFORE =
  /^(?:(?:put|placed|moved|is|still|now|currently|on(?:to)?|to|the|our|a|auf|der|die|ist|steht|noch|mis[e]?|sur|la|encore|est|en|in|nella|ancora|na|op|de|staat|pa|ven|\d+\w*|n\p{L}?)[ .:)-]+)*$/u;
/** Since then they may have a place. */
const SINCE =
  />|\u2192|\b(?:offered|found|obtenue?|trouvee?|nachgeruckt|gefunden|geruckt|gekregen|place (?:offered|found|obtenue)|now|then|since|but|jetzt|dann|inzwischen|aber|puis|maintenant|depuis|mais|ahora|luego|pero|ora|poi|ma|nu|daarna|maar|agora|depois|mas)\b/;

/** @param said  folded. @param takesPart  whether words say that somebody is in. */
export function waitingIn(said: string, takesPart: (clause: string) => boolean): 'waits' | 'unclear' | null {
  const found = LIST.exec(said);
  if (found === null) return null;
  const after = said.slice(found.index + found[0].length);
  const isIn =
    SINCE.test(after) || after.split(/[^\p{L}\p{N}' ]+/u).some((clause) => takesPart(clause.trim()));
  return BEFORE.test(said.slice(0, found.index)) && !isIn ? 'waits' : 'unclear';
}
