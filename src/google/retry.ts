// A call of Google that fails for a moment is tried once more.

/** @throws what the second attempt throws. */
export function twice(act: () => void): void {
  try {
    act();
  } catch {
    act();
  }
}
