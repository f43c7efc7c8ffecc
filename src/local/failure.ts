// Errors of the stand-in: what Google would throw, in Google's words (apps-script pages, read 2026-11), and the kill.

/** An error of a built-in service; crosses into the realm as an Error named "Exception". */
export class ServiceError extends Error {
  /** What an advanced service tells besides: the HTTP status and its reason. */
  readonly details: { readonly code: number; readonly errors: readonly { readonly reason: string }[] } | null;
  constructor(message: string, details: ServiceError['details'] = null) {
    super(message);
    this.details = details;
  }
}

/** Something that Google has and the local host does not. A run that met it counts as refused, even where it was swallowed. */
export class OutsideError extends ServiceError {}

/** The six-minute kill, or one that a test planted. Nothing of the program runs to any effect afterwards. */
export class Death extends Error {
  constructor() {
    super('Exceeded maximum execution time');
  }
}

/** What an advanced service throws, a GoogleJsonResponseException. */
export function failApi(method: string, code: number, reason: string, message: string): never {
  throw new ServiceError(inOtherWords(`API call to ${method} failed with error: ${message}`), {
    code,
    errors: [{ reason }],
  });
}

/** @param what  by name, as the text begins: "Sheet.getFilter", "The pattern yyyy". */
export function notHere(what: string): never {
  throw new OutsideError(`${what} is not in the local host`);
}

export function fail(message: string): never {
  throw new ServiceError(inOtherWords(message));
}

/**
 * Google translates its messages into the language of the account. With DESK_ERRORS=other they come in words that no
 * program can know, so that a run of the tests proves that nothing depends on them. Addresses and numbers stay.
 */
function inOtherWords(message: string): string {
  if (process.env['DESK_ERRORS'] !== 'other') return message;
  return message.replace(/(?<![\w@.-])[A-Za-z]{3,}(?![\w@.-])/g, (word) =>
    [...word].reverse().join('').toLowerCase(),
  );
}
