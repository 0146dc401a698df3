import type { CellValue } from "../sheets/cell";
import type { ColumnKey } from "../sheets/column";
import type { Problem } from "../values/reading";

/** Why a cell is listed: what it says could not be taken over as a value. */
export type DoubtKind =
  | "unreadable"
  | "ambiguous"
  | "unknown-customer"
  | "several-customers"
  | "no-customer"
  | "id-taken"
  | "outside";

/** What one source cell becomes in the row of the standard sheet. */
export interface Outcome {
  readonly values: readonly (readonly [ColumnKey, CellValue])[];
  /** What the values do not say: kept in 备注 under the heading of the source. */
  readonly rest: readonly string[];
  readonly doubt: Doubt | null;
}

export interface Doubt {
  readonly kind: DoubtKind;
  readonly problem?: Problem;
  /** A place of several meanings: the text the user is asked about. */
  readonly asked?: string;
}

export function understood(...values: Outcome["values"]): Outcome {
  return { values, rest: [], doubt: null };
}

/** Kept in 备注 as it is; no fault, the standard sheet has no column for it. */
export function carried(text: string): Outcome {
  return { values: [], rest: [text], doubt: null };
}

export const nothing: Outcome = { values: [], rest: [], doubt: null };

/** Not understood: kept as it is in `key`, or in 备注 where `key` is null, and listed. */
export function doubtful(
  key: ColumnKey | null,
  cell: CellValue,
  kind: DoubtKind,
  problem?: Problem,
): Outcome {
  const doubt = problem === undefined ? { kind } : { kind, problem };
  return key === null
    ? { values: [], rest: [String(cell).trim()], doubt }
    : { values: [[key, cell]], rest: [], doubt };
}

/** Several places have this name: kept as it is until the user says which one is meant. */
export function askedPlace(key: ColumnKey | null, cell: CellValue, asked: string): Outcome {
  return { ...doubtful(key, cell, "ambiguous"), doubt: { kind: "ambiguous", asked } };
}
