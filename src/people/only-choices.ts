// "Only a mentor I named, otherwise nobody": a wish of a mentee, read from words or from yes and no.
import { fold } from '../ground/folding.ts';
import { yesOrNo } from '../ground/yes-no.ts';
import { saysRatherNobody } from '../reading/rather-nobody.ts';

const REFUSES_OTHERS =
  /\b(?:rather|prefer) (?:not|wait|to wait|no one|nobody)|not be (?:paired|matched)|otherwise (?:nobody|none|no)|\bonly (?:my|one of|with|th[eo]se?)|lieber (?:nicht|niemand|warten|kein\w*)|\bnur (?:mit|wenn|die|meine)|sonst (?:niemand|nicht|kein\w*)|plutot (?:pas|personne|attendre)|(?:uniquement|seulement) |sinon (?:personne|non|pas)|prefiero (?:no|esperar|nadie)|\bsolo (?:con|si|se|mis)|preferisco (?:non|aspettare|nessuno)|liever (?:niet|niemand|geen|wachten)|\balleen met|hellere (?:ikke|vente|ingen)|\bkun (?:med|hvis)|prefiro (?:nao|esperar|ninguem)|apenas com/;
const ACCEPTS_OTHERS =
  /\b(?:another|any|anyone|somebody else|someone else|other mentor|whoever|flexible|happy with|open to|fine with|next best)\b|\b(?:autre|n'importe|quelqu'un d'autre|andere[nrs]?|jemand anderes?|irgend\w*|otr[oa]|cualquier\w*|altr[oa]|qualsiasi|chiunque|iemand anders|andere|en anden|hvem som helst|outr[oa]|qualquer)\b/;
/** The question asks whether others would do: a yes accepts them. */
const ASKS_FOR_OTHERS =
  /\b(?:accept|another|other|else|open to|willing|happy|anyway|still|nevertheless|quand meme|malgre tout|tout de meme|trotzdem|dennoch|aun asi|de todos modos|comunque|lo stesso|toch|alligevel|mesmo assim|autre|accepte\w*|andere\w*|bereit|otr[oa]|acepta\w*|altr[oa]|accett\w*|ander\w*|anden|outr[oa])\b/;

/** Whether a mentee wants nobody but those named; null where the answer says neither. */
export function wantsOnlyChoices(question: string, answer: string): boolean | null {
  const text = fold(answer);
  if (text === '') return false;
  const said = yesOrNo(answer);
  const isWord = text.length <= 5;
  if (!isWord && (REFUSES_OTHERS.test(text) || saysRatherNobody({ folded: text }))) return true;
  if (!isWord && ACCEPTS_OTHERS.test(text)) return false;
  if (said === null) return null;
  const whole = fold(question);
  const asked = whole.replace(IF_NONE, ' ').trim();
  const isIfNone = asked !== whole;
  if (isIfNone && WAITS.test(asked)) return said === 'yes';
  const asksForOthers = isIfNone || ASKS_FOR_OTHERS.test(asked);
  if (saysRatherNobody({ folded: asked })) return asksForOthers && EITHER.test(asked) ? null : said === 'yes';
  if (!asksForOthers) return said === 'yes';
  if (!DENIES.test(asked)) return said === 'no';
  // "I would not accept another mentor": a yes wants nobody else. Asked as a question, it can be read twice.
  return asked.endsWith('?') ? null : said === 'yes';
}

/** "If none of my choices is possible", before or behind what is asked then. */
const IF = '(?:if|si|wenn|falls|sollten?|se|als|hvis|caso)';
const NONE =
  "(?:none|no|not|nobody|aucun\\w*|ne|n'\\w+|pas|kein\\w*|nicht|ningun\\w*|nessun\\w*|geen|niet|ingen|ikke|nenhum\\w*|nao)\\b";
const IF_NONE = new RegExp(
  `^(?:.*\\s)?${IF}\\b[^,;:?]*\\b${NONE}[^,;:?]*[,;:]|\\b${IF}\\b[^,;:?]*\\b${NONE}[^,;:?]*(?=\\?*$)`,
);
/** What is asked then is to go without. */
const WAITS =
  /\b(?:wait|withdraw|abstain|drop out|without|sit out|next (?:year|round)|attend\w+|renonc\w+|sans|annee prochaine|wart\w+|verzicht\w*|ohne|esper\w+|renunci\w+|sin|aspett\w+|senza|wachten|zonder|vente|uden|sem)\b/;

/** Both are offered: a yes to it says neither. */
const EITHER =
  /\b(?:or|ou|oder|o|eller) (?:would|do|rather|prefer|preferez|voulez|mochten|wollen|lieber|prefiere|preferisc\w*|wilt|vil|prefer\w*)/;
const DENIES = /\b(?:not|never|ne|pas|jamais|nicht|nie|kein\w*|niet|geen|ikke|ingen|nao)\b|n't\b|\bn'\w/;
