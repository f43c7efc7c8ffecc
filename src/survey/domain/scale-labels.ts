// What a question calls the ends of its scale, and which of them is the best: "1 = sehr gut", "from 1 (poor) to 6 (super)". The words
// are believed, not the habit that the higher number is the better one: marks at school count the other way.
import { fold } from '../../ground/folding.ts';
import { isNotApplicable } from './answer-words.ts';
import type { Bounds } from './question.ts';

interface Label {
  readonly point: number;
  readonly is: 'good' | 'poor' | 'neither';
}

/** Each way in which a number gets its word; the number may stand first or last. One such word alone is believed after an equals sign. */
const EQUALS = /(\d{1,2})\s*=\s*([^\d]{2,60}?)(?=[,;)/|]|\s(?:and|to|et|bis|und|a)\s+\d|\s+\d|$)/g;
const EQUALS_AFTER = /([^\d=:,;()]{2,60}?)\s*=\s*(\d{1,2})/g;
const IN_PAIRS: readonly RegExp[] = [
  /(\d{1,2})\s*:\s*([^\d]{2,60}?)(?=[,;)/|]|\s(?:and|to|et|bis|und|a)\s+\d|\s+\d|$)/g,
  /(\d{1,2})\s*\(([^()\d]{2,60})\)/g,
  /(\d{1,2})\s+(?:is|being|means?|ist|heisst|bedeutet|est|pour|es|significa)\s+([^\d,;)]{2,60})/g,
  /(\d{1,2})\s*(?:-\s*)?([^\d,;()=:-][^\d,;()=:]{2,40})/g,
];

const POOR =
  /\b(?:not|un(?!ique|der|ter|it|s\b|e\b|bedingt|glaublich)\w{3,}|dis(?:agree|satisf|appoint|lik)\w*|never|no\b|none|poor\w*|bad\w*|worst|low\w*|weak|little|hardly|pas|jamais|ins(?:atisf|uffisant)\w*|mauvais\w*|mediocre|aucun\w*|peu|faible|nicht|gar|kein\w*|nie|mangelhaft|schlecht\w*|wenig|gering\w*|niedrig\w*|nada|nunca|mal[oa]?|peor|bajo|per niente|mai|scars\w*|pessim\w*|insoddisfatt\w*|niet|ontevreden|slecht|ikke|utilfreds|darlig\w*|nao|ruim)\b/;
const GOOD =
  /\b(?:very|extremely|completely|fully|totally|strongly|perfect\w*|excellent\w*|outstanding|great|good|best|top|super|happy|satisf\w+|agree|always|yes|high\w*|useful|helpful|tres|tout a fait|parfait\w*|bon(?:ne)?|bien|meilleur\w*|toujours|oui|beaucoup|utile|sehr|gut|beste?n?|ausgezeichnet|hervorragend|toll|spitze|prima|zufrieden\w*|voll\w*|ja|immer|hoch|muy|excelente|buen[oa]?|mejor|genial|satisfech\w*|siempre|molto|ottim\w*|buon\w*|soddisfatt\w*|miglior\w*|zeer|goed|uitstekend|tevreden|meget|god|bedst|tilfreds|muito|otim\w*|bom|melhor)\b/;

/** Marks at German schools; others count the other way, so that the end that is best has to be said all the same. */
export const SCHOOL_MARKS = /\bschulnoten?\b/;

