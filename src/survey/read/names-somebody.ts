// A text of a survey without the people it names, by the same search as the profiles.
import { late } from '../../ground/made-when-asked.ts';
import type { Form } from '../../people/columns.ts';
import { entriesOf } from '../../people/entries.ts';
import type { Reading } from '../../people/people.ts';
import { readDecisions } from '../../profiles/domain/review.ts';
import { type Reviewer, reviewText } from '../../profiles/domain/reviewed-text.ts';
import { knownPeople } from '../../redaction/known/known-people.ts';
import { unitForms } from '../../redaction/known/units.ts';
import { findIn, type Setting } from '../../redaction/redact.ts';
import type { SpanType } from '../../redaction/spans.ts';
import { plainKey, tokensOf } from '../../redaction/tokens.ts';
import { isFunctionWord } from '../../redaction/words/function-words.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { ownWordsIn, type Stretch } from '../domain/own-words.ts';
import type { WithoutNames } from '../domain/texts.ts';

/** Places of these kinds say who somebody is; a link or a room in an answer to a survey does not. */
const TELLING: readonly SpanType[] = ['name', 'colleague', 'stranger', 'likely', 'email', 'phone', 'handle'];

/** What names somebody of the programme in a text, as it stands there; its own name and its strands name nobody. */
export function namesSaidIn(
  forms: readonly Form[],
  gathered: Gathered,
  reading: Reading,
): (text: string) => string[] {
  const setting = settingFor(forms, gathered, reading);
  const isOwn = ownIn(gathered, reading);
  const borne = wordsOfNames(reading);
  // "This" is like a form of Thị, and "eines" of Inés; a name that is spelt so is one all the same.
  const isOnlyAWord = (said: string) => isFunctionWord(plainKey(said)) && !borne.has(plainKey(said));
  return (text) => {
    const isTheirs = isOwn(text);
    return findIn(text, setting)
      .spans.filter((span) => TELLING.includes(span.type) && span.type !== 'likely' && !isTheirs(span))
      .map(({ start, end }) => text.slice(start, end))
      .filter((said) => !isOnlyAWord(said));
  };
}

/** Whether a text names somebody of the programme by a word of the name as it is written. */
export function createNamesSomebody(
  forms: readonly Form[],
  gathered: Gathered,
  reading: Reading,
): (text: string) => boolean {
  const borne = late(() => wordsOfNames(reading));
  const namesIn = late(() => namesSaidIn(forms, gathered, reading));
  const saysName = (text: string) => tokensOf(text).some(({ plain }) => borne().has(plain));
  return (text) => saysName(text) && namesIn()(text).some(saysName);
}

function wordsOfNames({ known }: Reading): ReadonlySet<string> {
  return new Set(known.flatMap(({ name }) => tokensOf(name).map(({ plain }) => plain)));
}

export function withoutNamesIn(forms: readonly Form[], gathered: Gathered, reading: Reading): WithoutNames {
  const isOwn = ownIn(gathered, reading);
  const reviewer: Reviewer = {
    setting: settingFor(forms, gathered, reading),
    decisions: readDecisions(null),
    acceptProposals: true,
    code: '',
    gone: new Set(),
    find: (text, setting) => {
      const isTheirs = isOwn(text);
      const found = findIn(text, setting);
      return {
        ...found,
        spans: found.spans.filter((span) => !isTheirs(span)),
        flags: found.flags.filter((flag) => !isTheirs(flag)),
      };
    },
  };
  return (text) => {
    const reviewed = reviewText(text, reviewer);
    return { text: reviewed.text, names: reviewed.spans.some(({ type }) => TELLING.includes(type)) };
  };
}

function ownIn(
  { settings, strands }: Gathered,
  { known }: Reading,
): (text: string) => (place: Stretch) => boolean {
  const { programme, edition } = settings;
  const called = [programme, `${programme} ${edition}`, ...strands.map(({ name }) => name)];
  const find = ownWordsIn(
    called,
    known.map(({ name }) => name),
  );
  return (text) => {
    const own = find(text);
    return (place) => own.some(({ start, end }) => start <= place.start && place.end <= end);
  };
}

function settingFor(forms: readonly Form[], { settings }: Gathered, { known: listed }: Reading): Setting {
  const entries = forms.flatMap((form) =>
    form.role === 'mentors' || form.role === 'mentees' ? entriesOf(form, []) : [],
  );
  const people = new Map(
    // Two people may use one address.
    [...listed, ...entries].map(({ id, name }) => [`${id} ${name}`, { name, email: id, unit: '', job: '' }]),
  );
  const known = knownPeople([...people.values()]);
  return { known, units: unitForms([]), mentor: -1, language: null, usual: settings.language };
}
