// What the settings page does: collects changes, lets them be looked at, and saves them together.
import type { SettingChanges, SettingsView } from '../api/api.ts';
import type { Asking } from './asking.ts';
import { messages } from './messages/messages.ts';

export const noChanges: SettingChanges = { settings: {}, rules: {}, strands: null };

export class SettingsStore {
  private readonly store: Asking;
  /** What cannot be read in the sheets as they are. */
  private ofSheet: SettingsView['problems'] = [];
  private strandsOfSheet = '';

  constructor(store: Asking) {
    this.store = store;
  }

  /** What was changed and is not saved yet stays when the page is left; of strands, while the sheet says what it said. */
  async read(): Promise<void> {
    const settings = await this.store.ask('settings', { ...noChanges, write: false }, messages.busy.reading);
    if (!settings) return;
    const { strands } = this.store.state.changes;
    const isOther = strands !== null && this.strandsOfSheet !== JSON.stringify(settings.strands);
    this.ofSheet = settings.problems;
    this.strandsOfSheet = JSON.stringify(settings.strands);
    this.store.set({ settings, said: isOther ? messages.settings.strandsAnew : '' });
    this.change(isOther ? { strands: null } : {});
  }

  set(setting: string, value: string): void {
    const { changes } = this.store.state;
    this.change({ settings: { ...changes.settings, [setting]: value } });
  }

  tick(rule: string, on: boolean): void {
    this.change({ rules: { ...this.store.state.changes.rules, [rule]: on } });
  }

  setStrand(at: number, column: number, value: string): void {
    this.change({
      strands: this.strands().map((cells, k) =>
        k === at ? cells.map((cell, c) => (c === column ? value : cell)) : cells,
      ),
    });
  }

  addStrand(): void {
    const fields = this.store.state.settings!.strandFields;
    const blank = fields.map(({ choices }) => choices[0]?.value ?? '');
    this.change({ strands: [...this.strands(), blank] });
  }

  removeStrand(at: number): void {
    this.change({ strands: this.strands().filter((_, k) => k !== at) });
  }

  /** Takes over what a programme of this kind usually has; nothing is written. */
  fillIn(preset: SettingsView['presets'][number]): void {
    const { settings, rules, strands } = this.store.state.changes;
    this.change({
      settings: { ...settings, ...preset.changes.settings },
      rules: { ...rules, ...preset.changes.rules },
      strands: preset.changes.strands ?? strands,
    });
    this.store.set({ said: messages.settings.filled });
  }

  undo(): void {
    const settings = { ...this.store.state.settings!, problems: this.ofSheet };
    this.store.set({ settings, changes: noChanges, said: '' });
  }

  async save(): Promise<void> {
    const request = { ...this.store.state.changes, write: true };
    const settings = await this.store.ask('settings', request, messages.settings.busy);
    if (!settings) return;
    const { written } = settings;
    const said = written ? messages.settings.saved : messages.settings.notSaved;
    if (written) this.ofSheet = settings.problems;
    if (written) this.strandsOfSheet = JSON.stringify(settings.strands);
    if (written) this.store.set({ settings, changes: noChanges, said, hub: null });
    else this.store.set({ settings: { ...this.store.state.settings!, problems: settings.problems }, said });
  }

  private strands(): readonly (readonly string[])[] {
    const { changes, settings } = this.store.state;
    return changes.strands ?? settings!.strands;
  }

  /** What is again as it stands in the sheet is no change. */
  private change(part: Partial<SettingChanges>): void {
    const { changes, settings } = this.store.state;
    const all = { ...changes, ...part };
    const values = new Map(
      settings!.groups.flatMap((group) => group.settings.map(({ setting, value }) => [setting, value])),
    );
    const rules = new Map(settings!.rules.map(({ rule, on }) => [rule, on]));
    const differing = <T>(of: Readonly<Record<string, T>>, from: ReadonlyMap<string, T>) =>
      Object.fromEntries(Object.entries(of).filter(([name, value]) => from.get(name) !== value));
    const isSame = JSON.stringify(all.strands) === JSON.stringify(settings!.strands);
    this.store.set({
      changes: {
        settings: differing(all.settings, values),
        rules: differing(all.rules, rules),
        strands: isSame ? null : all.strands,
      },
    });
  }
}

export function countChanges({ settings, rules, strands }: SettingChanges): number {
  return Object.keys(settings).length + Object.keys(rules).length + (strands === null ? 0 : 1);
}