/** A question of how much: the higher number is the more of it. One that asks for a mark says nothing of the kind. */
const DEGREE =
  /\b(?:stars?|etoiles?|sterne|estrellas|estrelas|stelle|sterren|stjerner|satisf\w*|zufrieden\w*|soddisf\w*|tevreden\w*|tilfreds\w*|agree\w*|d'accord|likely|probab\w*|useful|utile|hilfreich|nutzlich|how (?!was|were|would|do|did|is|are)\w+|wie (?!war|ist|fand|bewert|beurteil)\w+|a quel point|dans quelle mesure|inwieweit|to what extent)\b/;
const MARK = /\b(?:schulnot\w*|noten?|marks?|grades?|voto|cijfer|nota|karakter)\b/;

/** More of it is worse, or may be: "difficulties (1 = none, 4 = many)". */
const OF_WHAT_IS_BAD =
  /\b(?:difficult(?:y|ies|es?)|difficile?s?|problem\w*|obstac\w*|obstakel\w*|barrier\w*|hurdles?|hindern\w*|conflicts?|conflit\w*|konflikt\w*|stress\w*|estres|burden\w*|overload\w*|workload|overwhelm\w*|belast\w*|uberforder\w*|arbeitslast|surcharge\w*|schwierig\w*|dificult\w*|dificuldade\w*|difficolt\w*|ostacol\w*|carico|sobrecarga|moeilijk\w*|knelpunt\w*|vanskelig\w*|svaert|delays?|cancel\w*|annul\w*|ausgefallen|verspat\w*|retards?)\b/;
/** Said of what is good or bad in itself, and not of how much there is. */
const OF_QUALITY =
  /satisf|zufrieden|soddisf|tevreden|tilfreds|\b(?:good|bad|poor\w*|well|excellent\w*|gut|schlecht\w*|bien|bon\w*|mauvais\w*|buen\w*|mal[oa]?|bene|buon\w*|goed|slecht\w*|god|darlig\w*|bom|bem|ruim|help\w*|hilf\w*|useful|utile?s?)\b/;
/** "1 = too short, 5 = too long": the best lies between. */
const TOO_MUCH =
  /=\s*(?:much |far |a bit |a little |way |viel |etwas |beaucoup |bien |un peu |un po' |veel |iets )?(?:too|zu|trop|demasiad\w*|troppo|te|for|demais)\b/g;

/** Whether the words of the question leave open which end is the best. */
const isEitherBest = (said: string): boolean =>
  (OF_WHAT_IS_BAD.test(said) && !OF_QUALITY.test(said)) || (said.match(TOO_MUCH) ?? []).length > 1;

/** A letter before the number: "A1 = very". */
const LETTER = /\b[a-z](?=\d{1,2}\s*=)/g;

function equalIn(said: string): Label[] {
  const after = matched(said, EQUALS);
  return after.length > 0 ? after : matched(said, EQUALS_AFTER, true);
}

/** Numbers that the header gives a word; one that says "not applicable" is no point. */
export function labelsIn(header: string): Label[] {
  const said = fold(header).replace(LETTER, '');
  const equal = said.includes('=') ? equalIn(said) : [];
  if (equal.length > 0) return equal;
  return IN_PAIRS.map((pattern) => matched(said, pattern)).find((found) => found.length > 1) ?? [];
}

function matched(said: string, pattern: RegExp, isTurned = false): Label[] {
  const found: Label[] = [];
  said.replace(pattern, (text, one: string, other: string) => {
    const [point, label] = isTurned ? [other, one] : [one, other];
    if (isNotApplicable(label)) return text;
    const is = POOR.test(label) ? 'poor' : GOOD.test(label) ? 'good' : 'neither';
    found.push({ point: Number(point), is });
    return text;
  });
  return found.sort((a, b) => a.point - b.point);
}

/** Which end the question calls the best, or asks the degree of; null where its words do not say. */
export function bestEndIn(header: string, { from, to }: Pick<Bounds, 'from' | 'to'>): 'from' | 'to' | null {
  const labels = labelsIn(header);
  const said = fold(header);
  if (isEitherBest(said)) return null;
  if (labels.length === 0) return DEGREE.test(said) && !MARK.test(said) ? 'to' : null;
  const at = (end: number) => labels.find(({ point }) => point === end)?.is ?? 'neither';
  const [low, high] = [at(from), at(to)];
  if (low === high) return null;
  if (low === 'poor' || high === 'good') return low === 'good' || high === 'poor' ? opposed(low) : 'to';
  return 'from';
}

function opposed(low: Label['is']): 'from' | 'to' {
  return low === 'good' ? 'from' : 'to';
}
