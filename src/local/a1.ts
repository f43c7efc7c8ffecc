// Columns by their letters.

export function columnNumber(letters: string): number {
  return [...letters].reduce((n, letter) => 26 * n + letter.charCodeAt(0) - 64, 0);
}

export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
