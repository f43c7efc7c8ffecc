// Whom the page about somebody who leaves means, and how they leave, part or are away.

import { refuse } from '../../language/refusal.ts';
import { personIn } from '../../people/coordinators-lists.ts';
import { mayBeOneHuman } from '../../people/one-human.ts';
import type { Reading, Somebody } from '../../people/people.ts';
import { nameMeant } from '../../people/person-asked.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { LeavingRequest } from '../contract.ts';
import type { Parting } from '../domain/parting.ts';
import type { Leaver } from '../domain/standing.ts';
import { absenceAsked } from './absence-asked.ts';
import { type RoleThatEnds, roleThatEnds } from './role-that-ends.ts';

export interface WhoLeaves extends Pick<RoleThatEnds, 'asksRole' | 'goesOn' | 'taking'> {
  readonly person: Leaver;
  readonly parting: Parting;
  /** Of this person, one for each role. */
  readonly answers: readonly Somebody[];
}

/** Who it is about, in which role, whether they leave, part or are away, and until when. */
export function whoLeaves(
  gathered: Gathered,
  reading: Reading,
  request: Omit<LeavingRequest, 'step' | 'seen'>,
): WhoLeaves {
  const { person, parting } = partingAsked(gathered, reading, request);
  const under = reading.everybody.filter(({ id }) => id === person.id);
  const answers = under.filter(({ name }) => mayBeOneHuman(name, person.name));
  // Somebody is away, not a role of theirs.
  const isAway = parting.absence !== null;
  const { role, ...roles } = roleThatEnds(isAway ? { ...request, role: 'both' } : request, answers);
  const taking = isAway ? takingIn(person.name, answers) : roles.taking;
  // Of two people who use one address only the role of this one ends.
  const own = answers.length < under.length ? answers[0]!.role : role;
  return { person, parting: { ...parting, role: own }, answers, ...roles, taking };
}

/** In which roles it is written. Nobody is away who takes no part: the absence would make them active again. */
function takingIn(name: string, answers: readonly Somebody[]): WhoLeaves['taking'] {
  const there = answers.filter(({ takesPart, away }) => takesPart || away !== null);
  if (there.length === 0) refuse('takes no part', name);
  return there.map(({ role }) => role);
}

function partingAsked(
  { today }: Gathered,
  reading: Reading,
  request: Omit<LeavingRequest, 'step' | 'seen'>,
): { readonly person: Leaver; readonly parting: Parting } {
  const person = personNamed(request.person, reading);
  const other = request.other === null ? null : personNamed(request.other, reading).id;
  const absence = absenceAsked(request, person.id, reading, today);
  const how = other !== null ? 'apart' : request.how === 'away' ? 'paused' : request.how;
  return { person, parting: { person: person.id, other, role: null, how, absence } };
}

function personNamed(text: string, { known, everybody }: Reading): Leaver {
  const found = personIn(text, known);
  if (found === 'several') refuse('several people', text, 'person');
  const meant = found === 'nobody' ? nameMeant(text, known) : '';
  if (meant !== '') refuse('given name alone', text, meant);
  if (found === 'nobody') refuse('nobody', text, 'person');
  return oneOf(
    everybody.filter(({ id }) => id === found.id),
    text,
  );
}

/** Under an address that two people use, the one who is named: the address alone means neither. */
function oneOf(under: readonly Somebody[], text: string): Somebody {
  const [first] = under;
  if (under.every(({ name }) => mayBeOneHuman(name, first!.name))) return first!;
  const called = text.replace(/<[^>]*>/, '').trim();
  const named = under.filter(({ name }) => called !== '' && mayBeOneHuman(name, called));
  if (named.length === 1) return named[0]!;
  refuse('one address of several', first!.email, under.map(({ name }) => name).join('; '));
}
