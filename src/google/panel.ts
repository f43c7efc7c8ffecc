// Menu and panel. The page is one file; the step it starts on travels with it, and nothing else does.
import { MENU_NAME, type MenuRow, menu } from '../menu.ts';

/** Needs no permission, so that the menu is there before anything was allowed. */
export function buildMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const built = ui.createMenu(MENU_NAME);
  for (const row of menu) {
    if (row.line) built.addSeparator();
    built.addItem(row.label, row.id);
  }
  built.addToUi();
}

export function openPanel(opens: MenuRow['opens']): void {
  const start = JSON.stringify({ step: opens }).replace(/</g, '\\u003c');
  const page = HtmlService.createHtmlOutputFromFile('Sidebar')
    .append(`<script type="application/json" id="start">${start}</script>`)
    .setTitle(MENU_NAME);
  SpreadsheetApp.getUi().showSidebar(page);
}
