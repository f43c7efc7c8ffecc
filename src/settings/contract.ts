// What may be asked about the settings of a programme: read them, try other ones, write them.

/** Settings, rules and strands that shall be other than they are. */
export interface SettingChanges {
  /** By the name of the setting, as it stands in the sheet. */
  readonly settings: Readonly<Record<string, string>>;
  /** By the name of the rule. */
  readonly rules: Readonly<Record<string, boolean>>;
  /**
   * All strands, cells in the order of the sheet, and behind them the name that the strand has had so far, if any; null where
   * they stay as they are.
   */
  readonly strands: readonly (readonly string[])[] | null;
}

interface ChoiceView {
  readonly value: string;
  readonly says: string;
}

/** One setting as the page shows it. */
export interface SettingView {
  readonly setting: string;
  readonly label: string;
  readonly means: string;
  readonly value: string;
  /** Empty where anything may be written. */
  readonly choices: readonly ChoiceView[];
}

/** The page of settings: what the sheets say, or would say with the changes. */
export interface SettingsView {
  readonly groups: readonly { readonly title: string; readonly settings: readonly SettingView[] }[];
  readonly rules: readonly { readonly rule: string; readonly says: string; readonly on: boolean }[];
  readonly strandFields: readonly { readonly label: string; readonly choices: readonly ChoiceView[] }[];
  readonly strands: readonly (readonly string[])[];
  readonly presets: readonly {
    readonly id: string;
    readonly title: string;
    readonly says: string;
    readonly changes: SettingChanges;
  }[];
  /** What cannot be read; while something that changes is among it, nothing is written. */
  readonly problems: readonly {
    /** Null for a strand. */
    readonly setting: string | null;
    readonly where: string;
    readonly found: string;
    readonly wanted: string;
  }[];
  readonly written: boolean;
}

/** Try changes, or write them. */
export interface SettingsRequest extends SettingChanges {
  readonly write: boolean;
}
