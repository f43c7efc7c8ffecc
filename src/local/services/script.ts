// ScriptApp: what the person has allowed. https://developers.google.com/apps-script/reference/script/script-app (2026-11)
import { NO_SCOPE, type Service } from '../service.ts';

/** Values of enumerations, by class and name; they cross as texts. */
export const enumerations: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Charts: { ChartType: ['BAR', 'COLUMN', 'LINE', 'PIE'] },
  SpreadsheetApp: { ProtectionType: ['RANGE', 'SHEET'] },
  ScriptApp: {
    AuthMode: ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'],
    AuthorizationStatus: ['REQUIRED', 'NOT_REQUIRED'],
  },
};

export const scriptApp: Service<'ScriptApp'> = {
  getAuthorizationInfo: {
    scopes: NO_SCOPE,
    ms: 30,
    takes: ['s', 'sl'],
    act: (run, _self, args) => {
      const [, scopes] = args as unknown as [string, readonly string[] | undefined];
      const { granted } = run.world;
      const wanted = scopes ?? run.bundle.manifest.oauthScopes;
      const isMissing = granted !== null && wanted.some((scope) => !granted.includes(scope));
      return { cls: 'AuthorizationInfo', of: { isMissing } };
    },
  },
};

export const authorizationInfo: Service<'AuthorizationInfo'> = {
  getAuthorizationStatus: {
    scopes: NO_SCOPE,
    ms: 1,
    takes: [''],
    act: (_run, self) =>
      ((self.of as { isMissing: boolean }).isMissing ? 'REQUIRED' : 'NOT_REQUIRED') as never,
  },
};
