// What the panel and the command line show of the profiles.

import { say } from '../../language/say.ts';
import type { Reading } from '../../people/people.ts';
import type { Plan } from '../../workbook/publish-document.ts';
import type { ProfilesView } from '../contract.ts';
import type { ProfilesDocument } from '../domain/document.ts';
import { additionGivesAway, topicsGiveAway } from '../domain/given-away.ts';
import { everyText, isPublished, type Profile, shownFields } from '../domain/profile.ts';
import type { Profiles } from '../domain/profiles.ts';
import { printOf } from '../domain/publication.ts';
import { combinationSays } from '../domain/recognition.ts';
import { whyOpen } from '../domain/why-open.ts';
import { WRITING } from '../domain/writing.ts';
import type { PreparedProfiles } from '../read/prepare-profiles.ts';

export function profilesView(
  { profiles, reading, newCodes, issues }: PreparedProfiles,
  document: ProfilesDocument,
  plan: Plan,
  blocked: ProfilesView['blocked'],
): ProfilesView {
  return {
    document: plan.current && {
      link: plan.current.link,
      name: document.name,
      count: plan.current.count,
      state: plan.current.state,
    },
    profiles: profiles.all.map((profile) => profileView(profile, reading)),
    redactions: profiles.listed.flatMap(redactionsOf),
    flags: profiles.listed.flatMap(flagsOf),
    risks: risksOf(profiles),
    remedies: profiles.remedies.map(({ id, says, cures, of }) => ({ id, says, cures, of })),
    fields: profiles.shown.map(({ row, shown, as, hiddenFor }) => ({
      field: row.field,
      name: say(row.name),
      shown,
      as,
      ways: row.ways,
      hiddenFor,
      isAttribute: row.kind === 'attribute',
    })),
    listed: profiles.listed.length,
    leftOut: profiles.all.filter((profile) => !isPublished(profile)).length,
    newCodes,
    change: plan.wasDeleted ? { kind: 'deleted' } : plan.change,
    published: plan.change.kind === 'same' && plan.unfinished === null,
    blocked,
    fingerprint: printOf(document),
    issues: [...issues, ...topicsGiveAway(profiles.listed), ...additionGivesAway(plan.change)],
  };
}

function profileView(profile: Profile, reading: Reading): ProfilesView['profiles'][number] {
  const fields = isPublished(profile) ? shownFields(profile) : [];
  const named = reading.mentees.filter((mentee) =>
    mentee.choices.some((choice) => choice.mentor === profile.mentor.id),
  );
  return {
    code: profile.code,
    mentor: profile.mentor.email,
    name: profile.mentor.name,
    state: profile.state,
    fields: Object.fromEntries(fields.map(({ field, text }) => [field, text])),
    text: fields.map(({ name, text }) => `${name}: ${text}`).join('\n'),
    places: profile.places,
    chosenBy: named.length,
    texts: everyText(profile)
      .filter(({ reviewed }) => reviewed.spans.length + reviewed.open.length > 0)
      .map(({ field, name, reviewed }) => ({
        field,
        name,
        original: reviewed.original,
        text: reviewed.text,
        spans: reviewed.spans.map(({ start, end, type }) => ({ start, end, type })),
        open: reviewed.open.map(({ start, end, why, key, proposal, waits }) => ({
          start,
          end,
          why,
          says: say(whyOpen[why]),
          key,
          proposal,
          waits,
        })),
      })),
  };
}

function redactionsOf(profile: Profile): ProfilesView['redactions'] {
  return everyText(profile).flatMap(({ field, reviewed }) =>
    reviewed.spans.map(({ start, end, type }) => ({
      code: profile.code,
      field,
      removed: reviewed.original.slice(start, end),
      type,
    })),
  );
}

function flagsOf(profile: Profile): ProfilesView['flags'] {
  return everyText(profile).flatMap(({ field, reviewed }) =>
    reviewed.open.map(({ start, end, why }) => ({
      code: profile.code,
      field,
      text: reviewed.original.slice(start, end),
      why,
    })),
  );
}

/** Remedies that name this mentor alone, and those for everybody, best first. */
function risksOf({ listed, recognisable, remedies }: Profiles): ProfilesView['risks'] {
  return listed.flatMap(({ code }, k) => {
    const found = recognisable[k]!;
    if (found.length === 0) return [];
    const fields = new Set(found.flatMap(({ traits }) => traits.map((trait) => trait.field)));
    const helpful = remedies.filter(({ id }) => {
      const [, field, ...rest] = id.split(':');
      return (
        (fields.has(field!) || field === '*') &&
        (!id.startsWith('hide') || rest.length === 0 || rest[0] === code)
      );
    });
    return [
      {
        code,
        because: found.map((combination) => combinationSays(combination, listed.length)),
        remedies: [
          ...helpful.map(({ says }) => says),
          ...(fields.has(WRITING)
            ? [say('Ask the mentor for a text in the language of most of the others')]
            : []),
        ],
      },
    ];
  });
}
