// What an office's question asks of taking part: to "Decision" and "Takes part?" a bare no says that somebody does not. To remarks, to a
// lunch or to last year it says nothing of it.
import { fold } from '../ground/folding.ts';
import { isWaiting } from '../ground/standing-words.ts';
import type { Role } from '../ground/whose-clause.ts';
import { yesOrNo } from '../ground/yes-no.ts';
import { questionOf } from '../reading/question.ts';
import type { Form } from './columns.ts';

/** The whole of the question: "Decision", "Taking part this year?", "Nimmt teil", "Participez-vous encore cette saison ?". */
const WHO_TAKES_PART = new RegExp(
  `^(?:(?:final|our|office|committee|jury|programme|program|mentoring|still|is|are|does|will|do|you|they|s?he|person|the|a|decision|status|noch|nimmt|ist|sind|sie|du|finale?|notre|la|le|de|du|est|encore|toujours|vous|tu|il|elle|on) )*(?:${[
    'decision|outcome|result|participation|participating|participates?|participant|takes? part|taking part|joins?|joining|attending|coming|accepted|admitted|selected|confirmed|approved|eligible|active|in|on board|place|offer accepted|place accepted',
    'entscheidung|entscheid|ergebnis|beschluss|teilnahme|nimmt teil|teilnehmend|macht mit|dabei|zusage|zugesagt|aufnahme|aufgenommen|angenommen|zugelassen|bestatigt|freigegeben|aktiv',
    'decision|resultat|avis|participation|participe|participez(?: vous)?|participes?(?: tu)?|retenue?|admise?|acceptee?|confirmee?|validee?|active?|actif',
    'decision|resultado|participacion|participa|admitid[oa]|aceptad[oa]|decisione|esito|partecipazione|partecipa|ammess[oa]|accettat[oa]|besluit|deelname|neemt deel|toegelaten|beslutning|deltagelse|deltager|optaget|decisao|participacao|aceit[oa]',
  ].join(
    '|',
  )})(?: (?:(?:in |de |der |du |am |an der )?(?:the )?(?:programme|program|scheme|mentoring|programm|programme)|(?:encore|still|noch)|this (?:year|time|round|season|term)|cette (?:annee|saison|fois|session)|dieses jahr|diesmal|office|y n|yes no|oui non|ja nein|oui pause non|x))*$`,
);

/** A decision in one word, as it is cut short: "Elig?", "zugel.", "Accept. (KM)". */
const DECIDED =
  'accepted admitted selected confirmed approved eligible participates zugelassen angenommen aufgenommen bestatigt freigegeben retenues admises acceptee confirmee validee eligibles admitidos aceptados seleccionada ammessa accettata idoneita toegelaten aangenomen geselecteerd optaget antagen udvalgt aprovados aceitos selecionada'.split(
    ' ',
  );
/** So many letters, or one fewer where a sign says that it was cut: "Elig?", and not the "Conf" that may be a conference. */
const AT_LEAST = 5;
/** Who decided. */
const INITIALS = /\([^)]*\)|(?<!\p{L})\p{Lu}{2,3}(?!\p{L})/gu;

/** Whether a bare no to these words says that somebody does not take part. */
export function asksWhoTakesPart(asks: string): boolean {
  const isLoud = asks === asks.toUpperCase();
  const said = fold(isLoud ? asks : asks.replace(INITIALS, ' '))
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  const isLong = said.length >= AT_LEAST || (said.length === AT_LEAST - 1 && /[?.]/.test(asks));
  const isShortened = isLong && DECIDED.some((word) => word.startsWith(said));
  return isShortened || WHO_TAKES_PART.test(said);
}

const BARE_NO = /^(?:no|non|nein|nee|nej|nao|n|false|falsch|faux|0|❌|✗|✘)[.! ]*$/;

/** Nothing but a no. */
export const isBareNo = (answered: string): boolean => BARE_NO.test(fold(answered));

/** The office's words for whoever has no place yet, or a yes to "On waiting list?". */
export function waits(question: string, answered: string): boolean {
  const asks = questionOf(question).halves.flat().join(' ');
  return isWaiting(answered) || (yesOrNo(answered) === 'yes' && isWaiting(asks));
}

/** The role that all answers of a form are of; null where it holds both. */
export const roleOf = ({ role }: Pick<Form, 'role'>): Role | null =>
  role === 'mentors' || role === 'mentees' ? role : null;
