import type { CellValue } from "../../sheets/cell";
import type { ColumnKey } from "../../sheets/column";
import type { Problem, Read } from "../../values/text/reading";

/** Why a cell is listed: what it says could not be taken over as a value. */
export type DoubtKind =
  | "unreadable"
  | "ambiguous"
  /** The id leads nowhere, but the name beside it does. */
  | "unknown-id"
  /** Neither id nor name leads anywhere, but the e-mail, telephone, domain or contact does. */
  | "linked-otherwise"
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
  /** Belongs to the problem: how many digits, which check digit is due. */
  readonly detail?: string | number;
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

/** Not understood: kept as it is in `key`, or in 备注 where `key` is null, and listed with what is wrong with it. */
export function doubtful(key: ColumnKey | null, cell: CellValue, read: Read<unknown>): Outcome {
  return key === null
    ? { values: [], rest: [String(cell).trim()], doubt: doubtOf(read) }
    : { values: [[key, cell]], rest: [], doubt: doubtOf(read) };
}

function doubtOf(read: Read<unknown>): Doubt {
  if (read.reading !== "unreadable")
    return { kind: read.reading === "ambiguous" ? "ambiguous" : "unreadable" };
  const { problem, detail } = read;
  return {
    kind: "unreadable",
    ...(problem === undefined ? {} : { problem }),
    ...(detail === undefined ? {} : { detail }),
  };
}

/** Several places have this name: kept as it is until the user says which one is meant. */
export function askedPlace(key: ColumnKey | null, cell: CellValue, asked: string): Outcome {
  const { values, rest } = doubtful(key, cell, several);
  return { values, rest, doubt: { kind: "ambiguous", asked } };
}

const several: Read<unknown> = { reading: "ambiguous", candidates: [] };
