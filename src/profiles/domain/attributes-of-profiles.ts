// Attributes of all listed profiles, banded together, and each profile with its own.

import { say } from '../../language/say.ts';
import type { Language } from '../../redaction/words/function-words.ts';
import type { Answered } from './answered-mentors.ts';
import { shownValues } from './attributes.ts';
import type { Profile } from './profile.ts';
import type { Attribute } from './recognition.ts';
import type { Shown } from './shown.ts';
import { inTheirWords } from './value-words.ts';

export function attributesFor(
  shown: readonly Shown[],
  listed: readonly Profile[],
  answered: readonly Answered[],
  language: Language,
): Attribute[] {
  const byId = new Map(answered.map((one) => [one.mentor.id, one]));
  const codes = listed.map((profile) => profile.code);
  return shown
    .filter((one) => one.shown && one.row.kind === 'attribute')
    .map((one) => ({
      field: one.row.field,
      name: say(one.row.name),
      values: shownValues(
        one,
        listed.map(
          (profile) =>
            shownAnswer(profile, one.row.field) ?? byId.get(profile.mentor.id)!.answer(one.row.field),
        ),
        codes,
      ).map(inTheirWords(language, one.row.field)),
    }));
}

/** The reviewed answer; one that is open or of which nothing is left is not shown. Null where it was hidden. */
function shownAnswer({ answers }: Profile, field: string): string | null {
  const found = answers.find((one) => one.field === field)?.reviewed;
  if (found === undefined) return null;
  return found.isOnlyPlaceholders || found.open.some(({ why }) => why === 'unread') ? '' : found.text;
}

export function attach(listed: readonly Profile[], attributes: readonly Attribute[]): Profile[] {
  return listed.map((profile, k) => ({
    ...profile,
    attributes: attributes
      .filter(({ values }) => values[k]!.length > 0)
      .map(({ field, name, values }) => ({ field, name, value: values[k]!.join(', ') })),
  }));
}
