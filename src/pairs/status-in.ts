// Reads what people write about a pair or a place in a circle: which row of the table of statuses they mean.
import { fold, wordsOf } from '../ground/folding.ts';
import { type PairStatus, statuses } from './status.ts';
import { NO, statusRows, YES } from './status-rows.ts';

/** Fewer letters leave too much room for another word. */
const SHORTEST_WITH_SLIP = 6;

/**
 * The status that a text names, in any case and spelling, with one slip of the pen in a long word.
 *
 * @returns null for an empty text and for every text that names none: "ended?" is a question, not an end.
 */
export function statusIn(text: string): PairStatus | null {
  const known = read.get(text);
  if (known !== undefined) return known;
  const status = statusAnew(text);
  if (read.size < MOST_READ) read.set(text, status);
  return status;
}

/** A column of statuses says few different things. */
const read = new Map<string, PairStatus | null>();
const MOST_READ = 500;

function statusAnew(text: string): PairStatus | null {
  if (/[?]/.test(text)) return null;
  const said = wordsOf(fold(text)).join(' ');
  if (said === '') return null;
  const exact = statuses.find((status) => wordsFor(status).includes(said));
  if (exact !== undefined) return exact;
  const answer = bareAnswer(fold(text));
  if (answer !== null) return answer;
  const near = statuses.filter((status) => wordsFor(status).some((word) => isOneSlip(word, said)));
  return near.length === 1 ? near[0]! : null;
}

/** "Nein, keine Zeit", "Ja!": a yes or a no with a reason behind it, and no condition. */
function bareAnswer(folded: string): PairStatus | null {
  const [, word, reason = ''] = /^\s*(\p{L}+)\s*[,;.:!(–-](.*)$/su.exec(folded) ?? [];
  if (word === undefined || CONDITION.test(reason)) return null;
  if ((YES as readonly string[]).includes(word)) return 'accepted';
  return (NO as readonly string[]).includes(word) ? 'declined' : null;
}

const CONDITION =
  /\b(but|if|unless|when|until|only|not|yet|aber|wenn|falls|erst|nur|nicht|noch|mais|seulement|quand|pas|pero|solo|cuando|todavia|ma|quando|maar|als|niet|men|hvis|mas|so|se|si|even|answer|antwort)\b/;

function wordsFor(status: PairStatus): readonly string[] {
  return statusRows[status].words;
}

/** Words in the place of a mentor that say: none, on purpose. */
export function saysAlone(text: string): boolean {
  const said = wordsOf(text).join(' ');
  const isLonger =
    /^(no|sans|pas de|kein) mentor /.test(said) &&
    /purpose|expres|volontaire|dessein|absicht|choix/.test(said);
  // Most cells hold a name, which is none of these words: then no other status needs to be tried.
  const mayBe = wordsFor('on purpose alone').some((word) => word === said || isOneSlip(word, said));
  return isLonger || (mayBe && statusIn(text) === 'on purpose alone');
}

/** One letter too many, too few, another one, or two that changed places. */
function isOneSlip(word: string, said: string): boolean {
  if (word.length < SHORTEST_WITH_SLIP || Math.abs(word.length - said.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === said[at]) at++;
  const [rest, other] = [word.slice(at), said.slice(at)];
  return (
    rest.slice(1) === other ||
    rest === other.slice(1) ||
    rest.slice(1) === other.slice(1) ||
    (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2))
  );
}
