// Which permissions the person has given. Asked before a service is used, because afterwards there is only an error in
// Google's words. https://developers.google.com/apps-script/reference/script/script-app#getAuthorizationInfo (2026-11)

export const DRIVE_FILE = 'https://www.googleapis.com/auth/drive.file';

/** The declared types do not know the second argument yet. */
interface AsksForScopes {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes: string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
}

/** Whether every one of these scopes was allowed by the person at the keyboard. */
export function hasPermission(scopes: readonly string[]): boolean {
  const asking = ScriptApp as unknown as AsksForScopes;
  const info = asking.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [...scopes]);
  return info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED;
}
