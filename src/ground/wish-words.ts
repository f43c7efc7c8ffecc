// Reads a wish for a partner of the same or of another unit or organisation: in words, or as a yes or a no to a question, whose
// own words say what that yes means.
import { fold } from './folding.ts';
import { yesOrNo } from './yes-no.ts';

export type Wish = 'same' | 'different' | null;

/** The matter is left to us: no wish, whatever was asked. */
export const NO_PREFERENCE =
  /\bno preference\b|\bno matter\b|\bpas de preference|\begal\b|\bkeine praferenz|\bindifferente?\b|\bpeu importe|\bsans importance|\bsin preferencia|\bme da igual|\bnessuna preferenza|\bgeen voorkeur|\bmaakt niet uit|\bingen praeference|\bligegyldigt|\bsem preferencia|\btanto faz|\bdoes(n't| not) matter|\bspielt keine rolle|\b(would ?n[o'’]?t|don'?t|do not) mind|\b(is|are|would be|'?s) (also )?(fine|ok|okay|alright)\b|\bdet er (fint|ok)|\bist (in ordnung|ok)|\bpas de probleme|\bpas du tout|\bvind ik (prima|goed)|\bno (me )?importa|\bva bene/;
const OTHER =
  /\b(different|other|another|outside|elsewhere|not the same|not my|autres?|differente?|ailleurs|hors|andere[rnms]?|anders|anderswo|nicht|ausserhalb|fremde?[rnms]?|otr[oa]s?|distint[oa]|fuera|altr[oaie]|altrove|divers[oa]|fuori|ander|elders|niet|buiten|and(en|et|re)|andetsteds|ikke|uden for|outr[oa]s?|fora)\b|\w{4}fremd[ern]*\b/;
