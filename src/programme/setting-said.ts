// What a setting means: below its list on the page, in the words of the list; in the sheet, with the words that may stand there.

import { languageSpoken } from '../language/language.ts';
import { say } from '../language/say.ts';
import type { Choice, SettingRow } from './setting-row.ts';

type Meant = Pick<SettingRow, 'means' | 'choices'>;

const colon = () => (languageSpoken() === 'fr' ? ' : ' : ': ');
const end = () => (languageSpoken() === 'fr' ? ' ; ' : '; ');

/** The list itself shows what may be chosen; only what is not plain is explained. */
export function meansOnPage({ means, choices = [] }: Meant): string {
  const explained = choices.flatMap(({ says, more }) => (more ? [`${say(says)} (${say(more)})`] : []));
  return explained.length === 0 ? say(means) : `${say(means)} ${explained.join(', ')}.`;
}

export function meansInSheet({ means, choices = [] }: Meant): string {
  if (choices.length === 0) return say(means);
  return `${say(means)} ${choices.map(wordAndMeaning).join(end())}.`;
}

function wordAndMeaning({ value, says, more }: Choice): string {
  const word = value === '' ? say('empty') : value;
  const meaning = [say(says), ...(more ? [say(more)] : [])].join(', ');
  return meaning === word ? word : `${word}${colon()}${meaning}`;
}
