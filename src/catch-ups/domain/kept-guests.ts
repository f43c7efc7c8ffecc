// Guests of a date whom the sheet does not mean and whom a person keeps, as those who were added by hand in Google Calendar. The hidden
// cell that says where the date stands remembers them together, as one fingerprint: once they are others, they are asked about anew.

import { textPrint } from '../../ground/text-print.ts';

/** Empty for nobody. @param ref  of the date. */
export function printOfGuests(ref: string, addresses: readonly string[]): string {
  return addresses.length === 0 ? '' : textPrint([ref, ...[...addresses].sort()].join('\n'));
}

/** The cell with what it remembers beside the stretch; a date that stands nowhere keeps nobody. */
export function withKept(stretch: string, kept: string): string {
  return stretch === '' || kept === '' ? stretch : `${stretch} ${kept}`;
}

const CELL = /^(\d+ \d+)(?: ([0-9a-f]{16}))?$/;

/** The stretch in the cell as text, and the fingerprint; empty for none. */
export function keptIn(cell: string): { readonly stretch: string; readonly kept: string } {
  const [, stretch = '', kept = ''] = CELL.exec(cell) ?? [];
  return { stretch, kept };
}
