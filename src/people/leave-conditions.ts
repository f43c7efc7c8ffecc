// What leave hangs on: a yes with a condition, a doubt or a no beside it is nobody's to guess.

/** A yes on a condition, or a no that is not said. */
const CONDITIONS =
  /\?|\b(refusal|refus|ablehnung|rifiuto|rechazo|reservations?|vorbehalte?|reserves|if|but|unless|except|depends?|not yet|unsure|not sure|maybe|perhaps|ask|guess|suppose|probably|first|tbd|tbc|pending|withdr\w+|si|mais|sauf|pas encore|peut-etre|a voir|demande[rz]?|wenn|falls|aber|ausser|noch nicht|vielleicht|unsicher|fragen|pero|salvo|tal vez|ma|forse|maar|misschien|maske|mas|talvez|kanske)\b/;
/** The same, where few words are said; in a long sentence they tell what the answers are used for. */
const IN_FEW_WORDS =
  /n't\b|\b(partly|partially|in part|(?<!terms and )conditions(?! generales| d'utilisation)|condition(?:ally|al)|denied|expired|lapsed|outstanding|missing|awaiting|required|unable|cannot|hardly|invalid|minus|apart from|no|non|nein|nee|partiellement|en partie|hormis|excepte|plus$|rien|en attente|a confirmer|teil(?:s|weise)|bedingt|kaum|einschrankung\w*|eingeschrankt|bedingungen|bis auf|en parte|in parte|reserva|riserva|condiciones|excepto|tranne|eccetto|behalve|voorwaarden|voorbehoud|deels|gedeeltelijk|sent|to be|by mistake|in error|envoyee?|a signer|par erreur|verschickt|geschickt|zu unterschreiben|irrtum\w*|versehentlich|aus versehen|not|never|pas|nicht|kein\w*|niet|ikke|nao|only|until|later|after|seulement|plus tard|apres|nur|spater|erst|nach|solo|despues|soltanto|dopo|alleen|kun|senere|efter|so|depois|bara)\b/;
/** In words. */
export const FEW_WORDS = 8;

/** @param text  folded. */
export function isConditional(text: string): boolean {
  const rest = text.replace(/^si\b/, '');
  return CONDITIONS.test(rest) || (rest.split(' ').length <= FEW_WORDS && IN_FEW_WORDS.test(rest));
}
