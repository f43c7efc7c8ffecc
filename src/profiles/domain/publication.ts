// What a document of profiles is remembered by.
import { textPrint } from '../../ground/text-print.ts';
import type { ProfilesDocument } from './document.ts';
import { type Profile, shownFields } from './profile.ts';

/** What the Documents sheet calls the profiles. */
export const PROFILES = 'Mentor profiles';

/** Fingerprint per profile, free places not counted: a place that is taken is no correction. */
export function contentsOf(listed: readonly Profile[]): string {
  return listed
    .map((profile) => `${profile.code}:${textPrint(JSON.stringify(shownFields(profile)))}`)
    .join(' ');
}

export function printOf(document: ProfilesDocument): string {
  return textPrint(document.html);
}
