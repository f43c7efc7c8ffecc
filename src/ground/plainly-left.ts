// Whether a word for leaving is of the person and of taking part: "Prof. Berg withdrew" and "declined travel refund" may not be. What stands
// before it has to say nothing more. Behind a word that needs nothing more (withdrew) stands a reason, unless it is a thing; behind one that is
// of something (declined) a day, a way, a reason or the programme.
import { THING } from './office-words.ts';
import { STEMS } from './standing-stems.ts';

/** Word by word: who, by whose word, when. */
const BEFORE: ReadonlySet<string> = new Set(
  `a aanmelding aanvrager ab actuellement again aktuell al already also alumna alumno am angebot anmeldung ansogning ansoker applicant
  application apr are aspirante auch auf aug aurait aus be been being benevole bereits bewerber bewerberin bewerbung blev blevet bolsista
  both candidat candidata candidate candidatura candidature ci company currently da dad dada dado dann das de dec decision deelname
  deelneemster deelnemer deja deltager deltakeren demande den depuis der derzeit desvaerre deux dez die dio doch doctorant doctorante
  domanda dossier e el ela ele ella elle elles em employee en encore enrollment enrolment er erneut es est esta estudiante etudiant
  etudiante feb finalement finally firm firma foi fois form formally freiwillige fue gern gia got ha haben had han har has hat have he he's
  heeft helaas hemos her hereby hij his hun i ich ihr ihre ihren il ils in infelizmente inscripcion inscription invitation inzwischen is ist
  it it's ja jan je jetzt jul jun just kandidat kandidatin l'a la lamentablemente later le learner lei leider les longer lui m'a mai
  malheureusement mar may me mein meine member membership membre mentoring mi mit mitglied momentan momenteel my no noch nos nov now nun oct
  offer officially offre okt om on ont op our pa participacion participant participante participation person place platz postulante pret
  prete pretes prets purtroppo registration regretfully request s'est s'etait sa sadly schon se seat seg sei seine seinen selbst sep sera
  she she's si sich sie sig since sind soker sokeren solicitante solicitud son sono sont sorry spot stagiaire stand status statut still
  student studentin students su sua suo te teilnahme teilnehmer teilnehmerin the their then they they've thrice tilmelding to trainee twice
  unfortunately uni uns unser us volontaire volunteer vrijwilliger was we werd were wieder wird wurde wurden ya ze zich zij zijn zusage
  zweimal`.split(/\s+/),
);
const PROGRAMME =
  "(?:(?:the|this|our|her|his|their|an|ihre?n?|seine?n?|sa|son|su|sua|suo|haar|zijn|sin|sitt|from|of|to|a|aus|dem|vom|du|de|la|le|il|el|del|dal|der|das|den|uit|het|fra|do|this year's|offer of|her own)\\b ?|l')*(?:(?:mentoring|mentorat|group) )?(?:programmes?|programs?|programma|programa|programmet|scheme|mentoring|mentorat|projekt|projet|project|proyecto|progetto|cohort|edition|pool|round|season|us|matching|place|offer|participation|application|spot|seat|invitation|teilnahme|bewerbung|anmeldung|platz|candidature|inscription|consideration|registration|enrolment|enrollment|membership|deltagelse|deltakelse|plass|plads|plaats|inscripcion|solicitud|participacion|plaza|candidatura|partecipazione|posto|iscrizione|participacao|vaga|inscricao|demande|dossier|aanmelding|deelname|zusage|angebot|offre|engagement|einschreibung|(?:take|taking) part|participat\\w+|join\\w*|continu\\w+|come|be a mentor|be a mentee|mentor|volunteer|participer|poursuivre|continuer|participar|seguir|partecipare|continuare|deelnemen|deltage|delta|poursuite)";
