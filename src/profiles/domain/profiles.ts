// The story of the profiles: who is listed → which answers may be shown → redacted and reviewed texts → banded attributes
// → who could be recognised by them.

import type { Issue } from '../../ground/issue.ts';
import type { Form } from '../../people/columns.ts';
import { knownPeople } from '../../redaction/known/known-people.ts';
import { unitForms } from '../../redaction/known/units.ts';
import type { Setting } from '../../redaction/redact.ts';
import type { Language } from '../../redaction/words/function-words.ts';
import { type Answered, answeredMentors, type ProfileSources } from './answered-mentors.ts';
import { attach, attributesFor } from './attributes-of-profiles.ts';
import { type Everybody, everybodyIn } from './participants.ts';
import { isPublished, type Profile } from './profile.ts';
import { type Combination, recognisableBy } from './recognition.ts';
import { type Remedy, remediesFor } from './remedies.ts';
import { type Decisions, readDecisions } from './review.ts';
import { readShown, type Shown } from './shown.ts';
import { bareProfile } from './texts-of-mentor.ts';
import { ordinaryWords, rareWords } from './words-in-use.ts';
import { writingOf } from './writing.ts';

export interface Profiles {
  /** In the order of the codes; those left out and empty ones included. */
  readonly all: readonly Profile[];
  readonly listed: readonly Profile[];
  readonly shown: readonly Shown[];
  readonly decisions: Decisions;
  /** Per listed profile, what it could be recognised by. */
  readonly recognisable: readonly (readonly Combination[])[];
  readonly remedies: readonly Remedy[];
  readonly issues: readonly Issue[];
  readonly everybody: Everybody;
  /** How redaction looks at a text of this mentor, for the last check. */
  readonly settingFor: (mentor: string | null) => Setting;
}

export function profilesOf(sources: ProfileSources): Profiles {
  const answered = answeredMentors(sources);
  const decisions = readDecisions(sources.reviewSheet);
  const hasAnswers = (field: string) => answered.some(({ answer }) => answer(field).trim() !== '');
  const { shown, issues: oddWays } = readShown(sources.shownSheet, answered.length, hasAnswers);
  const everybody = everybodyIn(
    sources.everyForm,
    [sources.mentorsSheet, sources.menteesSheet],
    sources.naming,
  );
  const settingFor = settings(sources.forms, everybody, answered, shown, sources.language);
  const made = answered.map((one) => bareProfile(sources, one, shown, settingFor(one.mentor.id), decisions));
  const bare = made.map(({ profile }) => profile);
  const listed = bare.filter(isPublished);
  const attributesOf = (ways: readonly Shown[]) => attributesFor(ways, listed, answered, sources.language);
  const withAttributes = new Map(
    attach(listed, attributesOf(shown)).map((profile) => [profile.mentor.id, profile]),
  );
  const codes = listed.map((profile) => profile.code);
  const assess = (ways: readonly Shown[]) => recognisableBy(attributesOf(ways), listed.length);
  return {
    all: bare.map((profile) => withAttributes.get(profile.mentor.id) ?? profile),
    listed: [...withAttributes.values()],
    shown,
    decisions,
    recognisable: recognisableBy(
      [...attributesOf(shown), writingOf(listed, sources.language)],
      listed.length,
    ),
    remedies: remediesFor(shown, codes, assess),
    issues: [...oddWays, ...made.flatMap(({ issues }) => issues)],
    everybody,
    settingFor,
  };
}

/** Words that several people write in lower case are ordinary here; a word that one mentor alone uses is rare. */
function settings(
  forms: readonly Form[],
  everybody: Everybody,
  answered: readonly Answered[],
  shown: readonly Shown[],
  usual: Language,
) {
  const fields = shown.filter((one) => one.shown && one.row.kind === 'text').map((one) => one.row.field);
  const isRare = rareWords(answered.map(({ answer }) => fields.map(answer).join('\n')));
  const known = knownPeople(everybody.people, ordinaryWords(forms));
  const units = unitForms(everybody.units);
  return (mentor: string | null): Setting => ({
    known,
    units,
    mentor: mentor === null ? -1 : everybody.indexOf(mentor),
    language: null,
    isRare,
    usual,
  });
}
