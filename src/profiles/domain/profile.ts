// One profile: what a mentor lets others read, without who they are.

import { say } from '../../language/say.ts';
import type { Mentor } from '../../people/person.ts';
import type { ReviewedText } from './reviewed-text.ts';
import { shownRows } from './shown.ts';

/** open: places to decide · ready: may be published · empty: nothing to show · left out: on purpose. */
export type ProfileState = 'open' | 'ready' | 'empty' | 'left out';

export interface ProfileText {
  readonly field: string;
  readonly name: string;
  readonly reviewed: ReviewedText;
}

export interface Profile {
  readonly code: string;
  readonly mentor: Mentor;
  readonly state: ProfileState;
  readonly texts: readonly ProfileText[];
  /** One per topic they can help with. */
  readonly topics: readonly ProfileText[];
  /** Short answers that are shown, as far as something was found in them. */
  readonly answers: readonly ProfileText[];
  /** Shown attributes with a value, in the order of the table. */
  readonly attributes: readonly { readonly field: string; readonly name: string; readonly value: string }[];
  readonly places: number;
}

/** The words mentees will read, field by field, in the order of the table: what they bring, what they help with, their view. */
export function shownFields(profile: Profile): { field: string; name: string; text: string }[] {
  const texts = profile.texts
    .filter(isReadable)
    .map(({ field, name, reviewed }) => ({ field, name, text: reviewed.text }));
  const topics = topicsOf(profile);
  const list = topics.length === 0 ? [] : [{ field: 'topics', name: say('Topics'), text: topics.join(', ') }];
  const attributes = profile.attributes.map(({ field, name, value }) => ({ field, name, text: value }));
  const place = (field: string) => shownRows.findIndex((row) => row.field === field);
  return [...texts, ...list, ...attributes].sort((a, b) => place(a.field) - place(b.field));
}

/** Everything of a profile that a person may have to decide about. */
export function everyText({
  texts,
  topics,
  answers,
}: Pick<Profile, 'texts' | 'topics' | 'answers'>): ProfileText[] {
  return [...texts, ...topics, ...answers];
}

export function topicsOf({ topics }: Profile): string[] {
  return topics.filter(isReadable).map(({ reviewed }) => reviewed.text);
}

export function isReadable({ reviewed }: ProfileText): boolean {
  return !reviewed.isEmpty && !reviewed.isOnlyPlaceholders;
}

export function isPublished(profile: Profile): boolean {
  return profile.state === 'open' || profile.state === 'ready';
}
