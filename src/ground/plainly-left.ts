// Whether a word for leaving is of the person and of taking part: "Prof. Berg withdrew" and "declined travel refund" may not be. What stands
// before it has to say nothing more, and what follows has to be a day, a way, a reason or the programme.
import { STEMS } from './standing-stems.ts';

const BEFORE =
  /^[^\p{L}]*(?:(?:s?he|they|we|i|it|person|candidate|applicant|participant|mentoring|elle|ils?|elles|on|je|sie|er|ich|ella|el|lei|lui|ze|zij|hij|hun|han|ela|ele|candidat[ea]?|kandidat(?:in)?|bewerber(?:in)?|teilnehmer(?:in)?|participante?|place|offer|application|registration|participation|invitation|request|bewerbung|anmeldung|teilnahme|platz|angebot|zusage|candidature|inscription|demande|dossier|offre|solicitud|inscripcion|participacion|candidatura|domanda|aanmelding|deelname|ansogning|tilmelding|has|have|had|to|been|is|are|was|were|be|being|got|hat|ist|sind|wurde|wird|haben|sich|a|ont|est|sont|s'est|se|ha|han|e|si|sono|es|esta|fue|heeft|is|zijn|har|er|blev|blevet|foi|uns|us|now|just|finally|sadly|unfortunately|officially|formally|since|then|also|already|later|again|twice|thrice|both|leider|doch|jetzt|inzwischen|bereits|schon|nun|dann|zweimal|wieder|selbst|malheureusement|finalement|deja|depuis|deux|fois|prete?s?|lamentablemente|purtroppo|helaas|desvaerre|infelizmente|dada?|da|de|dado|te|om|status|stand|statut|decision|sorry|ya|gia|al|ja|jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|am|le|op|den|em|il|en|in|auf|pa|aus|on|noch|derzeit|aktuell|currently|still|actuellement|encore|momentan|momenteel|m'|sera|werd|wurden|no longer|is now)(?!\p{L})[^\p{L}]*)*$/u;
const PROGRAMME =
  "(?:(?:the|this|our|from|of|aus|dem|vom|du|de|la|le|il|el|del|dal|der|das|den|uit|het|fra|do|this year's) )*(?:(?:mentoring|mentorat|group) )?(?:programmes?|programs?|programma|programa|programmet|scheme|mentoring|mentorat|projekt|projet|project|proyecto|progetto|cohort|edition|pool|round|season|us|matching|place|offer|participation|application|spot|seat|invitation|teilnahme|bewerbung|anmeldung|platz|candidature|inscription|consideration)";
const BEHIND = new RegExp(
  `^(?:$|[^\\p{L}]*$|\\s*[^\\p{L}\\s']|\\s+(?:\\d|${PROGRAMME}(?![\\p{L}-])|(?:by|via|per|par|door|af|por|da|von|durch) (?:the |her|him|our |der |le |la |l')?(?:e-?mail|mail|phone|telephone|telefon|post|letter|sms|whatsapp|herself|himself|self|themselves|jury|panel|board|committee|office|team|us|coordinator|selection|school|uni\\w*|courriel|telephone|brief|kommission|gremium|comite|bureau|applicant|candidate)|(?:due|because|since|after|before|owing|as|when|wegen|aufgrund|weil|nach|suite|cause|pour (?:raisons?|cause|motifs?)|faute|por|per|vanwege|wegens|grundet|pa grund|for (?:now|good|health|personal|family|work|private|medical|time|job|interview|this|the (?:moment|time|year))|until|till|bis|jusqu\\p{L}*|hasta|fino|tot|indtil|ate|on|am|im|in|at|le|el|il|op|den|em|seit|depuis|early|late|mid|this|today|yesterday|gestern|heute|hier|again|too|en cours|received|sent|erhalten|eingegangen|liegt|verschickt|versandt|gesendet|mitgeteilt|recue?|envoyee?|confirmed|confirmee?|bestatigt|already|already|straight|herself|himself|sich|sig|sei|zich|tillbaka|entirely|completely|altogether|voluntarily|mid-?\\p{L}*|after|jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|sorry|leider|doch|therefore|anyway|unfortunately|with regret|mit bedauern|no|non|ne|not|kein\\p{L}*|nicht|pas))(?![\\p{L}]))`,
  'u',
);

/** Whether a folded clause says of its person, and of taking part, that they left or pause. */
export function isPlainlyOut(said: string): boolean {
  for (const [to, stem] of STEMS) {
    if (to === 'active') continue;
    const found = stem.exec(said);
    if (found === null) continue;
    if (!BEFORE.test(said.slice(0, found.index))) return false;
    return to === 'paused' || BEHIND.test(said.slice(found.index + found[0].length));
  }
  return true;
}
