// Errors of the stand-in: what Google would throw, in Google's words (apps-script pages, read 2026-11), and the kill.

/** An error of a built-in service; crosses into the realm as an Error named "Exception". */
export class ServiceError extends Error {}

/** The six-minute kill, or one that a test planted. Nothing of the program runs to any effect afterwards. */
export class Death extends Error {
  constructor() {
    super('Exceeded maximum execution time');
  }
}

export function fail(message: string): never {
  throw new ServiceError(message);
}
