// The page of settings: groups, rules, strands and beginnings in words.

import { rules } from '../../eligibility/rules.ts';
import { fold } from '../../ground/folding.ts';
import { cellText, columnOf, type Table, textOf } from '../../ground/table.ts';
import { say } from '../../language/say.ts';
import { type Preset, presets } from '../../programme/presets.ts';
import type { Choice } from '../../programme/setting-row.ts';
import { meansOnPage } from '../../programme/setting-said.ts';
import { rowsIn } from '../../programme/settings.ts';
import { settingGroups, strandFields } from '../../programme/settings-page.ts';
import { saysYes } from '../../programme/strands.ts';
import type { SettingsView } from '../contract.ts';

export interface Wanted {
  readonly settings: Table;
  readonly rules: Table;
  readonly strands: Table;
}

export function viewOf({
  settings,
  rules: ruled,
  strands,
}: Wanted): Omit<SettingsView, 'problems' | 'written'> {
  const rowOf = new Map(settings.rows.map((row) => [fold(cellText(settings, row, 'Setting')), row]));
  const rule = new Map(ruled.rows.map((row) => [fold(cellText(ruled, row, 'Rule')), row]));
  return {
    groups: settingGroups.map((group) => ({
      title: say(group.title),
      settings: rowsIn(group.settings).map(({ setting, means, choices = [] }) => ({
        setting,
        label: say(setting),
        means: meansOnPage({ means, choices }),
        value: cellText(settings, rowOf.get(fold(setting))!, 'Value'),
        choices: choicesOf(choices),
      })),
    })),
    rules: rules.map(({ name, means: says }) => ({
      rule: name,
      says: say(says),
      on: saysYes(rule.get(fold(name))!.cells[columnOf(ruled, 'On')]),
    })),
    strandFields: strandFields.map(({ header, choices }) => ({
      label: say(header),
      choices: choicesOf(choices),
    })),
    strands: strands.rows.map((row) => row.cells.map(textOf)),
    presets: presets.map((preset) => presetView(preset, strands)),
  };
}

function choicesOf(choices: readonly Choice[] = []) {
  return choices.map(({ value, says }) => ({ value, says: say(says) }));
}

/** Strands of the preset beside those that have another name. */
function presetView(preset: Preset, strands: Table): SettingsView['presets'][number] {
  const names = preset.strands.map(([name]) => fold(name!));
  const others = strands.rows
    .map((row) => row.cells.map(textOf))
    .filter(([name]) => !names.includes(fold(name!)));
  return {
    id: preset.id,
    title: say(preset.title),
    says: say(preset.says),
    changes: {
      settings: preset.settings,
      rules: preset.rules,
      strands: preset.strands.length > 0 ? [...others, ...preset.strands] : null,
    },
  };
}
