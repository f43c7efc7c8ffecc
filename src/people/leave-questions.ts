// Words in a question by which a yes takes leave away: to object, to mind, to hide. What else a question says is read in leave.ts.
import { fold } from '../ground/folding.ts';

/** Words by which a yes takes leave away. */
const OBJECTS =
  /\b(?:object(?:s|ions?|ing)?|(?:do|would) you mind|i(?: would)? mind|bothers? (?:you|me)|refus\w*|declin\w*|opt(?:ing)?[ -]?out|withhold\w*|exclud\w*|disagree|dissent|against|forbid|prohibit|prevent|withdraw|keep .{0,40}\b(?:private|confidential|secret|out)|m'oppose|oppos\w+|derangerait|gener?ait|interdi\w+|exclu\w*|widersprech\w*|widerspruch|ablehn\w*|lehne|dagegen|untersag\w*|verweiger\w*|rechazo|me opongo|oposicion|niego|molesta\w*|(?:te|le|os|les) importa\b|importas?-?(?:te|se|le)|mi oppongo|opposizione|rifiuto|nego|bezwaar\w*|weiger\w*|modsaetter|afvis\w*|nej tak|oponho|recuso|oposicao)\b/;
/** The same where somebody is asked: elsewhere these words tell of rights, of concerns and of what data are kept from. */
const ASKED_WHETHER =
  /^(?:also |und |et |y )?(?:(?:does|would|will|is|do) .{0,20}\b(?:bother|a problem)\b|pose.{0,10} probleme|(?:cela|ca|est-ce que cela|est-ce que ca)? ?(?:vous |te )?(?:derange\w*|gene|embete\w*|ennuie\w*)|(?:voyez-vous|avez-vous|as-tu|y a-t-il) .{0,12}(?:inconvenient|objection)|(?:spricht|haben sie|hast du|habt ihr|hatten sie) (?:et)?was\b.{0,30}gegen|(?:haben sie|hast du|habt ihr|gibt es|bestehen) .{0,20}(?:bedenken|einwande)|irgendwelche (?:bedenken|einwande)|stort (?:es|dich|sie)|macht es (?:dir|ihnen|euch) (?:et)?was aus|tiene .{0,10}inconveniente|ti dispiace|le dispiace|(?:ti|le) da fastidio|vindt? (?:je|u) het erg|har du noget imod)/;

/** Whether a yes to this sentence, or to all of a question, objects. @param said  folded. */
export const objects = (said: string): boolean =>
  OBJECTS.test(said) || (said.includes('?') && ASKED_WHETHER.test(said));

const HIDE =
  /\b(?:hid(?:e|den|ing)|take[n]? (?:\w+ )?down|unlist\w*|unpublish\w*|withheld|suppress\w*|deactivat\w*|delet\w+|invisible|block(?:ed|ing)?|(?:leave|keep|take|remove) (?:me|my (?:profile|name|details)|mine) (?:out|off|down|from|away)|remove (?:me|my)|keep (?:me|my \w+) (?:hidden|unlisted)|masqu(?:e[rsz]?|ee?s?|ons)|cache[rz]?|cachee?s?|retirer|enlever|supprimer|desactiver|discret(?:e|ement)?|verberg\w*|verborgen|verbirg|versteck\w*|ausblend\w*|ausgeblendet|unsichtbar|loschen|entfernen|deaktivier\w*|sperren|gesperrt|geheim\w*|ocult\w+|esconde\w*|nascond\w+|nascost\w+|skjul\w*)\b/;
const SHOW =
  /\b(?:show\w*|visible|visibility|publi\w*|sichtbar\w*|zeigen|gezeigt|(?:ver)?offentlich\w*|affich\w+|montr\w+|mostrar|mostra\w*|visibilite|visibil\w*)\b/;
const OR = '.{0,16}(?:\\b(?:or|ou|oder|o|of|eller)\\b|\\/).{0,16}';
const EITHER_WAY = new RegExp(`${SHOW.source}${OR}${HIDE.source}|${HIDE.source}${OR}${SHOW.source}`);

/** Only the name stays out: "your name stays hidden". */
const NAME_ALONE =
  /\b(?:with )?(?:(?:your|the|my|all|votre|le|mon|ihr|dein|mein|der) )?(?:sur|last )?(?:names?|noms?|namen?)(?: and \w+)? (?:(?:is|are|stays?|remains?|will be|being|sera|est|reste|wird|bleibt|werden) )?(?:hidden|withheld|deleted|removed|masquee?s?|cachee?s?|retiree?s?|supprimee?s?|verborgen|ausgeblendet|geloscht|entfernt)\b/g;
export const withoutName = (said: string): string => said.replace(NAME_ALONE, ' ');

/** Whether both ways are asked for, "visible or hidden?": only words answer that, and no yes. @param said  folded. */
export function asksWhichWay(said: string): boolean {
  return EITHER_WAY.test(said);
}

/** Whether a yes to these words hides. @param said  folded. */
export function hides(said: string): boolean {
  const [hide, show] = [said.search(HIDE), said.search(SHOW)];
  // "My profile may be shown, and I can have it removed": what goes is what was shown.
  return hide >= 0 && (show < 0 || hide < show) && !asksWhichWay(said);
}

/** Whether words speak of hiding or of being seen, whichever. @param said  folded. */
export const speaksOfHiding = (said: string): boolean => HIDE.test(said);
const speaksOfShowing = (said: string): boolean => SHOW.test(said);

/** What a yes hides is asked by itself; null where another sentence asks for leave, and only tells what stays hidden or is deleted later. */
export function hidingAsks(
  sentences: readonly string[],
  asks: RegExp,
  isNegated: (sentence: string) => boolean,
): 'refusal' | 'either' | null {
  const hiding = sentences.filter(hides);
  if (hiding.length === 0) return null;
  const asksLeave = (one: string) => speaksOfShowing(one) || asks.test(one);
  if (sentences.some((one) => !hides(one) && asksLeave(one))) return null;
  const isPlain = !hiding.some((one) => asksLeave(one) || isNegated(one) || objects(one));
  return isPlain ? 'refusal' : 'either';
}

/** Whether a question asks what is against it, so that "not at all" and "nothing" give leave; to "I do not want it" they may not. */
export function asksForObjections(header: string): boolean {
  const said = fold(header);
  return (
    objects(said) &&
    (/\?/.test(said) || /^(?:any |irgendwelche |avez-vous )/.test(said)) &&
    !/\b(?:not|nicht|pas|no|non|n't)\b/.test(said)
  );
}

const CONSENT =
  '(?:consent|permission|agreement|einwilligung(?:serklarung)?|zustimmung|erlaubnis|einverstandnis\\w*|consentement|accord|autorisation|consentimiento|consenso|toestemming|samtykke|consentimento|gdpr|rgpd|dsgvo|datenschutz\\w*)';
const NONE =
  '(?:missing|withdrawn|withheld|revoked|refused|denied|declined|lacking|not given|fehlt|fehlend\\w*|widerrufen|zuruckgezogen|verweigert|abgelehnt|nicht erteilt|manquante?|retiree?|revoquee?|refusee?|retirado|revocado|negado|revocato|negato|ritirato|ingetrokken|geweigerd|ontbreekt|trukket tilbage|mangler|retirado|recusado)';
const OF_NO_CONSENT = new RegExp(
  `^(?:${CONSENT}\\b[^.!?;]{0,16}\\b${NONE}|${NONE} ${CONSENT})\\W*(?:x|y n|yes no)?\\W*$`,
);

/** Whether a column notes that a consent is missing or was taken back. @param said  folded. */
export const isOfNoConsent = (said: string): boolean => OF_NO_CONSENT.test(said);

const DELETE =
  /^(?:please |bitte |merci de )?(?:delete|erase|remove|destroy|supprime[rz]?|efface[rz]?|loschen|loscht|vernichten|borrar|borren|cancellare|verwijder\w*|slet)\b/;

/** Whether it asks for what was answered to be deleted, by which nobody says that it may be kept. @param said  folded. */
export const asksToDelete = (said: string): boolean => DELETE.test(said);
