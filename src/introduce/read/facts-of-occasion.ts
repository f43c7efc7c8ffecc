// THE TABLE of what the mails of one occasion alone need to know: nobody else's way goes through here.

import type { Occasion } from '../../letters/mails.ts';
import type { Form } from '../../people/columns.ts';
import type { Ports } from '../../ports/ports.ts';
import { documentWords } from '../../profiles/domain/document-words.ts';
import { shownFields } from '../../profiles/domain/profile.ts';
import { prepareProfiles } from '../../profiles/read/prepare-profiles.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { heldPeople } from './held-people.ts';
import type { Writing } from './writing.ts';

interface Sources {
  readonly ports: Ports;
  readonly gathered: Gathered;
  readonly forms: readonly Form[];
  readonly acceptGuesses: boolean;
}

type Facts = Partial<Pick<Writing, 'profiles' | 'heldPeople'>>;

export const factsOf: Partial<Record<Occasion, (sources: Sources) => Facts>> = {
  'profile for approval': ({ ports, gathered, acceptGuesses }) => ({
    profiles: profileTexts(ports, gathered, acceptGuesses),
  }),
  'more information': ({ gathered, forms }) => ({ heldPeople: heldPeople(gathered, forms) }),
};

/** What mentees would read about each mentor, a line per field. */
function profileTexts(ports: Ports, gathered: Gathered, acceptGuesses: boolean) {
  const { profiles } = prepareProfiles(ports, { acceptGuesses, acceptProposals: false }, gathered);
  const { fields } = documentWords[gathered.settings.language];
  const colon = gathered.settings.language === 'fr' ? ' : ' : ': ';
  return profiles.listed.map((profile) => ({
    person: profile.mentor,
    text: shownFields(profile)
      .map(({ field, name, text }) => `${fields[field] ?? name}${colon}${text}`)
      .join('\n'),
  }));
}
