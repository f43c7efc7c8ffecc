// A question whose answers say "rather nobody than somebody I did not name", whatever its words are: it carries a rule, so that
// it is asked about and never taken for a choice, a motivation or nothing.
import type { Seen } from './answer-kinds.ts';
import { type Evidence, shareOf } from './evidence.ts';
import type { Role } from './fields/field.ts';
import { fieldNamed } from './fields/fields.ts';
import { changed, type Odds } from './odds.ts';

const FIELD = 'only my choices';
const LONGEST_ANSWER = 120;

/** Nobody, in eight languages; folded. "Rather not say" is no such answer. */
const RATHER_NOBODY =
  /\b(?:rather|prefer|sooner) (?:not (?:to )?be (?:paired|matched)|not (?:to )?have|(?:to )?(?:have )?(?:nobody|no ?one|none|no mentor)|(?:to )?(?:wait|(?:be|stay|remain|go) without))|\bnot be (?:paired|matched)\b|\bdo(?: not|n'?t) (?:pair|match) me\b|\botherwise (?:nobody|no ?one|none|no mentor)|\b(?:plutot|prefer\w*|sinon) (?:personne|aucun\w*|pas de (?:mentor|binome)|sans|ne pas etre|attendre|rester sans)|\b(?:lieber|sonst) (?:gar )?(?:niemand\w*|kein\w* (?:andere\w* )?(?:mentor|tandem|person)\w*|nicht (?:gematcht|vermittelt|zugeteilt)|warten|ohne)|\bprefiero (?:nadie|esperar|no ser|quedarme sin|no tener)|\bpreferisco (?:nessuno|aspettare|non essere|restare senza|rimanere senza)|\bliever (?:niemand|geen|wachten|niet gekoppeld|zonder)|\bhellere (?:ingen|vente|ikke (?:parres|matches)|uden)|\bprefiro (?:ninguem|esperar|nao ser|ficar sem)/;

export function saysRatherNobody({ folded }: Pick<Seen, 'folded'>): boolean {
  return folded.length <= LONGEST_ANSWER && RATHER_NOBODY.test(folded);
}

/** So many of the answers make it the question, few where the answers are options that come back. */
const OF_OPEN = 0.5;
const OF_CLOSED = 0.1;
/** How much of the odds it takes: less than a rule needs to be sure, so that a person is asked. */
const LIKELY = 0.9;

export function withRatherNobody(odds: Odds, evidence: Evidence, role: Role): Odds {
  const share = shareOf(evidence, 'a:rather nobody');
  if (share < OF_CLOSED || !fieldNamed(role, FIELD)) return odds;
  const isClosed = evidence.has('few different') || evidence.has('constant');
  if (!isClosed && share < OF_OPEN) return odds;
  return changed(odds, (p, name) => (name === FIELD ? LIKELY : (1 - LIKELY) * p));
}