const BEHIND_OF_IT = new RegExp(
  `^(?:$|[^\\p{L}]*$|\\s*[^\\p{L}\\s']|\\s+(?:\\d|${PROGRAMME}(?![\\p{L}-])|(?:by|via|per|par|door|af|por|da|von|vom|durch)(?: \\S+|$)|(?:due|because|since|after|before|owing|as|when|wegen|aufgrund|weil|nach|suite|cause|pour (?:raisons?|cause|motifs?)|faute|por|per|vanwege|wegens|grundet|pa grund|for (?:now|good|health|personal|family|work|private|medical|time|job|interview|this|the (?:moment|time|year))|until|till|bis|jusqu\\p{L}*|hasta|fino|tot|indtil|ate|on|am|im|in|at|le|el|il|op|den|em|seit|depuis|early|late|mid|this|today|yesterday|gestern|heute|hier|again|too|en cours|received|sent|erhalten|eingegangen|liegt|verschickt|versandt|gesendet|mitgeteilt|accepted|approved|noted|recorded|acknowledged|form (?:received|signed)|angenommen|akzeptiert|acceptee?|actee?|enregistree?|recue?|envoyee?|confirmed|confirmee?|bestatigt|already|already|straight|herself|himself|sich|sig|sei|zich|tillbaka|entirely|completely|altogether|voluntarily|mid-?\\p{L}*|after|jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|sorry|leider|doch|therefore|anyway|unfortunately|with regret|mit bedauern|no|non|ne|not|kein\\p{L}*|nicht|pas))(?![\\p{L}]))`,
  'u',
);

/** Words that are of something: a lunch as well as a place. */
const OF_SOMETHING =
  /^(?:cancel|declin|quit|drop(?!p?(?:ed|s|ing)?[ -]?out)|abandon|r[ei]n[ou]nc|annul|abge(?:sagt|lehnt|wiesen|brochen)|absage|abbruch|storniert|(?:ge)?kundigt|afgezegd|reject|turned down|refus|afgewezen|afvist|avvisad|avslag|rechazad|rifiutat|respint|recusad|rejeitad|withdrawal|resignation|odrzucon|hylatty|reprovad|indeferid)/;
/** What somebody may leave and take part all the same. */
const THINGS = new RegExp(
  String.raw`^[ ,:(–-]*(?:(?:from|of|out|off|as|aus|vom|von|fur|for|zum|zur|beim|am|als|du|de|del|della|dal|do|da|des|pour|para|per|til|fra|i|van|voor|op|om|seg|sig|sich|zich|a|au|the|her|his|their|its|our|this|first|der|die|das|den|dem|ihre?[rnms]?|seine?[rnms]?|la|le|les|el|il|sa|son|su|het)\b ?|l')*(?:${THING}|(?:mailing list|(?:e-?mail )?list|news ?letters?|boletin|rundbrief|infolettre|nieuwsbrief|nyhedsbrev|board|committee|council|styret|vorstand\w*|ausschuss|junta|comite|comitato|bureau|bestuur|bestyrelse\w*|consent|einwilligung|consentement|permission|questions?|frage|complaint|objection|remark|comment|speaker|photos?|chair\w*|vorsitz\w*|middag\w*|lunsj\w*|treffen|sitzung|veranstaltung|mote\w*|refund|newsletter\w*))(?!\p{L})`,
  'u',
);

/** Whether a word for leaving that stands alone may be of its person, whoever else is named: out with a note, and not one of a thing. */
export function mayBeOut(said: string): boolean {
  const found = STEMS[0]![1].exec(said);
  if (found === null || OF_SOMETHING.test(found[0])) return found === null;
  const before = said.slice(0, found.index).trim();
  return !THINGS.test(before) && !THINGS.test(said.slice(found.index + found[0].length));
}

/** Whether a folded clause says of its person, and of taking part, that they left or pause. */
export function isPlainlyOut(said: string): boolean {
  for (const [to, stem] of STEMS) {
    if (to === 'active') continue;
    const found = stem.exec(said);
    if (found === null) continue;
    if (to === 'paused') return true;
    const [before, behind] = [said.slice(0, found.index), said.slice(found.index + found[0].length)];
    if (!(before.match(/[\p{L}']+/gu) ?? []).every((word) => BEFORE.has(word))) return false;
    return OF_SOMETHING.test(found[0]) ? BEHIND_OF_IT.test(behind) : !THINGS.test(behind);
  }
  return true;
}
