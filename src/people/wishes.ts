// Wishes for a mentor of the same or another department or organisation. Programmes use both words for one thing, so a
// question that was accepted as a guess keeps both apart.

import { fold } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { textOf } from '../ground/table.ts';
import { isUnclearWish, namesSameOrOther, type Wish, wishOf } from '../ground/wish-words.ts';
import { say } from '../language/say.ts';
import { saysRatherNobody } from '../reading/rather-nobody.ts';
import { about, answer } from './answered-row.ts';
import { type Column, columnsFor, type Form } from './columns.ts';
import type { Entry } from './entries.ts';

export interface Wishes {
  readonly wantsUnit: Wish;
  readonly wantsOrganisation: Wish;
}

/** @param forms  of both sides: where all are of one organisation, nobody can have meant another. */
export function createWishReader(forms: readonly Form[]): (entry: Entry, issues: Issue[]) => Wishes {
  const places = { unit: saidIn(forms, 'unit'), organisation: saidIn(forms, 'organisation') };
  const canDiffer = { unit: places.unit.size > 1, organisation: places.organisation.size > 1 };
  const isPlace = (text: string) => places.unit.has(fold(text)) || places.organisation.has(fold(text));
  const elsewhere = new Map<Form, readonly Column[]>();
  return (entry, issues) => {
    const unit = wishIn(entry, 'wants unit', isPlace, issues);
    const organisation = wishIn(entry, 'wants organisation', isPlace, issues);
    const columns = elsewhere.get(entry.form) ?? mayBeElsewhere(entry.form);
    elsewhere.set(entry.form, columns);
    const isElsewhere = columns.some(
      ({ at, header }) => wishOf(textOf(entry.row.cells[at]), header) === 'different',
    );
    const guessed = isElsewhere ? 'different' : null;
    return {
      wantsUnit:
        unit ?? (canDiffer.unit ? (alsoApart(entry, 'wants organisation', organisation) ?? guessed) : null),
      wantsOrganisation:
        organisation ?? (canDiffer.organisation ? (alsoApart(entry, 'wants unit', unit) ?? guessed) : null),
    };
  };
}

/** A wish in words that we do not know counts as one for somebody from elsewhere, and that is said. */
function wishIn(entry: Entry, field: string, isPlace: (text: string) => boolean, issues: Issue[]): Wish {
  const written = answer(entry, field);
  if (!isUnclearWish(written) || isPlace(written))
    return wishOf(written, columnsFor(entry.form, field)[0]?.header);
  issues.push(
    about(entry.form, entry.row.number, field, {
      severity: 'warns',
      found: written,
      wanted: say('the same, another or no preference'),
      remedy: say('Until it says one of these, we look for somebody from elsewhere.'),
    }),
  );
  return 'different';
}

/** "Different", where nobody has confirmed yet what the question is about: it may be this. */
function alsoApart({ form }: Entry, field: string, wish: Wish): Wish {
  const isGuess = columnsFor(form, field).some(({ by }) => by === 'guess');
  return isGuess && wish === 'different' ? wish : null;
}

/** Columns that were taken unseen for another wish and may be one for elsewhere; not where somebody would rather have nobody. */
function mayBeElsewhere(form: Form): readonly Column[] {
  const isNobody = (folded: string) => saysRatherNobody({ folded }) && !namesSameOrOther(folded);
  return OTHER_WISHES.flatMap((field) => columnsFor(form, field)).filter(
    ({ by, at }) => by === 'guess' && !form.table.rows.some(({ cells }) => isNobody(fold(textOf(cells[at])))),
  );
}

const OTHER_WISHES = ['only my choices', 'wants gender'];

function saidIn(forms: readonly Form[], field: string): ReadonlySet<string> {
  const said = forms.flatMap((form) =>
    columnsFor(form, field).flatMap(({ at }) =>
      form.table.rows.map(({ cells }) => fold(textOf(cells[at]))).filter((text) => text !== ''),
    ),
  );
  return new Set(said);
}
