// Menu and panel. The page is one file; the step it starts on travels with it, and nothing else does.
import { beginIn, languageOf } from '../language/language.ts';
import { say } from '../language/say.ts';
import { MENU_NAME, type MenuRow, menu } from '../menu.ts';

/** Needs no permission, so that the menu is there before anything was allowed; speaks the language of the account. */
export function buildMenu(): void {
  beginIn(languageOf(accountLocale()));
  const ui = SpreadsheetApp.getUi();
  const built = ui.createMenu(MENU_NAME);
  for (const row of menu) {
    if ('line' in row) built.addSeparator();
    built.addItem(say(row.label), row.id);
  }
  built.addToUi();
}

/** Without a menu nobody could begin, so a locale that cannot be had is none. */
function accountLocale(): string {
  try {
    return Session.getActiveUserLocale();
  } catch {
    return '';
  }
}

export function openPanel(opens: MenuRow['opens']): void {
  const start = JSON.stringify({ step: opens }).replace(/</g, '\\u003c');
  const page = HtmlService.createHtmlOutputFromFile('Sidebar')
    .append(`<script type="application/json" id="start">${start}</script>`)
    .setTitle(MENU_NAME);
  SpreadsheetApp.getUi().showSidebar(page);
}
