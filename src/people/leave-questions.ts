// Words in a question by which a yes takes leave away: to object, to mind, to hide. What else a question says is read in leave.ts.
import { fold } from '../ground/folding.ts';

/** Words by which a yes takes leave away. */
const OBJECTS =
  /\b(?:object(?:s|ions?|ing)?|(?:do|would) you mind|i(?: would)? mind|bothers? (?:you|me)|refus\w*|declin\w*|opt(?:ing)?[ -]?out|withhold\w*|exclud\w*|disagree|dissent|against|forbid|prohibit|prevent|withdraw|keep .{0,40}\b(?:private|confidential|secret|out)|m'oppose|oppos\w+|derangerait|gener?ait|interdi\w+|exclu\w*|widersprech\w*|widerspruch|ablehn\w*|lehne|dagegen|untersag\w*|verweiger\w*|rechazo|me opongo|oposicion|niego|molesta\w*|(?:te|le|os|les) importa\b|importas?-?(?:te|se|le)|mi oppongo|opposizione|rifiuto|nego|bezwaar\w*|weiger\w*|modsaetter|afvis\w*|nej tak|oponho|recuso|oposicao)\b/;
/** The same where somebody is asked: elsewhere these words tell of rights, of concerns and of what data are kept from. */
const ASKED_WHETHER =
  /^(?:also |und |et |y )?(?:(?:(?:do you|have you|is there) .{0,12}|any )(?:concerns?|objections?|problems?)\b|(?:sind sie|bist du) gegen|lehnen sie\b.*\bab\b|(?:etes-vous|es-tu) contre|(?:est-ce|serait-ce) un probleme|ware es ein problem|se opone|ha obiezioni|(?:does|would|will|is|do) .{0,20}\b(?:bother|a problem)\b|pose.{0,10} probleme|(?:cela|ca|est-ce que cela|est-ce que ca)? ?(?:vous |te )?(?:derange\w*|gene|embete\w*|ennuie\w*)|(?:voyez-vous|avez-vous|as-tu|y a-t-il) .{0,12}(?:inconvenient|objection)|(?:spricht|haben sie|hast du|habt ihr|hatten sie) (?:et)?was\b.{0,30}gegen|(?:haben sie|hast du|habt ihr|gibt es|bestehen) .{0,20}(?:bedenken|einwande)|irgendwelche (?:bedenken|einwande)|stort (?:es|dich|sie)|macht es (?:dir|ihnen|euch) (?:et)?was aus|tiene .{0,10}inconveniente|ti dispiace|le dispiace|(?:ti|le) da fastidio|vindt? (?:je|u) het erg|har du noget imod)/;

/** Whether a yes to this sentence, or to all of a question, objects. @param said  folded. */
export const objects = (said: string): boolean =>
  OBJECTS.test(said) || (said.includes('?') && ASKED_WHETHER.test(said.replace(/^[¿"“ ]+/, '')));

const HIDE =
  /\b(?:hid(?:e|den|ing)|take[n]? (?:\w+ )?down|unlist\w*|unpublish\w*|withheld|suppress\w*|deactivat\w*|delet\w+|invisible|block(?:ed|ing)?|(?:leave|keep|take|remove) (?:me|my (?:profile|name|details)|mine) (?:out|off|down|from|away)|remove (?:me|my)|keep (?:me|my \w+) (?:hidden|unlisted)|masqu(?:e[rsz]?|ee?s?|ons)|cache[rz]?|cachee?s?|retirer|enlever|supprimer|desactiver|discret(?:e|ement)?|verberg\w*|verborgen|verbirg|versteck\w*|ausblend\w*|ausgeblendet|unsichtbar|loschen|entfernen|deaktivier\w*|sperren|gesperrt|geheim\w*|ocult\w+|esconde\w*|nascond\w+|nascost\w+|skjul\w*)\b/;
const SHOW =
  /\b(?:show\w*|visible|visibility|publi\w*|sichtbar\w*|zeigen|gezeigt|(?:ver)?offentlich\w*|affich\w+|montr\w+|mostrar|mostra\w*|visibilite|visibil\w*|(?:list|include|feature|display|put|add|release) (?:me|my)|(?:be|is|am|get) (?:listed|included|featured|displayed)|appears?|see|view|figurer?|apparaitre|apparaisse|inclure|diffus\w+|ajouter|partager|mettre|erscheint?|erscheinen|aufnehmen|aufgenommen|freigeben|freigegeben|freischalten|freigeschaltet|sehen|stehen|online|aparecer|aparezca|incluir|comparire|inserire|opnemen|staan)\b/;
/** Out of sight and no more: what is deleted later was seen. */
const OUT_OF_SIGHT =
  '(?:hid(?:e|den)|unlist\\w*|private|invisible|masqu\\w+|cach\\w+|prive\\w*|verborgen|verberg\\w*|versteck\\w*|unsichtbar|ausblend\\w*|ausgeblendet|ocult\\w+|nascost\\w+|privat\\w*|skjul\\w*)';
const OR = '[^.?!]{0,16}(?:\\b(?:or|ou|oder|eller)\\b|\\/) ?(?:it |my |mon |mein )?';
const EITHER_WAY = new RegExp(`${SHOW.source}${OR}${OUT_OF_SIGHT}|\\b${OUT_OF_SIGHT}${OR}${SHOW.source}`);

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

/** Who hides what, and nothing else, before the word for hiding. */
const IN_AN_ORDER: ReadonlySet<string> = new Set(
  `a am be bitte bleiben das dass de dein desea din dit do does doit el faut for have het i i'd ich ihr ik j'aimerais je keep la le leave like ma make me
  mein meine mentee mentor merci mi mijn min mio mit mochte mochten mon must my our own perfil please pls prefer prefere priere profiel profil profile
  profiles profilo profils que quiere quiero rather remain rester shall should soit soll sollen sollte souhaite souhaitez stay su suo that the to u us
  uw veux voglio vos votre voudrais voulez vuole want wil wilt wish wollen would yes your`.split(/\s+/),
);

/** "Please hide my profile": an order or a wish to hide, by the words before the one that hides. */
function ordersHiding(clause: string): boolean {
  const at = clause.search(HIDE);
  const before = at < 0 ? [] : clause.slice(0, at).split(/[^\p{L}']+/u);
  return at >= 0 && before.every((word) => word === '' || IN_AN_ORDER.has(word));
}

/** "Directory entry, hidden e-mail": beside something else no order. */
const IS_HIDDEN =
  /^(?:hidden|withheld|blocked|invisible|masquee?s?|cachee?s?|verborgen|versteckt|ausgeblendet|gesperrt|unsichtbar|geheim)\b/;

/**
 * What a yes hides is asked by itself; null where something else is asked, and only told what stays hidden or is deleted later.
 *
 * @param asks  words that ask for leave.
 */
export function hidingAsks(
  sentences: readonly string[],
  asks: RegExp,
  isNegated: (sentence: string) => boolean,
): 'refusal' | 'either' | null {
  if (!sentences.some((one) => HIDE.test(one))) return null;
  const opens = (one: string) => SHOW.test(one) || asks.test(one) || isNegated(one) || objects(one);
  const clauses = sentences.flatMap((one) => one.split(/[,:;] /));
  if (clauses.some((one) => ordersHiding(one) && (clauses.length === 1 || !IS_HIDDEN.test(one))))
    return sentences.every((one) => HIDE.test(one) && !opens(one)) ? 'refusal' : 'either';
  const isAsked = (one: string) => SHOW.test(one) || asks.test(one) || one.endsWith('?');
  return sentences.some((one) => !hides(one) && isAsked(one)) ? null : 'either';
}

const AGREE_OR_REFUSE =
  /(?:\b(?:or|ou|oder)\b|\/) ?(?:(?:do|would|will|not|i|je|ich|you) ){0,3}(?:given|disagree|object|refus|declin|denied|withdr|verweiger|ablehn|abgelehnt|widerruf|widersprech|retir|oppos|nicht erteilt|lehne)|\b(?:not|never|nicht|non) (?:withdrawn|revoked|refused|widerrufen|retiree?|revoquee?)\W*$/;

/** "Given / refused", "do you agree or object?": only words answer that. @param said  folded. */
export const asksForEither = (said: string): boolean => AGREE_OR_REFUSE.test(said);

const NOTHING_AGAINST =
  /\b(?:not|nicht|pas|no|non|nothing|nichts|keine?)\b.{0,16}\b(?:mind|derange|stort|inconvenient\w*|einwande|dagegen|obiezioni|against)\b|n't mind\b|\b(?:habe|spricht) nichts\b/;

/** "I do not mind being quoted": a no to it may be meant either way. @param said  folded. */
export const hasNothingAgainst = (said: string): boolean => NOTHING_AGAINST.test(said);

const LAST_TIME = /\b(?:last (?:year|time)|l'an(?:nee)? (?:passee?|derniere?)|letzte[sn] (?:jahr|mal))\b/;
const NOW = /\b(?:may|can|again|peut|pouvons|encore|darf|durfen|wieder)\b/;

/** Whether a question is of another year alone. @param said  folded. */
export const isOfLastTime = (said: string): boolean => LAST_TIME.test(said) && !NOW.test(said);

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
  '(?:missing|withdrawn|withheld|revoked|refused|denied|declined|lacking|not given|fehlt|fehlend\\w*|widerrufen|zuruckgezogen|verweigert|abgelehnt|nicht erteilt|manquante?|retiree?|revoquee?|refusee|refuse(?=\\W*$)|retirado|revocado|negado|revocato|negato|ritirato|ingetrokken|geweigerd|ontbreekt|trukket tilbage|mangler|retirado|recusado)';
const OF_NO_CONSENT = new RegExp(
  `^(?:date (?:of )?)?(?:${CONSENT}(?:[ :()–-]+(?:is|was|has|have|been|form|now|already|currently|ist|wurde|noch|hat|a|ete|est|rgpd|gdpr|dsgvo|to|be|in|the|storage|speicherung|data)){0,6}[ :()–-]*\\b${NONE}|${NONE} ${CONSENT})\\W*(?:x|y n|yes no|on|by|date|am|le)?\\W*$`,
);

/** Whether a column notes that a consent is missing or was taken back. @param said  folded. */
export const isOfNoConsent = (said: string): boolean => OF_NO_CONSENT.test(said);

const DELETE =
  /^(?:should|shall) we (?:\w+ )?(?:delet|remov|eras)|^(?:do you want|would you like) (?:us )?to (?:delet|remov|eras)|^(?:mochten|wollen) (?:sie|du),? dass wir (?:\w+ ){0,3}(?:losch|entfern)|^(?:voulez|souhaitez)-vous que nous (?:supprim|effac)|^(?:please |bitte |merci de )?(?:delete|erase|remove|destroy|supprime[rz]?|efface[rz]?|loschen|loscht|vernichten|borrar|borren|cancellare|verwijder\w*|slet)\b/;

/** Whether it asks for what was answered to be deleted, by which nobody says that it may be kept. @param said  folded. */
export const asksToDelete = (said: string): boolean => DELETE.test(said);
