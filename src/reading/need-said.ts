// A question that says nothing but a need, "Besoin", "Your needs", asks for topics, or, where people answer in sentences, for goals; however
// much their sentences are like those that mean nothing to us.
import { type Evidence, shareOf } from './evidence.ts';
import { given, type Odds } from './odds.ts';
import { ideasAsked } from './question-evidence.ts';
import { NO_MEANING } from './verdict.ts';

/** Share of the answers in which people speak of themselves. */
const MANY_SENTENCES = 0.5;
/** How much of what spoke for nothing is left to it: a person is asked. */
const LEFT_OF_NOTHING = 0.25;

export function withNeedSaid(odds: Odds, header: string, evidence: Evidence): Odds {
  const field = shareOf(evidence, 'a:first person') >= MANY_SENTENCES ? 'goals' : 'topics';
  if (!odds.has(field) || !evidence.asked.has('i:need') || evidence.asked.has('strange')) return odds;
  const ideas = ideasAsked(header);
  return ideas.length > 0 && ideas.every((idea) => idea === 'need')
    ? given(odds, [NO_MEANING], field, LEFT_OF_NOTHING)
    : odds;
}
