// What a person has to say before an action may go on, from everything that was gathered; and the refusal that says it.
import { readRules } from '../eligibility/rule-sheet.ts';
import { rules } from '../eligibility/rules.ts';
import { type Refusal, refusal } from '../language/refusal.ts';
import type { Form } from '../people/columns.ts';
import { type Asked, askedOf, fieldsOfRules } from '../people/questions-to-settle.ts';
import type { Gathered } from './gather.ts';

/** Open questions, the weightiest first. Rules that are off ask for nothing. */
export function questionsOf(gathered: Gathered, forms: readonly Form[] = gathered.forms): readonly Asked[] {
  const names = gathered.strands.map((strand) => strand.name);
  const { active } = readRules(gathered.ours.get('rules')?.table ?? null, names);
  const on = rules.filter((rule) => active.some((one) => one.rule === rule));
  return askedOf(
    forms,
    gathered.open,
    fieldsOfRules(
      forms,
      on.map((rule) => rule.needs),
    ),
    names.length > 1,
  );
}

/** The refusal that asks the first question; null where nothing has to be asked. What nobody can guess is asked about always. */
export function firstQuestion(asked: readonly Asked[], acceptGuesses: boolean): Refusal | null {
  const one = asked.find((each) => each.isBeyondGuessing || !acceptGuesses);
  if (one === undefined) return null;
  if (one.why === 'twice') return refusal('two sheets', one.sheet, String(one.candidates[0]));
  if (one.why === 'unsure') return refusal('unsure sheet', one.sheet);
  return refusal('unsure column', `${one.sheet}!${one.header}`, one.says);
}

/** Ends the action where nobody has said whose answers a tab holds: that somebody is not found says nothing then. */
export function askAboutTabs(gathered: Gathered): void {
  const tabs = questionsOf(gathered).filter(({ why }) => why !== 'column');
  const question = firstQuestion(tabs, false);
  if (question !== null) throw question;
}
