// One given name alone, which is no word, beside what people do: "these days Giovanni does the night shift", "then Nadia joined". Nobody
// whom the sentence reads or uses, and nothing that one lives in or works at.
import { isFamous, isGivenOnly, isTool } from '../lexicon/lexicon.ts';
import { cuesOf } from '../likely/cues.ts';
import { saidBy } from '../likely/sentence-cues.ts';
import { among, type Place, type Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { plainKey, type Token } from '../tokens.ts';
import type { Language } from '../words/function-words.ts';
import { listLinks, personVerbs } from '../words/person-cues.ts';
import { isThingCalled } from '../words/things-called.ts';
import { REACH } from './listed-with.ts';
import { mayBeName } from './shapes.ts';

/** @param gone  places that go anyway. */
export function givenAloneIn(scene: Scene, gone: readonly Place[]): Span[] {
  if (scene.isJoined || scene.isForeign) return [];
  const isGone = among(gone).touch;
  return scene.tokens.flatMap(({ start, end }, at): Span[] => {
    const isOne = isAlone(scene, at) && isDone(scene, at) && isSpokenOf(scene, { start, end });
    return isOne && !isGone({ start, end }) ? [{ start, end, type: 'likely' }] : [];
  });
}

/** Between small words or marks: no part of a longer name, nothing that has an article or stands where towns and firms do. */
function isAlone({ tokens, text, language }: Scene, at: number): boolean {
  const token = tokens[at]!;
  if (!mayBeName(token) || token.isUpper || !isGivenOnly(token.plain, language)) return false;
  if (isFamous(token.plain) || isTool(token.plain) || isThingCalled(token.plain)) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const left = before === undefined ? '\n' : text.slice(before.end, token.start);
  const right = next === undefined ? '\n' : text.slice(token.end, next.start);
  if (/[-‐‑&+/@#_"“”„«»‘()\d]/.test(left + right) || /^['’]/.test(right)) return false;
  if (/^['’ ]$/.test(left) && (isHoused(before!.plain) || (before!.isCapital && !isOpening(before!))))
    return false;
  return !(right === ' ' && (next!.isCapital || /\d/.test(next!.text)));
}

/** "Then Nadia", "Heute": a sentence may begin with a family name as well, "Berger Nadia joined". */
const isOpening = ({ startsSentence, plain }: Token) => startsSentence && OPENINGS.has(plain);

const OPENINGS: ReadonlySet<string> = new Set(
  [
    'then now today yesterday when if since because while after before once although though whenever until where what how had has did does is was were',
    'and but yet thus finally later luckily fortunately thankfully suddenly eventually soon sometimes usually often always here there meanwhile',
    'puis ensuite enfin alors quand si lorsque comme depuis mais et donc car bientot heureusement souvent parfois toujours hier maintenant apres avant',
    'heute dann da jetzt damals spater als wenn weil seit nachdem bevor und aber doch hatte hat war ist kam kommt kennt macht bringt hilft dort hier gestern',
    'manchmal oft immer schliesslich endlich plotzlich zuerst bald inzwischen mittlerweile',
  ].flatMap((words) => words.split(' ')),
);

/** "in Chester", "la Clara", "de Zara": with somebody one is, and shares. */
function isHoused(word: string): boolean {
  if (WITH.has(word) || listLinks.has(word)) return false;
  const cues = cuesOf(word);
  return (
    cues.includes('article') ||
    cues.includes('preposition') ||
    cues.includes('particle') ||
    saidBy(word).includes('is a house')
  );
}

const WITH: ReadonlySet<string> = new Set(['with', 'avec', 'mit', 'et', 'und']);

/** What people do stands beside the name: "Nadia joined", "kam Nadja", "hätte Josephine nicht"; or it is called: "Beth, if you read this". */
function isDone({ tokens, text, language }: Scene, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (next === undefined || next.isCapital) return false;
  const gap = text.slice(token.end, next.start);
  if (gap === ', ') return token.startsSentence && CALLED.has(next.plain);
  if (gap !== ' ' || listLinks.has(next.plain)) return false;
  const isVerb = personVerbs[language].test(next.plain) || VERBS[language].test(next.plain);
  return isVerb || does(next.plain) || (language === 'de' && before !== undefined && does(before.plain));
}

const does = (word: string) => saidBy(word).some((cue) => DONE.has(cue));
const CALLED: ReadonlySet<string> = new Set('if si falls wenn thank thanks merci danke'.split(' '));
/** Of the present, and what is denied; what programs and plays do as well is none of it: "generates", "stores", "hosts". */
const VERBS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:not|does|goes|comes|knows|wants|needs|sits|stands|walks|drives|cooks|bakes|smiles|laughs|sings|dances|jokes|thinks|feels|hopes|hates|prefers|enjoys|wonders|asks|answers|replies|tells|talks|explains|brings|gives|takes|gets|looks|listens|watches|sees|hears|waits|stays|visits|meets|calls|writes|reads|studies|learns|teaches|coaches|mentors|trains|joins|retires|leaves|commutes|travels|cycles|shares|invites|organises|organizes|volunteers|minds|fixes|repairs|covers|handles|sets|puts|picks|turns|starts|finishes|moves|pushes|pulls|agrees|insists|swears|lends|owes|trusts|believes|remembers|forgets|understands|decides)$/,
  fr: /^(?:n|fait|met|vient|prend|sait|apporte|porte|garde|donne|gere|tient|reste|passe)$/,
  de: /^(?:nicht|macht|bringt|kommt|weiss|kennt|hilft|fragt|ruft)$/,
};
const DONE: ReadonlySet<string> = new Set(['teaches', 'says', 'becomes']);

function isSpokenOf({ text }: Scene, { start, end }: Place): boolean {
  const left = text
    .slice(Math.max(0, start - REACH), start)
    .split(ENDS)
    .pop()!;
  const right = text.slice(end, end + REACH).split(ENDS)[0]!;
  const words = plainKey(`${left} ${right}`).match(/[a-z]+/g) ?? [];
  return !words.some((word) => saidBy(word).some((cue) => THINGS.has(cue)));
}

const ENDS = /[.!?\n]\s/;
const THINGS: ReadonlySet<string> = new Set(['is read', 'is used']);
