// What may be asked about sheets and their questions, and what comes back: plain values that survive JSON unchanged.

import type { Issue } from '../ground/issue.ts';
import type { Role } from '../reading/fields/field.ts';

/** One question of a sheet and what we take it for; `field` is null where it means nothing to us. */
export interface ColumnView {
  readonly header: string;
  readonly field: string | null;
  readonly sure: boolean;
  /** Up to three likely meanings of a column that is not sure, best first. */
  readonly candidates: readonly string[];
  /** A person has to say it before anybody is matched. */
  readonly asked: boolean;
  /** The first answer, shortened. */
  readonly sample: string;
  readonly needed: boolean;
}

/** One sheet with answers, and whose we take them for; `role` is null for nobody's. */
export interface SheetView {
  readonly sheet: string;
  readonly role: Role | null;
  /** Whether the role is beyond doubt, or was decided. */
  readonly sure: boolean;
  /** Why a person has to say whose answers these are: we do not know, or another sheet holds the same side. */
  readonly open: { readonly why: 'unsure' | 'twice'; readonly beside: string | null } | null;
  /** Row of the questions as the coordinator sees it, from 1. */
  readonly headerRow: number;
  /** The first rows, each with its first cells, shortened: to recognise the sheet by. */
  readonly preview: readonly (readonly string[])[];
  readonly people: number;
  readonly columns: readonly ColumnView[];
}

/** All sheets as they are understood after the decisions. */
export interface ColumnsView {
  readonly sheets: readonly SheetView[];
  readonly issues: readonly Issue[];
  /** Fields a column can have, per role, with their words. */
  readonly meanings: Readonly<Record<Role, readonly { readonly field: string; readonly says: string }[]>>;
  readonly confirmed: boolean;
  /** The first thing that a person still has to decide. */
  readonly undecided: { readonly where: string; readonly what: string; readonly remedy: string } | null;
}

/** What a person says about sheets (`header` empty) and columns; null for not used. */
export interface ColumnsRequest {
  readonly decisions: readonly {
    readonly sheet: string;
    readonly header: string;
    readonly field: string | null;
  }[];
  /** Who accepts what we are not sure of: a person who saw it, nobody in particular, or nobody at all. */
  readonly accept: 'coordinator' | 'guess' | null;
  readonly write: boolean;
}

/** Rows to select in a sheet, numbered as it numbers them. */
export interface ShowRequest {
  readonly sheet: string;
  readonly rows: readonly number[];
}
