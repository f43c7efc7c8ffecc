// How two people can meet, as an answer says it: in person, online, or either, in eight languages. One table for the reading of
// questions and for the rule.

export type Way = 'in person' | 'online';

/** THE TABLE, folded; each entry begins and ends a word. */
const EITHER =
  /\b(?:both|either|whichever|whatever|hybrid\w*|mixed|no preference|(?:do not|don'?t) mind|(?:does not|doesn'?t) matter|any (?:of|is|works|way|mode|format|thing)|anything|les deux|l'un ou l'autre|hybride\w*|mixtes?|peu importe|indifferent\w*|n'importe|sans preference|pas de preference|beides?|egal|gemischt|keine praferenz|amb[oa]s|las dos|los dos|cualquiera|hibrid[oa]|mixt[oa]|(?:me )?da igual|sin preferencia|entramb[ie]|tutt[ei] e due|ibrid[oa]|mist[oa]|qualsiasi|indifferente|allebei|beide|geen voorkeur|maakt niet uit|om het even|gemengd|begge|blandet|ligegyldigt|ingen praeference|as duas|os dois|tanto faz|qualquer|sem preferencia)\b|^(?:any|all|alle?s?)$/;

const NAMED: Readonly<Record<Way, RegExp>> = {
  'in person':
    /\b(?:in[ -]?person\w*|on-?site|on site|on campus|face[ -](?:to[ -])?face|f2f|irl|in real life|in the (?:flesh|office)|at (?:the office|work)|physical\w*|offline|(?:a|for|over) (?:coffee|lunch|walk)|presentiel\w*|en (?:personne|presence)|en (?:vrai|face)|face a face|de visu|de vive voix|en chair et en os|physique\w*|sur (?:place|site)|au (?:bureau|travail)|dans (?:les|nos|vos) locaux|autour d'un (?:cafe|verre)|vor ort|personlich\w*|prasenz\w*|in echt|im (?:buro|cafe)|von angesicht zu angesicht|unter vier augen|physisch\w*|presencial\w*|en persona|cara a cara|en vivo|en el lugar|fisic\w*|in presenza|di persona|de persona|dal vivo|faccia a faccia|in sede|pessoalmente|em pessoa|ao vivo|op locatie|fysiek\w*|in (?:het echt|persoon)|persoonlijk|op kantoor|fysisk\w*|ansigt til ansigt|personligt|pa (?:kontoret|stedet))\b/,
  online:
    /\b(?:on-?line|remote\w*|virtual\w*|video\w*|webcam|zoom|teams|skype|webex|google meet|facetime|whatsapp|discord|slack|chat|(?:phone|video|web|voice)[ -]?calls?|calls?|e-?mails?|(?:on|by|via|a|am|par|op|via|over) (?:the )?(?:screen|internet|ecran|bildschirm|scherm)|screen|phone|telephone\w*|telefon\w*|telefoon\w*|visio\w*|en ligne|(?:a )?distance|distanciel|digital\w*|fern|bildschirm|virtuel\w*|en linea|(?:a )?distancia|videollamadas?|llamadas?|pantalla|da remoto|remoto|(?:a )?distanza|videochiamat[ae]|chiamat[ae]|schermo|op afstand|afstand|beeldbellen|bellen|scherm|pa afstand|skaerm\w*|opkald|ecra|chamadas?|ligacao)\b/,
};
const REFUSED =
  /\b(?:not|no|never|without|except|but not|pas|sans|sauf|nicht|kein\w*|ohne|ausser|sin|non|senza|niet|geen|zonder|ikke|uden|nao|sem) (?:\w+ )?$/;

/** Whether a folded text names a way itself; "both" may be said of anything. */
export function namesWay(folded: string): boolean {
  return WAYS.some((way) => NAMED[way].test(folded));
}

/** Whether a folded text leaves it open, of whatever it was asked. */
export function isEither(folded: string): boolean {
  return EITHER.test(folded);
}

/**
 * Ways of meeting that a folded text names, in the order of the alphabet; both where either will do, none where it names none.
 * "Not online" is in person.
 */
export function waysNamed(folded: string): readonly Way[] {
  const said = WAYS.map((way) => ({ way, at: NAMED[way].exec(folded)?.index ?? -1 })).filter(
    ({ at }) => at >= 0,
  );
  if (isEither(folded)) return WAYS;
  const wanted = said.filter(({ at }) => !REFUSED.test(folded.slice(0, at)));
  if (wanted.length > 0 || said.length !== 1) return wanted.map(({ way }) => way);
  return WAYS.filter((way) => way !== said[0]!.way);
}

const WAYS: readonly Way[] = ['in person', 'online'];
