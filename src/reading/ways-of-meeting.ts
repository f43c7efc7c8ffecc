// Whether two can meet carries a rule. Where no column seems to hold it and the answers of one are ways of meeting, that one is asked
// about, whatever its question says.
import type { Role } from './fields/field.ts';
import { type Guess, isMeaning } from './verdict.ts';
import type { TabEvidence } from './workbook-evidence.ts';

const FIELD = 'format';
/** So many of the answers are ways of meeting. */
const MOST = 0.6;

export function withWaysOfMeeting(
  { columns }: TabEvidence,
  role: Role,
  guesses: readonly Guess[],
  decided: readonly (string | null | undefined)[],
): readonly Guess[] {
  if (role === 'survey' || role === 'check-in' || !isMeaning(role, FIELD)) return guesses;
  if (guesses.some(({ field, candidates }) => field === FIELD || candidates.includes(FIELD))) return guesses;
  const share = (at: number) => columns[at]!.get('a:format') ?? 0;
  const open = guesses.map((_, at) => at).filter((at) => decided[at] === undefined && share(at) >= MOST);
  const [nearest] = open.sort((a, b) => share(b) - share(a));
  return guesses.map((guess, at) =>
    at === nearest
      ? { ...guess, field: FIELD, sure: false, candidates: [FIELD, ...guess.candidates].slice(0, 3) }
      : guess,
  );
}
