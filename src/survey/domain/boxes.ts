// A question whose options have a column each: ticked or left, "Which topics? [Leadership]". The columns are one question, and whoever
// ticked none of them has not answered it.
import { isErrorValue } from '../../ground/error-values.ts';
import { fold } from '../../ground/folding.ts';
import { isOtherOption } from '../../ground/other-option.ts';
import { isNotApplicable, yesNoOf } from './answer-words.ts';

/** One option and its column. */
export interface Box {
  /** Position in the sheet, from 0. */
  readonly at: number;
  readonly option: string;
}

/** A column as it is asked, with all answers to it. */
export interface BoxColumn {
  /** The option: the row of the question. */
  readonly row: string;
  readonly cells: readonly string[];
}

const TICKED =
  /^(?:x|✓|✔|☑|✅|true|wahr|vrai|verdadero|vero|checked|ticked|selected|quoted|ausgewahlt|gewahlt|angekreuzt|coche|cochee|selectionne|marcado|seleccionado|selezionato|spuntato|aangevinkt|geselecteerd|valgt|assinalado|waar|sand)$/;
const LEFT =
  /^(?:false|falsch|faux|falso|unchecked|unticked|not (?:checked|ticked|selected|quoted)|nicht (?:gewahlt|ausgewahlt|angekreuzt)|non coche|non cochee|non selectionne|no (?:marcado|seleccionado)|non (?:selezionato|spuntato)|niet (?:aangevinkt|geselecteerd)|ikke valgt|nao assinalado|deixado|onwaar|falsk|☐)$/;
/** What a tick says where one can also say no. */
const PLAIN_YES = /^(?:1|y)$/;
const PLAIN_NO = /^(?:0|n)$/;
/** A question that several of its options may answer, and whose options are no statements; "to what extent" asks how far they are true. */
const ASKS_WHICH =
  /^(?:(?:in|on|at|with|about|by|through|via|for|from|to|of|an|auf|bei|mit|uber|durch|fur|von|zu|aus|nach|dans|sur|avec|par|a|de|pour|en|con|sobre|para|su|di|da|per|op|met|over|aan|bij|van|door|i|pa|med|om|ved|til|af|em|com) )?(?:which|what|welche\w*|was|quel\w*|quo[ia]|que|cual\w*|qual\w*|quali|che|cosa|welke|wat|hvilke\w*|hvad|quais|vilka)\b(?! (?:extent|degree|point|mass\w*|umfang|grad|mesure|degre|medida|punto|grado|misura|mate|opzicht|omfang|ponto)\b)|^(?:wo(?:r?uber|fur|bei|mit|ran|durch)|waar(?:over|mee|aan|bij|door|voor)|hvor(?:om|med))\b|\b(?:all that apply|as many|mehrfach\w*|mehrere|plusieurs|varias|todas? las?|piu risposte|meerdere|flere|tick|check|ankreuzen|kreuzen|coche[rz]?|marque|seleccione|kruis|vink|aankruisen|saet kryds|assinale)\b|^(?:how|wie|comment|como|come|hoe|hvordan) (?:did|do|have|haben|habt|hast|avez|se|os|avete|vi|hebben|heb|har|i) /;

const isNo = (text: string) => LEFT.test(text) || PLAIN_NO.test(text) || yesNoOf(text) === 'no';

const isSaid = (text: string) => text !== '' && !isErrorValue(text) && !isNotApplicable(text);

/** Whether this cell ticks its option; free words beside "Other" do. */
export function isTicked(text: string): boolean {
  const said = fold(text);
  return isSaid(said) && !isNo(said);
}

const isMark = (text: string, row: string) =>
  TICKED.test(text) || PLAIN_YES.test(text) || yesNoOf(text) === 'yes' || text === fold(row);

/** Whether nothing but ticks stands below options that bear a program's name, and what says that somebody left them. */
export function areOnlyTicks(columns: readonly BoxColumn[]): boolean {
  const said = columns.map(({ row, cells }) => ({ row, texts: cells.map(fold).filter(isSaid) }));
  return (
    said.length > 1 &&
    said.some(({ texts }) => texts.length > 0) &&
    said.every(({ row, texts }) => texts.every((text) => isMark(text, row) || isNo(text)))
  );
}

/** Whether these columns of one question are its options. */
export function areBoxes(stem: string, columns: readonly BoxColumn[]): boolean {
  const options = columns.filter((column) => !isWrittenBeside(column));
  if (options.length < 2 || columns.length - options.length > 1) return false;
  const said = options.map(({ cells }) => new Set(cells.map(fold).filter(isSaid)));
  const fits = options.every(({ row }, k) => [...said[k]!].every((text) => isMark(text, row) || isNo(text)));
  if (!fits || said.every((words) => words.size === 0)) return false;
  const words = said.flatMap((one, k) => [...one].map((text) => ({ text, row: options[k]!.row })));
  const isTick = ({ text, row }: (typeof words)[number]) =>
    TICKED.test(text) || LEFT.test(text) || text === fold(row);
  return (
    words.some(isTick) ||
    !words.some(({ text }) => isNo(text)) ||
    options.length < columns.length ||
    ASKS_WHICH.test(
      fold(stem)
        .replace(/^.*\//, '')
        .replace(/^[^\p{L}]+/u, ''),
    )
  );
}

/** "Other: …", where people wrote what. */
function isWrittenBeside({ row, cells }: BoxColumn): boolean {
  const given = cells.filter((text) => text !== '');
  const isFree = given.some(
    (text) => !TICKED.test(fold(text)) && yesNoOf(text) === null && fold(text) !== fold(row),
  );
  return isOtherOption(row) && (isFree || given.length === 0);
}
