// A fingerprint of a text: to tell whether it changed, without keeping it. Not a secret: it hides nothing from somebody who
// can guess the text.
import { hashText } from './draw.ts';

/** Sixteen hexadecimal digits. */
export function textPrint(text: string): string {
  return hex(hashText(text)) + hex(hashText(`again ${text}`));
}

function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}
