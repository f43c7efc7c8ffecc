// Wishes for a mentor of the same or another department or organisation. Programmes use both words for one thing, so a
// question that was accepted as a guess keeps both apart.

import { fold } from '../ground/folding.ts';
import { textOf } from '../ground/table.ts';
import { answer } from './answered-row.ts';
import { columnsFor, type Form } from './columns.ts';
import type { Entry } from './entries.ts';
import { type Wish, wishOf } from './wish-words.ts';

export interface Wishes {
  readonly wantsUnit: Wish;
  readonly wantsOrganisation: Wish;
}

/** @param forms  of both sides: where all are of one organisation, nobody can have meant another. */
export function createWishReader(forms: readonly Form[]): (entry: Entry) => Wishes {
  const canDiffer = { unit: isVaried(forms, 'unit'), organisation: isVaried(forms, 'organisation') };
  return (entry) => {
    const unit = wishIn(entry, 'wants unit');
    const organisation = wishIn(entry, 'wants organisation');
    return {
      wantsUnit: unit ?? (canDiffer.unit ? alsoApart(entry, 'wants organisation', organisation) : null),
      wantsOrganisation:
        organisation ?? (canDiffer.organisation ? alsoApart(entry, 'wants unit', unit) : null),
    };
  };
}

function wishIn(entry: Entry, field: string): Wish {
  return wishOf(answer(entry, field), columnsFor(entry.form, field)[0]?.header);
}

/** "Different", where nobody has confirmed yet what the question is about: it may be this. */
function alsoApart({ form }: Entry, field: string, wish: Wish): Wish {
  const isGuess = columnsFor(form, field).some(({ by }) => by === 'guess');
  return isGuess && wish === 'different' ? wish : null;
}

function isVaried(forms: readonly Form[], field: string): boolean {
  const said = forms.flatMap((form) =>
    columnsFor(form, field).flatMap(({ at }) =>
      form.table.rows.map(({ cells }) => fold(textOf(cells[at]))).filter((text) => text !== ''),
    ),
  );
  return new Set(said).size > 1;
}
