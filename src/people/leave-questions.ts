// Words in a question by which a yes takes leave away: to object, to mind, to hide. What else a question says is read in leave.ts.
import { fold } from '../ground/folding.ts';

/** Words by which a yes takes leave away. */
export const OBJECTS =
  /\b(?:object(?:s|ions?|ing)?|(?:do|would) you mind|i(?: would)? mind|(?:does|would|will) it bother|(?:be|is it|is that) a problem|pose.{0,10} probleme|embete\w*|ennuie\w*|macht es (?:dir|ihnen|euch) (?:et)?was aus|(?:te|le|os|les) importa|ti dispiace|le dispiace|fastidio|vindt? (?:je|u) het erg|noget imod|bothers? (?:you|me)|refus\w*|declin\w*|opt(?:ing)?[ -]?out|withhold\w*|exclud\w*|disagree|dissent|against|forbid|prohibit|prevent|withdraw|keep .{0,40}\b(?:private|confidential|secret|out)|m'oppose|oppos\w+|derange\w*|(?:vous|te|me|ca|cela) gene\b|gener?ait|inconvenient|interdi\w+|exclu\w*|widersprech\w*|widerspruch|ablehn\w*|lehne|dagegen|(?:spricht|haben|hast|hatten?)\b.{0,30}\bgegen|stort|einwande|bedenken|untersag\w*|verweiger\w*|rechazo|me opongo|oposicion|niego|molesta\w*|importas?-?(?:te|se|le)|mi oppongo|opposizione|rifiuto|nego|bezwaar\w*|weiger\w*|modsaetter|afvis\w*|nej tak|oponho|recuso|oposicao)\b/;

const HIDE =
  /\b(?:hid(?:e|den|ing)|take[n]? (?:\w+ )?down|unlist\w*|unpublish\w*|withheld|suppress\w*|deactivat\w*|delet\w+|invisible|block\w*|restrict\w*|(?:leave|keep|take|remove) (?:me|my (?:profile|name|details)|mine) (?:out|off|down|from|away)|remove (?:me|my)|keep (?:me|my \w+) (?:hidden|unlisted)|masqu(?:e[rsz]?|ee?s?|ons)|cache[rz]?|cachee?s?|retirer|enlever|supprimer|desactiver|discret\w*|verberg\w*|verborgen|verbirg|versteck\w*|ausblend\w*|ausgeblendet|unsichtbar|loschen|entfernen|deaktivier\w*|sperren|gesperrt|geheim\w*|ocult\w+|esconde\w*|nascond\w+|nascost\w+|skjul\w*)\b/;
const SHOW =
  /\b(?:show\w*|visible|visibility|public|publish\w*|sichtbar\w*|zeigen|offentlich|affich\w+|montr\w+|mostrar|mostra\w*|visibilite|visibil\w*)\b/;
const OR = /\b(?:or|ou|oder|o|of|eller)\b|\//;

/** Whether both ways are asked for, "visible or hidden?": only words answer that, and no yes. @param said  folded. */
export function asksWhichWay(said: string): boolean {
  return HIDE.test(said) && SHOW.test(said) && OR.test(said);
}

/** Whether a yes to these words hides. @param said  folded. */
export function hides(said: string): boolean {
  return HIDE.test(said) && !asksWhichWay(said);
}

/** Whether a question asks what is against it, so that "not at all" and "nothing" give leave; to "I do not want it" they may not. */
export function asksForObjections(header: string): boolean {
  const said = fold(header);
  return (
    OBJECTS.test(said) &&
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
