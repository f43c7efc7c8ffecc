// Objects of Google as they cross between the host and the realm, and the classes that the host offers.

/** An object handed into the realm; only its number and class cross. */
export interface Handle {
  readonly cls: ClassName;
  /** What the object stands for: a sheet's id, a range's place … */
  readonly of: unknown;
}

/** Classes of Google that the host offers, with their declared types. */
export interface Surface {
  SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  Spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  Sheet: GoogleAppsScript.Spreadsheet.Sheet;
  EmbeddedChartBuilder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
  EmbeddedChart: GoogleAppsScript.Spreadsheet.EmbeddedChart;
  Charts: GoogleAppsScript.Charts.Charts;
  Range: GoogleAppsScript.Spreadsheet.Range;
  RangeList: GoogleAppsScript.Spreadsheet.RangeList;
  Protection: GoogleAppsScript.Spreadsheet.Protection;
  Filter: GoogleAppsScript.Spreadsheet.Filter;
  Ui: GoogleAppsScript.Base.Ui;
  Menu: GoogleAppsScript.Base.Menu;
  HtmlService: GoogleAppsScript.HTML.HtmlService;
  HtmlOutput: GoogleAppsScript.HTML.HtmlOutput;
  LockService: GoogleAppsScript.Lock.LockService;
  Lock: GoogleAppsScript.Lock.Lock;
  PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  Properties: GoogleAppsScript.Properties.Properties;
  Session: GoogleAppsScript.Base.Session;
  Utilities: GoogleAppsScript.Utilities.Utilities;
  Blob: GoogleAppsScript.Base.Blob;
  MailApp: GoogleAppsScript.Mail.MailApp;
  ScriptApp: GoogleAppsScript.Script.ScriptApp;
  AuthorizationInfo: GoogleAppsScript.Script.AuthorizationInfo;
  CalendarCalendars: GoogleAppsScript.Calendar.Collection.CalendarsCollection;
  CalendarEvents: GoogleAppsScript.Calendar.Collection.EventsCollection;
  CalendarFreebusy: GoogleAppsScript.Calendar.Collection.FreebusyCollection;
  DrivePermissions: GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;
  DriveFiles: GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
}

export type ClassName = keyof Surface;

export function isHandle(value: unknown): value is Handle {
  return typeof value === 'object' && value !== null && 'cls' in value && 'of' in value;
}
