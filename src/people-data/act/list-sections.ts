// Lists to hand on, and one person's data, as the panel draws them: a file to download, and what it does not hold.

import { say } from '../../language/say.ts';
import type { FlowStep, Press, Section } from '../edition-contract.ts';
import type { ListView } from '../lists-contract.ts';

export const BLANK = { lines: [], lists: [], input: null, file: null, presses: [] };

export const press = (label: string, step: FlowStep, sure: Press['sure'] = null): Press => ({
  label,
  step,
  sure,
});

/** Beside nobody else's: the page takes it away as soon as another address is written. */
export function ownSection(shown: ListView | undefined): Section[] {
  if (!shown || shown.about === null) return [];
  const title = say('The data of {name}', { name: shown.about });
  return [{ ...BLANK, title, about: shown.about, lines: shown.left, file: fileOf(shown) }];
}

function fileOf({ file: name, csv }: ListView): Section['file'] {
  return { name, csv, label: say('Download {file}', { file: name }) };
}

export function listsSection(shown: ListView | undefined): Section {
  const list = shown?.about === null ? shown : undefined;
  return {
    ...BLANK,
    title: say('Lists to hand on'),
    lines: [
      say('Names without addresses, of those who take part now; each in a sheet of its own and as a file.'),
      ...(list?.sheet ? [say('It is in the sheet {sheet}.', { sheet: list.sheet })] : []),
    ],
    file: list ? fileOf(list) : null,
    presses: [
      press(say('The pairs, for my boss'), 'pairs'),
      press(say('By department, for my boss'), 'departments'),
      press(say('The mentors, for the training'), 'training'),
      press(say('Badges'), 'badges'),
      press(say('Who may not have met'), 'not met'),
    ],
  };
}
