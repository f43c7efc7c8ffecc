// Wishes that were not read as wishes, said where the pair is explained: whoever complains wrote one of them.

import { type Plain, say } from '../../language/say.ts';
import type { Mentee, Mentor, Trouble, VoidWish } from '../../people/person.ts';
import { TROUBLES } from '../../people/void-choices.ts';

/** @param mentor  whom the mentee has, and perhaps meant. */
export function voidWishesSaid({ asked }: Mentee, mentor: Mentor | null): string[] {
  return (asked.voids ?? []).map((wish) => said(wish, mentor));
}

function said({ text, why }: VoidWish, mentor: Mentor | null): string {
  if (why.is !== 'is half a name')
    return say('“{text}” was not counted as a wish ({why}).', { text, why: say(endings[why.is]) });
  return mentor !== null && why.perhaps.includes(mentor.name)
    ? say('“{text}” was not counted as a wish. Perhaps it means {name}, the mentor this person has.', {
        text,
        name: mentor.name,
      })
    : say(
        '“{text}” was not counted as a wish. Perhaps it means {names}: ask, and write the full name into the answer.',
        {
          text,
          names: why.perhaps.join(', '),
        },
      );
}

const endings: Readonly<Record<Exclude<Trouble['is'], 'is half a name'>, Plain>> = {
  ...TROUBLES,
  'fits several': 'fits several mentors',
  'is against somebody': 'says who is not wanted',
  'a topic': 'is a topic, and nobody’s name',
};
