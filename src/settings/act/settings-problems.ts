// What in the wanted settings and strands cannot be read, and is therefore not written.

import { addressOf } from '../../ground/addresses.ts';
import { fold } from '../../ground/folding.ts';
import { cellText, type Table } from '../../ground/table.ts';
import { readZone } from '../../ground/zones/zone-name.ts';
import { say } from '../../language/say.ts';
import { readSettings } from '../../programme/settings.ts';
import { readStrands } from '../../programme/strands.ts';
import type { SettingsView } from '../contract.ts';

/** Of a setting, or with null of a strand. */
export type Problem = SettingsView['problems'][number];

export function settingProblems(settings: Table): Problem[] {
  const value = (setting: string) => {
    const row = settings.rows.find((one) => fold(cellText(settings, one, 'Setting')) === fold(setting));
    return row ? cellText(settings, row, 'Value') : '';
  };
  const problem = (setting: string, wanted: string): Problem => ({
    setting,
    where: setting,
    found: value(setting),
    wanted,
  });
  const zone = readZone(value('Time zone') || 'Europe/Zurich');
  const isAddress = (text: string) => text === '' || addressOf(text) !== null;
  return [
    ...readSettings(settings, { file: '', year: 0 }).issues.map(({ row, wanted }) =>
      problem(cellText(settings, settings.rows.find(({ number }) => number === row)!, 'Setting'), wanted),
    ),
    ...['Contact', 'Reply to']
      .filter((setting) => !isAddress(value(setting)))
      .map((setting) => problem(setting, say('a mail address'))),
    ...('zone' in zone ? [] : [problem('Time zone', zone.offers.join(', ') || 'Europe/Zurich')]),
  ];
}

export function strandProblems(strands: Table): Problem[] {
  const nameOf = (number: number) =>
    cellText(strands, strands.rows.find((row) => row.number === number)!, 'Strand');
  const names = strands.rows.map((row) => fold(cellText(strands, row, 'Strand')));
  const problem = (where: string, found: string, wanted: string): Problem => ({
    setting: null,
    where,
    found,
    wanted,
  });
  return [
    ...strands.rows
      .filter((_, k) => names[k] === '')
      .map(({ number }) => problem(say('Strands'), nameOf(number), say('a name of its own for each strand'))),
    ...readStrands(strands).issues.map(({ row, column, found, wanted }) =>
      problem(`${nameOf(row)}, ${column}`, found, wanted),
    ),
  ];
}
