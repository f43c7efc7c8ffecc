// Who leaves, or who parts, as the coordinator says it.
import type { LeavingRequest } from '../api/api.ts';

export interface Leaver {
  readonly person: string;
  readonly other: string | null;
  /** Of who has two: the role that ends; null as long as nobody has said it. */
  readonly role: 'mentor' | 'mentee' | 'both' | null;
  readonly how: LeavingRequest['how'];
  /** Of who is away: the first day, and the day of coming back. */
  readonly from: string;
  readonly until: string;
  /** A pair from which the coordinator came, names and addresses: one of the two leaves, or both stay. */
  readonly pair: {
    readonly mentee: { readonly name: string; readonly email: string };
    readonly mentor: { readonly name: string; readonly email: string };
  } | null;
}

export const nobody: Leaver = {
  person: '',
  other: null,
  role: null,
  how: 'withdrawn',
  from: '',
  until: '',
  pair: null,
};