const SAME =
  /\b(same|my own|my|mine|own|from here|memes?|mon|ma|mien(ne)?|d'ici|gleiche[rnms]?|eigene?[rnms]?|(der|die|das)?selbe[rnms]?|meine[rnms]?|mism[oa]|propi[oa]|mi[oa]|stess[oa]|propri[oa]|(de|het)?zelfde|mijn|samme|ege[nt]|egne|mesm[oa]|minha|meu)\b/;
/** "Somebody who does NOT work for your own firm": the same, turned round. */
const NOT_THE_SAME =
  /\b(not|n't|non|no|nao|pas|ne|nicht|kein\w*|niet|geen|ikke|ingen)\b.{0,40}\b(same|own|memes?|propres?|gleiche\w*|eigene\w*|selbe\w*|mism[oa]|propi[oa]|stess[oa]|propri[oa]|zelfde|eigen|samme|egen|egne|mesm[oa])\b/;
/** A place of one's own: "my own team", and not "my opinion"; or "mine" and no more. */
const OWN_PLACE = `(?:${[
  `(?:my|mon|ma|mein(?:e[mnrs]?)?|mi|mio|mia|mijn|min|mit|minha|meu)(?: (?:own|current|eigene?[mnrs]?|propre|propi[oa]|propri[oa]|eigen|ege[nt]|egne))? (?:${[
    'teams?|units?|departments?|dept|fields?|firm|company|areas?|division|office|group|school|faculty|university|college|institut[eo]?|institution|organi[sz]ation|employer|workplace|hospital|ward|branch|sector|section|site|club|house|practice|agency|business|industry|discipline|line of work',
    'abteilung|\\w*bereich|fach\\w*|firma|unternehmen|haus|(?:hoch)?schule|universitat|uni|fakultat|referat|amt|dezernat|standort|gruppe|betrieb|verein|klinik|branche',
    'equipe|service|departement|domaine|entreprise|societe|unite|bureau|ecole|universite|faculte|etablissement|association|groupe|secteur|pole|direction|hopital|metier',
    'equipo|unidad|departamento|campo|empresa|facultad|universidad|escuela|oficina|organizacion|grupo|centro|servicio|delegacion',
    'gruppo|settore|reparto|ufficio|azienda|dipartimento|unita|ente|facolta|universita|scuola|sede|ambito|organizzazione',
    'afdeling|vakgebied|bedrijf|organisatie|faculteit|universiteit|instelling|kantoor|vestiging|groep|eenheid|dienst',
    'felt|fag|virksomhed|organisation|skole|fakultet|universitet|kontor|enhed|klub|arbejdsplads',
    'equipa|unidade|faculdade|universidade|escola|organizacao|setor|instituicao',
  ].join('|')})`,
  String.raw`(?:mine|mien(?:ne)?|meine[mnr]|(?:la |el |il )?mi[oa])(?= ?[^\w ]|$)`,
].join('|')})`;
/** What may stand between: "not | someone from | my team"; anything else may turn it round: "not far from my field". */
const BETWEEN = `(?: (?:${[
  'from|in|of|within|want|like|accept|a|some(?:one|body)|any(?:one|body)|people|person|mentor\\w*|colleagues?',
  'aus|von|innerhalb|jemand\\w*|fall|eine?[mnrs]?|kollege\\w*',
  "de|dans|du|d'|quelqu'un|une?",
  'en|del?|nadie|alguien|persona|una',
  'ne[lr]?|nella|del(?:la)?|di|da|qualcuno|persone',
  'van|uit|binnen|iemand|fra|i|af|nogen',
  'd[ao]|n[ao]|alguem|pessoa',
].join('|')}))*`;
const ENDS = String.raw`(?= (?:please|bitte|svp|merci|por favor|per favore|graag|tak)\b|\s*$|\s*[,;:.!)–-])`;
/** "Nobody from my own team", "nel mio settore non accetto": a place is refused, and nothing else is said. */
const NOT_MINE = new RegExp(
  [
    String.raw`(?<!\b(?:why|if(?! possible)|or|whether|warum|wieso|wenn(?! moglich)|ob|oder|pourquoi|ou|si(?! possible)|waarom|als|of|hvorfor|hvis|eller)(?: \w+)? )(?:\b(?:not|never|nobody|no one|pas|jamais|nicht|niemand|kein(?:e[mnrs]?|esfalls)?|nadie|ninguna?|nessun[oa]?|niet|geen|ikke|ingen|ninguem|nenhuma?)|n['’]t)${BETWEEN} ${OWN_PLACE}${ENDS}`,
    `^(?:(?:yes|ja|oui|si|sim),? )?(?:(?:any|every)(?:one|body) (?:but|except)|except)(?: (?:for|from|in|of))* ${OWN_PLACE}${ENDS}`,
    `\\b(?:en|no|nel|nella|in|dans|i) ${OWN_PLACE} (?:(?:rather|lieber|bitte|liever|helst|plutot|mejor) )?(?:no|non|nao|nicht|niet|ikke|not)(?: (?:accett?o|acept[oa]|aceito))?${ENDS}`,
  ].join('|'),
);
/** "No, not in my team" says more to a question about another team than one can tell. */
const NO_FIRST = /^(?:no|nein|non|nee|nej|nao)\s*[,;:.–-]/;
/** The question speaks of the person's own place without a word for "own". */
const OF_YOURS =
  /\b(from|in|of) your (?!mentor|mentee)|\b(de|dans) (votre|ton|ta) |\b(aus|in) (ihre[rm]?|deine[rm]?) |\bde (tu|su) |\b(uit|van|binnen) (je|jouw|uw) |\bfra din|\bd[ao] (tua|sua|teu|seu) |\b(della|del) (tua|tuo|sua|suo) /;
/** Asked the other way round: a yes to it means rather not. */
const AVOIDS =
  /\b(bother|mind if|awkward|uncomfortable|a problem|problematic|avoid|object to|genant|generait|derangerait|eviter|probleme|storen|stort|unangenehm|problem|vermeiden|ausschliessen|molesta\w*|incomod\w*|evitar|evitare|disturb\w*|vermijden|bezwaar|erg vinden|undga|undgas|genere|ubehageligt)\b/;
/** Asked as a permission: a no to it is a wish. */
const PERMITS =
  /\b(may|can|could|allowed|acceptable|okay|ok|all right|alright|fine|peut|pourrait|acceptez|accepteriez|d'accord|darf|durfte|kann|konnte|in ordnung|puede|podria|aceptas?|puo|potrebbe|va bene|mag|kan|ma|pode|poderia|aceita)\b/;
/** Words that answer a question about a wish without naming it. */
const IF_POSSIBLE =
  /^(definitely|absolutely|if possible|preferably|rather|ideally|imperativement|de preference|si possible|unbedingt|wenn moglich|lieber|imprescindible|preferible\w*|preferibilmente|liefst|helst|de preferencia)/;
const RATHER_NOT =
  /\b(rather|preferably|better|please|prefer(able)?|ideally) not\b|\bhelst ikke|\b(lieber|bitte|besser) nicht|\bliever niet|\bplutot (pas|non)|\b(prefiero|mejor|preferible\w*) (que )?no\b|\b(prefiro|melhor) (que )?nao\b|\b(meglio|preferisco) di no\b/;
const BEYOND = /\b(exterieure?s?|externe?[ans]?|externo|esterno|independent)\b/;

type Reply = 'yes' | 'no' | 'rather not' | null;

/**
 * A wish for the same or another unit or organisation.
 *
 * @param question  the header: "Mentor from another university?" gives a yes its meaning, and a no to it asks for nothing;
 *   "Would your own firm bother you?" turns both round; a no to "May it be somebody of your own firm?" asks for another.
 */
export function wishOf(text: string, question = ''): Wish {
  const said = fold(text);
  if (NO_PREFERENCE.test(said)) return null;
  const asked = fold(question);
  if (refusesMine(said) && !AVOIDS.test(asked)) return 'different';
  const reply = replyIn(text, said);
  const meant = reply === null ? undefined : meaningOf(reply, said, asked);
  if (meant !== undefined) return meant;
  if (OTHER.test(said)) return 'different';
  return SAME.test(said) ? 'same' : null;
}

/** Whoever asks back, or writes much, says more than that. */
const refusesMine = (said: string) =>
  said.length <= LONGEST && !said.includes('?') && !NO_FIRST.test(said) && NOT_MINE.test(said);
const LONGEST = 200;

/** An answer from which nobody could tell a wish, nor that there is none. */
export function isUnclearWish(text: string): boolean {
  const said = fold(text);
  const isTold = [NO_PREFERENCE, OTHER, SAME].some((words) => words.test(said));
  return said !== '' && !isTold && replyIn(text, said) === null;
}

/** Whether a folded answer is of the kind that tells such a wish, or says that there is none. */
export function speaksOfWish(folded: string): boolean {
  return [NO_PREFERENCE, OTHER, SAME, IF_POSSIBLE, RATHER_NOT].some((words) => words.test(folded));
}

/** Whether a folded answer names the same or another place, and does not only want or refuse something. */
export function namesSameOrOther(folded: string): boolean {
  return OTHER.test(folded) || SAME.test(folded);
}

function replyIn(text: string, said: string): Reply {
  if (RATHER_NOT.test(said)) return 'rather not';
  if (IF_POSSIBLE.test(said)) return 'yes';
  const plain = yesOrNo(text);
  return plain === 'yes' || plain === 'no' ? plain : null;
}

/** What the reply means to this question; undefined where the question does not tell. */
function meaningOf(reply: Exclude<Reply, null>, said: string, asked: string): Wish | undefined {
  if (AVOIDS.test(asked)) return reply === 'yes' ? 'different' : null;
  if (OTHER.test(asked) || BEYOND.test(asked) || NOT_THE_SAME.test(asked)) {
    if (reply === 'yes') return 'different';
    return SAME.test(said) ? 'same' : null;
  }
  if (!SAME.test(asked) && !OF_YOURS.test(asked)) return undefined;
  if (reply === 'yes') return 'same';
  return reply === 'rather not' || PERMITS.test(asked) ? 'different' : null;
}
