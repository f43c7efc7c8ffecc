// What is said of answers before and after the next edition begins: which count in it, which are set aside, and what to do with the forms.

import { say, sayCount } from '../../language/say.ts';
import { type Form, holdsRole } from '../../people/columns.ts';
import type { AnswersForNext } from '../read/answers-for-next.ts';

/** @param stay  those that count in the next edition, with those that tell no time. */
export function answersSaid(
  { since, used, perTab, between }: AnswersForNext,
  { stay, aside, done }: { readonly stay: number; readonly aside: number; readonly done: boolean },
): string[] {
  const early = [...perTab.values()].reduce((sum, n) => sum + n, 0);
  const undated = stay - early;
  const days = { since: (since ?? '').slice(0, 10), used };
  return [
    ...(early === 0
      ? []
      : [
          sayCount(
            early,
            '{n} answer counts in the next edition: it came since {since}, after the last pairs of this edition ({used}).',
            '{n} answers count in the next edition: they came since {since}, after the last pairs of this edition ({used}).',
            days,
          ),
        ]),
    ...(undated <= 0
      ? []
      : [
          sayCount(
            undated,
            '{n} answer that tells no time counts too. If it is older, delete its row.',
            '{n} answers that tell no time count too. If they are older, delete their rows.',
          ),
        ]),
    done
      ? sayCount(aside, '{n} answer is set aside.', '{n} answers are set aside.')
      : sayCount(aside, '{n} answer would be set aside.', '{n} answers would be set aside.'),
    ...(between === 0
      ? []
      : [
          say(
            '{n} of these applied after the last pairs of this edition ({used}), but before the last answer to a survey. If they are for the next edition, write an earlier day into the setting Answers since.',
            { n: between, ...days },
          ),
        ]),
  ];
}

/** Forms that have answers of the next edition already stay as they are; the others begin anew. */
export function formSteps(forms: readonly Form[], { perTab }: AnswersForNext): string[] {
  if (perTab.size === 0)
    return [
      say(
        'In each Google Form, under Responses: Unlink form, delete all responses, then Link to Sheets and this file. The old answers stay in their sheet here; new ones come into a new sheet.',
      ),
    ];
  const kept = say(
    'The forms of these sheets have answers of the next edition: leave them linked, and delete nothing in them. {sheets}',
    { sheets: [...perTab.keys()].join(', ') },
  );
  if (forms.every(({ table }) => perTab.has(table.sheet))) return [kept];
  return [
    kept,
    say(
      'In each other Google Form, under Responses: Unlink form, delete all responses, then Link to Sheets and this file. The old answers stay in their sheet here; new ones come into a new sheet.',
    ),
  ];
}

/** Who is asked to come back is asked from the last answers, and counts by them again; who has applied for the next edition stays as well. */
export function answersStay(form: Form, { since, perTab }: AnswersForNext): string {
  const n = form.table.rows.length;
  const early = perTab.get(form.table.sheet) ?? 0;
  if (early > 0)
    return sayCount(
      n,
      '{n} answer, of which {early} for the next edition (since {since}): keep the tab, and delete nothing in the form',
      '{n} answers, of which {early} for the next edition (since {since}): keep the tab, and delete nothing in the form',
      { early, since: since!.slice(0, 10) },
    );
  return holdsRole(form, 'mentors')
    ? sayCount(
        n,
        '{n} answer; keep the tab while mentors of it may come back in the next edition, then unlink the form and delete it yourself',
        '{n} answers; keep the tab while mentors of it may come back in the next edition, then unlink the form and delete it yourself',
      )
    : sayCount(
        n,
        '{n} answer; unlink the form, then delete the tab yourself',
        '{n} answers; unlink the form, then delete the tab yourself',
      );
}
