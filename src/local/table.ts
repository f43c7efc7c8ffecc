// THE TABLE of offered services: class → method → row. The facade, the scope check, the clock, the counts and the fault
// sweep all derive from it.
import type { ClassName, Handle } from './handle.ts';
import type { Row } from './service.ts';
import { lock, lockService, properties, propertiesService, session, utilities } from './services/account.ts';
import { blob } from './services/blob.ts';
import { calendarCalendars, calendarEvents, calendarFreebusy } from './services/calendar.ts';
import { embeddedChartBuilder, sheetCharts } from './services/charts.ts';
import { driveFiles, drivePermissions } from './services/drive.ts';
import { mailApp } from './services/mail.ts';
import { range, rangeList } from './services/range.ts';
import { authorizationInfo, scriptApp } from './services/script.ts';
import { protection, sheet } from './services/sheet.ts';
import { sheetRows } from './services/sheet-rows.ts';
import { spreadsheet, spreadsheetApp } from './services/spreadsheet.ts';
import { htmlOutput, htmlService, menu, ui } from './services/ui.ts';

type AnyRow = Omit<Row, 'act'> & { readonly act: (run: never, self: Handle, args: never) => unknown };

export const table: Readonly<Record<ClassName, Readonly<Record<string, AnyRow>>>> = {
  SpreadsheetApp: spreadsheetApp as Record<string, AnyRow>,
  Spreadsheet: spreadsheet as Record<string, AnyRow>,
  Sheet: { ...sheet, ...sheetRows, ...sheetCharts } as Record<string, AnyRow>,
  EmbeddedChartBuilder: embeddedChartBuilder as Record<string, AnyRow>,
  EmbeddedChart: {},
  Charts: {},
  Range: range as Record<string, AnyRow>,
  RangeList: rangeList as Record<string, AnyRow>,
  Protection: protection as Record<string, AnyRow>,
  Filter: {},
  Ui: ui as Record<string, AnyRow>,
  Menu: menu as Record<string, AnyRow>,
  HtmlService: htmlService as Record<string, AnyRow>,
  HtmlOutput: htmlOutput as Record<string, AnyRow>,
  LockService: lockService as Record<string, AnyRow>,
  Lock: lock as Record<string, AnyRow>,
  PropertiesService: propertiesService as Record<string, AnyRow>,
  Properties: properties as Record<string, AnyRow>,
  Session: session as Record<string, AnyRow>,
  Utilities: utilities as Record<string, AnyRow>,
  ScriptApp: scriptApp as Record<string, AnyRow>,
  AuthorizationInfo: authorizationInfo as Record<string, AnyRow>,
  MailApp: mailApp as Record<string, AnyRow>,
  Blob: blob as Record<string, AnyRow>,
  CalendarCalendars: calendarCalendars as Record<string, AnyRow>,
  CalendarEvents: calendarEvents as Record<string, AnyRow>,
  CalendarFreebusy: calendarFreebusy as Record<string, AnyRow>,
  DriveFiles: driveFiles as Record<string, AnyRow>,
  DrivePermissions: drivePermissions as Record<string, AnyRow>,
};

/** Classes that are global names; the others are only handed out. */
export const globals: readonly ClassName[] = [
  'SpreadsheetApp',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'Session',
  'Utilities',
  'ScriptApp',
  'Charts',
  'MailApp',
];

/** Advanced services: there only where the manifest switches them on; collections of methods by name. */
export const advanced: Readonly<Record<string, Readonly<Record<string, ClassName>>>> = {
  Drive: { Files: 'DriveFiles', Permissions: 'DrivePermissions' },
  Calendar: { Calendars: 'CalendarCalendars', Events: 'CalendarEvents', Freebusy: 'CalendarFreebusy' },
};

/** Google's other services, which the host refuses by name. The declared types list them; a test holds this to them. */
export const elsewhere: readonly string[] =
  `Browser CacheService CalendarApp CardService ConferenceDataService ContactsApp ContentService DataStudioApp DocumentApp
  DriveApp FormApp GmailApp GroupsApp Jdbc LanguageApp LinearOptimizationService Maps MimeType SitesApp SlidesApp
  ScriptProperties UrlFetchApp UserProperties XmlService
  AdminDirectory AdminGroupsMigration AdminGroupsSettings AdminLicenseManager AdminReports AdminReseller Adsense BigQuery
  Classroom Content Dfareporting Docs DriveActivity Drive_v2 Gmail People Sheets Slides TagManager Tasks YouTube
  YouTubeAnalytics YoutubePartner`.split(/\s+/);

/** The name Google uses in messages. */
export function fullName(cls: ClassName, method: string): string {
  const inside: readonly ClassName[] = ['Spreadsheet', 'Sheet', 'Range', 'RangeList', 'Protection'];
  return inside.includes(cls) ? `SpreadsheetApp.${cls}.${method}` : `${cls}.${method}`;
}
