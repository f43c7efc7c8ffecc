// Rows of which a survey's maker says that nobody answered them: trials of whoever made it, and drafts that were not sent.
import { fold } from '../../ground/folding.ts';
import { bare } from '../../ground/makers-headers.ts';
import { type Row, textOf } from '../../ground/table.ts';
import type { Form } from '../../people/columns.ts';

/** Columns in which a maker says what kind of answer a row is. */
const CHANNEL = 'distributionchannel';
const KIND = new Set(['status', 'responsetype', CHANNEL]);
const TRIAL = /^(?:survey )?(?:preview|test)$|^spam$|^umfragevorschau$/;
/** The same as a number, where the maker writes its own marks as numbers. */
const TRIAL_NUMBER = /^[1289]$/;

/** Tells rows that the survey's maker says are trials of whoever made it. */
export function trialsOf({ columns }: Form): (row: Row) => boolean {
  const kinds = columns.flatMap(({ header, at }) => {
    const kind = bare(header);
    return KIND.has(kind) ? [{ kind, at }] : [];
  });
  const hasNumbers = kinds.some(({ kind }) => kind === CHANNEL);
  return ({ cells }) =>
    kinds.some(({ kind, at }) => {
      const said = fold(textOf(cells[at]));
      return TRIAL.test(said) || (hasNumbers && kind !== CHANNEL && TRIAL_NUMBER.test(said));
    });
}

/** Columns in which a maker says that somebody has not sent what they wrote. */
const DRAFT: ReadonlySet<string> = new Set(['draft', 'isdraft', 'brouillon', 'entwurf', 'borrador', 'bozza']);
const IS_DRAFT = /^(?:1|true|vrai|wahr|yes|oui|ja|si)$/;

/** Tells rows that nobody sent. */
export function draftsOf({ columns }: Form): (row: Row) => boolean {
  const drafts = columns.filter(({ header }) => DRAFT.has(bare(header)));
  return ({ cells }) => drafts.some(({ at }) => IS_DRAFT.test(fold(textOf(cells[at]))));
}
