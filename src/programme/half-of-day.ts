// Hours beside the half of the day they lie in: “afternoons 2-4”, “7-9 in the evening”, “evenings after 7”. The half goes to the hour, and
// the word goes: what is said twice is meant once.

/** On a text in our words (days-elsewhere.ts). */
const HALVES: readonly (readonly [words: string, half: 'am' | 'pm'])[] = [
  ['mornings?|forenoons?|matins?|matinees?|vormittags?|morgens?', 'am'],
  ['afternoons?|apres-?midis?|nachmittags?|evenings?', 'pm'],
];
const BESIDE = " (?:(?:in|of|on) )?(?:(?:the|le|l'|am|du|de l'|des) ?)?";
const HOUR = String.raw`(\d{1,2}(?:[:.h]\d{2})?)(?: ?(?:uhr|h))?`;
const TO = ' ?(?:-|to|until|till|bis|a) ?';
/** No am or pm stands there already. */
const BARE = '(?! ?[ap]m|[\\d:.])';

const PATTERNS = HALVES.map(([words, half]) => ({
  half,
  before: new RegExp(String.raw`\b(?:${words}) (?:(?:between|de|von|um|at) )?(from )?${HOUR}${BARE}`, 'g'),
  behind: new RegExp(
    String.raw`(from )?\b${HOUR}${BARE}(${TO}\d{1,2}(?:[:.h]\d{2})?(?: ?(?:uhr|h|[ap]m))?)?${BESIDE}(?:${words})\b`,
    'g',
  ),
}));

/** @param said  folded, in our words. */
export function withHalves(said: string): string {
  return PATTERNS.reduce(
    (text, { half, before, behind }) =>
      text
        .replace(before, (_found, from: string | undefined, hour: string) => `${from ?? ''}${hour}${half}`)
        .replace(behind, (found, from: string | undefined, hour: string, to: string | undefined) =>
          from === undefined && to === undefined ? found : `${from ?? ''}${hour}${half}${to ?? ''}`,
        ),
    said,
  );
}
