// What desk profiles says.

import { type Presented, saysError } from './present.ts';

interface Blocked {
  readonly what: string;
  readonly where: string;
  readonly remedy: string;
  readonly kind: string;
}

export function presentProfiles(view: Record<string, unknown>): Presented {
  const { profiles, blocked, ...json } = view as {
    profiles: {
      code: string;
      mentor: string;
      state: string;
      fields: unknown;
      text: string;
      chosenBy: number;
    }[];
    blocked: Blocked | null;
    listed: number;
    flags: unknown[];
    risks: unknown[];
    published: boolean;
    document: { link: string } | null;
  };
  const shown = profiles.map(({ code, mentor, state, fields, text, chosenBy }) => ({
    code,
    mentor,
    state,
    fields,
    text,
    chosenBy,
  }));
  const lines = [
    `Profiles: ${json.listed}. Places to decide: ${json.flags.length}. Mentors who could be recognised: ${json.risks.length}.`,
    json.published ? `Published: ${json.document?.link ?? ''}` : 'Nothing was published.',
  ];
  if (blocked === null) return { json: { ...json, profiles: shown }, lines };
  const { kind, ...error } = blocked;
  return {
    exit: kind === 'decide' ? 2 : 1,
    json: { ...json, profiles: shown, error },
    lines: [...lines, ...saysError(error)],
  };
}
