// What a document of profiles is remembered by.
import { textPrint } from '../../ground/text-print.ts';
import { markOf } from '../../people/given-codes.ts';
import type { ProfilesDocument } from './document.ts';
import { type Profile, shownFields } from './profile.ts';

/** What the Documents sheet calls the profiles. */
export const PROFILES = 'Mentor profiles';

/** Fingerprint per profile and whose it is, free places not counted: a place that is taken is no correction. */
export function contentsOf(listed: readonly Profile[]): string {
  return listed
    .map((profile) => `${profile.code}:${printOfProfile(profile)}:${markOf(profile.mentor.id)}`)
    .join(' ');
}

function printOfProfile(profile: Profile): string {
  return textPrint(JSON.stringify(shownFields(profile)));
}

export function printOf(document: ProfilesDocument): string {
  return textPrint(document.html);
}
