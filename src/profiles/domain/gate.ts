// The last check before anything is written: the composed document is searched again for everybody, by the same rules. A
// hit blocks; there is no way around it but to decide the place.
import { fold } from '../../ground/folding.ts';
import { spansIn } from '../../redaction/redact.ts';
import type { SpanType } from '../../redaction/spans.ts';
import type { ProfilesDocument } from './document.ts';
import { everyText, type Profile, shownFields } from './profile.ts';
import type { Profiles } from './profiles.ts';

export interface GateHit {
  /** Code of the profile; null for the title and the first page. */
  readonly code: string | null;
  readonly rule: SpanType;
}

/** @param allowed  texts that stand there on purpose: the programme's name, the coordinators' address. */
export function gateHits(
  profiles: Profiles,
  document: ProfilesDocument,
  allowed: readonly string[],
): GateHit[] {
  const byCode = new Map(profiles.listed.map((profile) => [profile.code, profile]));
  const hits = document.pieces.flatMap(({ code, text }) => {
    const profile = code === null ? null : byCode.get(code)!;
    return hitsIn(profiles, profile, text, profile === null ? allowed : []);
  });
  return [...hits, ...profiles.listed.flatMap((profile) => fieldHits(profiles, profile))];
}

/** Field by field, in the language of the field. */
function fieldHits(profiles: Profiles, profile: Profile): GateHit[] {
  return shownFields(profile).flatMap(({ text }) => hitsIn(profiles, profile, text, []));
}

/**
 * Joined texts have no language of their own, and are searched as German ones: there a capital proves nothing, so that
 * only names that are sure, or supported, count.
 */
function hitsIn(
  profiles: Profiles,
  profile: Profile | null,
  text: string,
  allowed: readonly string[],
): GateHit[] {
  const setting = profiles.settingFor(profile?.mentor.id ?? null);
  const spans = spansIn(text, { ...setting, language: 'de', isJoined: true });
  if (spans.length === 0) return [];
  const stays = new Set([...keptWords(profiles, profile)].map(fold));
  const isAllowed = (start: number, end: number) =>
    stays.has(fold(text.slice(start, end))) || allowed.some((phrase) => isInside(text, phrase, start, end));
  return spans
    .filter(({ start, end }) => !isAllowed(start, end))
    .map(({ type }) => ({ code: profile?.code ?? null, rule: type }));
}

function keptWords(profiles: Profiles, profile: Profile | null): string[] {
  const own = (profile === null ? [] : everyText(profile)).flatMap(({ reviewed }) => reviewed.kept);
  const everywhere = profiles.decisions.all.filter(({ decision }) => decision === 'keep everywhere');
  return [...own, ...everywhere.map(({ instead }) => instead)];
}

function isInside(text: string, phrase: string, start: number, end: number): boolean {
  if (phrase === '') return false;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    if (at <= start && end <= at + phrase.length) return true;
  return false;
}
