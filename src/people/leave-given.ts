// Whether an answer gives leave (consent, a profile): only a plain yes does. A condition, a doubt, or a word about leaving is nobody's
// to guess. What the question asks is read first (leave.ts). Forms ask for it in sentences, so what several people chose alike is an
// option of the form, and counts as it reads.
import { withApostrophes } from '../ground/apostrophes.ts';
import { fold, tidy } from '../ground/folding.ts';
import { saidBy } from '../ground/standing-stems.ts';
import { speaksOfLeaving, standingOf } from '../ground/standing-words.ts';
import { type Cell, textOf } from '../ground/table.ts';
import { type AnsweredRow, cellsFor } from './answered-row.ts';
import { columnsFor, type Form } from './columns.ts';
import { withoutRightToLeave } from './consent-told.ts';
import { nameOf } from './entries.ts';
import { leaveSaid } from './leave.ts';
import { answerSays, hangsOnSomething, isNoOption, mayMeanAnother } from './leave-answers.ts';
import { FEW_WORDS, isConditional } from './leave-conditions.ts';

export type LeaveGiven = 'yes' | 'no' | 'unclear';

/** Words that agree, wherever they stand in a sentence. */
const AGREES =
  /\b(agree[ds]?|accept(ed|s)?|consent(ed|s)?|approve[ds]?|authori[sz]ed?|confirm(ed|s)?|understood|granted|signed|read|fine|gladly|d'accord|accepte|consens|autorise|confirme|lu|einverstanden|stimme|willige|bestatige|akzeptiere|erlaube|gelesen|acept[oa]|autorizo|consiento|acconsent[oe]|accett[oa]|autorizz[oa]|akkoord|ga akkoord|samtykker|accepterer|enig|aceito|concordo|ager|samtycker|godkanner|zgadzam|wyrazam|^i (?:do|will)$)\b/;
/** What was given, where the office notes that it is there: a paper, or the consent itself. */
const PAPER =
  '(?:(?:signed|the|unterschriebene[rs]?|der|das|die|le|la|el|il|het|o|a) )*(?:(?:consent|paper|einwilligungs?|zustimmungs?|papier|toestemmings|samtykke|samtyckes)[ -]?)?(?:form|paper|slip|sheet|signature|formular|zettel|blatt|bogen|papier|unterschrift|erklarung|formulaire|feuille|fiche|signature|formulario|hoja|firma|papel|modulo|foglio|formulier|blad|handtekening|underskrift|blanket|blankett|seddel|lapp|folha|ficha|assinatura|consent|einwilligung|zustimmung|consentement|accord|consentimiento|consenso|toestemming|samtykke|samtycke|consentimento)';
const DAY =
  '(?:[ ,(]+(?:on |am |le |il |el |op |den |du )?\\d{1,4}(?:[ ./-]+(?:de )?(?:\\d{1,4}|\\p{L}{3,9}))*\\)?)?';
const SIGNED =
  'given|donnee?|erteilt|signed|signee?|unterschrieben|(?:is )?on file|liegt (?:vor|auf|bei)|au dossier|firmad[oa]|firmat[oa]|getekend|underskrevet|underskriven|assinad[oa]';
/** Of a paper, and not by itself: what came may be anything. */
const CAME =
  '(?:is )?(?:received|here|in the (?:folder|file|binder|office))|(?:ist )?(?:da|erhalten|eingegangen|abgegeben|im ordner)|(?:est )?(?:recue?|rendue?|remise?|ici)|recibid[oa]|entregad[oa]|ricevut[oa]|consegnat[oa]|agli atti|ontvangen|ingeleverd|binnen|modtaget|afleveret|mottag(?:en|et)|inlamna[dt]|recebid[oa]|entregue|arquivad[oa]';
/** Nothing but this, with its day: "given", "signed 2 May", "Einwilligung liegt vor", "paper form is in the folder". */
const GIVEN = new RegExp(`^(?:(?:${PAPER}[ :]+)?(?:${SIGNED})|${PAPER}[ :]+(?:${CAME}))${DAY}[.!]?$`, 'u');
/** How many must have chosen a text for it to be an option of the form. */
const AN_OPTION = 2;

/** Reads leave; what a form's people say is counted once. */
export class LeaveReader {
  private readonly field: 'consent' | 'publish';
  private readonly counts = new Map<Form, ReadonlyMap<string, number>>();

  constructor(field: 'consent' | 'publish') {
    this.field = field;
  }

  /** All answers of the field in this row together; `no` where nothing was answered. A tick box that is not ticked says no. */
  given(entry: AnsweredRow): LeaveGiven {
    const { form, row } = entry;
    const read = columnsFor(form, this.field).flatMap(({ header, at }) => {
      const said = this.read(header, row.cells[at], entry);
      return said === null ? [] : [said];
    });
    if (read.length === 0 || read.includes('no')) return 'no';
    return read.includes('unclear') ? 'unclear' : 'yes';
  }

  /** Null where nothing was answered. */
  private read(header: string, cell: Cell | undefined, entry: AnsweredRow): LeaveGiven | null {
    const leave = leaveSaid(header, cell, this.field);
    if (leave === 'silent') return null;
    if (leave === 'refused' || leave === 'unclear') return leave === 'refused' ? 'no' : 'unclear';
    const text = said(cell);
    // Words that are all of the answer hang on nothing: "not at all" to "would you mind?".
    if (leave === 'given' && answerSays(text) !== null) return 'yes';
    // By the words alone, whoever they are of: "agreed, mother refused" is no leave.
    if (saidBy(text) === 'withdrawn' || standingOf(text) === 'withdrawn') return 'no';
    const agrees = leave === 'given' || AGREES.test(text) || GIVEN.test(text);
    const hangs = leave === 'given' && text.split(' ').length <= FEW_WORDS && hangsOnSomething(text);
    if (hangs || isConditional(text) || speaksOfLeaving(text))
      return agrees && this.isOfMost(text, entry.form) ? 'yes' : 'unclear';
    if (agrees && leave !== 'given' && mayMeanAnother(text)) return 'unclear';
    return agrees || this.isOption(text, entry.form) || signs(text, entry) ? 'yes' : 'unclear';
  }

  private isOption(text: string, form: Form): boolean {
    return this.timesSaid(text, form) >= AN_OPTION && !isNoOption(text, this.field);
  }

  private isOfMost(text: string, form: Form): boolean {
    const answered = [...this.countsOf(form).values()].reduce((sum, times) => sum + times, 0);
    const times = this.timesSaid(text, form);
    return times >= AN_OPTION && times * 2 > answered;
  }

  private timesSaid(text: string, form: Form): number {
    return this.countsOf(form).get(text) ?? 0;
  }

  private countsOf(form: Form): ReadonlyMap<string, number> {
    const known = this.counts.get(form);
    if (known) return known;
    const counts = new Map<string, number>();
    for (const row of form.table.rows)
      for (const cell of cellsFor(form, row, this.field)) {
        const text = said(cell);
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    this.counts.set(form, counts);
    return counts;
  }
}

/** As it is compared; that somebody may take it back later takes nothing back. */
const said = (cell: Cell | undefined) => tidy(withoutRightToLeave(withApostrophes(fold(textOf(cell)))));

/** Initials, the own name, or a day, as people sign. */
function signs(text: string, { form, row }: AnsweredRow): boolean {
  const name = fold(nameOf(form, row));
  const initials = name.split(/[\s-]+/).map((word) => word[0] ?? '');
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters !== '' && text === name) return true;
  if (/^[\d./ -]{6,10}$/.test(text)) return true;
  if (letters.length < 2 || letters.length > 4) return false;
  // Further names are often left out of the name and kept in the initials.
  const first = letters.indexOf(initials[0] ?? ' ');
  const isFramed = first >= 0 && letters.indexOf(initials[initials.length - 1] ?? ' ', first + 1) > first;
  return isFramed || [...letters].every((letter) => initials.includes(letter));
}
