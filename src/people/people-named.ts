// Whom an answer names that asks for people: those who must not meet, who are kept apart, who lead together. What can only be
// guessed forbids and is said; what names nobody is said too, for nobody is forbidden then.
import type { Issue } from '../ground/issue.ts';
import { late } from '../ground/made-when-asked.ts';
import { createFinder, type Found, type Named } from '../ground/naming.ts';
import { namesNobody } from '../ground/nobody-words.ts';
import { say } from '../language/say.ts';
import { about, answers } from './answered-row.ts';
import type { Entry } from './entries.ts';
import { keepsFromSomebody } from './likely-left.ts';
import { namesFamilyAlone, standsByItself } from './name-among-words.ts';
import { mayBeCalled } from './other-given-name.ts';
import { createPlaceFinder, type PlaceNamed } from './places-named.ts';
import { notesIn } from './status-notes.ts';
import { short } from './void-choices.ts';

/** Who may be named. */
export interface Nameable {
  readonly find: (text: string) => Found;
  readonly nameOf: (id: string) => string;
  /** Ids of those who take part in a role. */
  readonly inRole: (role: 'mentors' | 'mentees') => ReadonlySet<string>;
  /** Places that an answer names instead, with those of the other side who are from there. */
  readonly fromPlaces: (entry: Entry, text: string) => readonly PlaceNamed[];
}

/** @param known  everybody with a usable address and name. */
export function nameable(
  known: readonly Named[],
  answers: Readonly<Record<'mentors' | 'mentees', readonly Somebody[]>>,
): Nameable {
  const idsOf = (list: readonly Somebody[]) =>
    late(() => new Set(list.filter(({ takesPart }) => takesPart).map(({ id }) => id)));
  const ids = { mentors: idsOf(answers.mentors), mentees: idsOf(answers.mentees) };
  const places = {
    mentors: createPlaceFinder(answers.mentors),
    mentees: createPlaceFinder(answers.mentees),
  };
  return {
    find: createFinder(known),
    nameOf: (id) => known.find((one) => one.id === id)?.name ?? id,
    inRole: (role) => ids[role](),
    fromPlaces: (entry, text) => places[entry.form.role === 'mentors' ? 'mentees' : 'mentors'](text, entry),
  };
}

type Somebody = Entry & { readonly takesPart: boolean };
type Said = Pick<Issue, 'found' | 'wanted' | 'remedy'>;
type Field = 'conflicts' | 'supervisor' | 'apart' | 'co-leader';

/** Ids named in a field. Of those who bear a given or a family name that fits several, only one who may really meet this person is meant. */
export function peopleNamed(entry: Entry, field: Field, who: Nameable, issues: Issue[]): readonly string[] {
  const text = answers(entry, field);
  const found = who.find(field === 'conflicts' ? [text, ...keptFrom(entry)].join('\n') : text);
  const warn = (said: Said) =>
    issues.push(about(entry.form, entry.row.number, field, { severity: 'warns', ...said }));
  // Who leads together is not kept apart: what can only be guessed says nothing then.
  const isSureAlone = field === 'co-leader';
  const among = found.among.filter(({ text: name, around }) => standsByItself(name, around));
  const guessed = isSureAlone
    ? []
    : [...found.families, ...found.given, ...among].map(({ text: name, ids }) => ({
        name,
        ids: others(entry, field, who, ids),
      }));
  const calledSo = (isSureAlone ? [] : found.otherwise).flatMap(({ text: name, ids }) =>
    others(entry, field, who, ids)
      .filter((id) => namesFamilyAlone(name) || mayBeCalled(name, who.nameOf(id)))
      .map((id) => ({ name, id })),
  );
  const isGuessed = (name: string) => guessed.some((one) => one.name === name && one.ids.length > 0);
  for (const name of found.ambiguous.filter((one) => !isGuessed(one))) warn(borneBySeveral(name));
  for (const { name, ids } of guessed.filter(({ ids }) => ids.length > 0))
    warn(ids.length > 1 ? borneBySeveral(name) : takenFor(name, who.nameOf(ids[0]!)));
  for (const { name, id } of calledSo) warn(takenFor(name, who.nameOf(id)));
  const meant = [
    ...calledSo.map(({ id }) => id),
    ...found.sure,
    ...found.sharing,
    ...guessed.flatMap(({ ids }) => (ids.length === 1 ? ids : [])),
  ];
  const isHeard = meant.length + found.ambiguous.length > 0 || guessed.some(({ ids }) => ids.length > 0);
  const places = field !== 'conflicts' || isHeard || namesNobody(text) ? [] : who.fromPlaces(entry, text);
  for (const { place } of places) warn(takenForAllOf(text, place));
  if (field === 'conflicts' && !isHeard && !namesNobody(text) && places.length === 0) warn(ofNobody(text));
  return [...new Set([...meant, ...places.flatMap(({ ids }) => ids)])].filter((id) => id !== entry.id);
}

/** What the office noted beside who takes part: "ok, but not with Berg" keeps the two apart as well. */
const keptFrom = (entry: Entry): string[] =>
  notesIn(entry).flatMap(({ text }) => (keepsFromSomebody(text) ? [text] : []));

function others(entry: Entry, field: Field, who: Nameable, ids: readonly string[]): string[] {
  const role = field === 'apart' || entry.form.role === 'mentors' ? 'mentees' : 'mentors';
  return ids.filter((id) => id !== entry.id && who.inRole(role).has(id));
}

function borneBySeveral(found: string): Said {
  return {
    found,
    wanted: say('a full name or a mail address; several people bear this name'),
    remedy: say(
      'Add the two people to the sheet {Never pair?} if they must not meet. A full name counts for everybody who bears it, a shorter one for nobody.',
    ),
  };
}

function takenFor(found: string, name: string): Said {
  return {
    found,
    wanted: say('a full name or a mail address'),
    remedy: say(
      'We take this for {name}, and keep the two apart. If somebody else is meant, correct the answer.',
      {
        name,
      },
    ),
  };
}

function takenForAllOf(text: string, place: string): Said {
  return {
    found: short(text),
    wanted: say('a full name or a mail address'),
    remedy: say(
      'We take this for everybody from {place}: none of them is paired with this person. If only one person is meant, write the full name.',
      { place },
    ),
  };
}

function ofNobody(text: string): Said {
  return {
    found: short(text),
    wanted: say('somebody who answered the form, or nobody'),
    remedy: say(
      'We know nobody by these words, so nobody is kept apart. If two people must not meet, write them into the sheet {Never pair?}.',
    ),
  };
}
