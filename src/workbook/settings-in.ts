// The settings as they count: what the sheet says, and where it is silent what an earlier run pinned.
import type { Table } from '../ground/table.ts';
import { takeTopics } from '../ground/topic-words.ts';
import { languageAsked, speak } from '../language/language.ts';
import type { Ports } from '../ports/ports.ts';
import { readSettings, type Settings, saysEdition } from '../programme/settings.ts';
import { pinnedIn } from './remembered-edition.ts';

/** The settings, with what an earlier run pinned where the sheet does not say it. */
export function settingsIn({ workbook, memory, now }: Ports, table: Table | null) {
  const about = {
    file: hasProgramme(table) ? '' : workbook.fileName(),
    /** Only where no edition is written down. */
    get year() {
      return workbook.shown(now).getFullYear();
    },
  };
  const isSaid = saysEdition(table);
  const pinned = isSaid ? null : pinnedIn(memory);
  return { ...readSettings(table, about, pinned), isPinned: isSaid || pinned !== null };
}

/** Whether a name stands in the sheet; otherwise the file's name counts. */
export function hasProgramme(table: Table | null): boolean {
  return readSettings(table, { file: '', year: 0 }).settings.programme !== '';
}

/** What the whole call goes by: the language of the panel, and which words are one topic. */
export function goBy({ panelLanguage, sameTopics }: Settings): void {
  speak(panelLanguage ?? languageAsked());
  takeTopics(sameTopics);
}
