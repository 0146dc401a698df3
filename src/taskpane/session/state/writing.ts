import type { PartedCustomer } from "../../../core/analysis/dedupe/partedPatch";
import type { Conflict } from "../../../core/changes/conflict";
import type { Patch } from "../../../core/changes/patch";
import type { Written } from "../gateway/workbookGateway";
import type { Job } from "./jobState";
import type { SheetFacts } from "./patchFacts";
import type { Problem } from "./problem";

/** Where a patch comes from, so that the way back leads there. */
export type Origin =
  | Job
  | "findings"
  | "due"
  | "contact"
  | "review"
  | "report"
  | "install"
  | "import"
  | "templates"
  | "choices"
  | "splits"
  | "undo"
  | "conflicts"
  | "pending";

/** An operation to be taken back, or one group of a merge. */
export interface UndoStep {
  readonly id: number;
  readonly group?: number;
  /** The customer that the group was merged into. */
  readonly name?: string;
  /** Who were merged, where they are to be remembered as not the same once they stand apart. */
  readonly unlike?: readonly PartedCustomer[];
}

/** How far undoing several operations has come, the latest first. */
export interface Turn {
  readonly undone: readonly number[];
  readonly written: number;
  readonly conflicts: readonly Conflict[];
  readonly rest: readonly UndoStep[];
}

/** What a write was for, and what it did to each sheet. */
export interface WrittenFacts {
  readonly reason: string;
  readonly sheets: readonly SheetFacts[];
  /** The customer whose merge alone was taken back. */
  readonly apart?: string;
  /** They are remembered as not the same. */
  readonly unlike?: true;
}

export const noTurn: Turn = { undone: [], written: 0, conflicts: [], rest: [] };

/** The one write that may be under way. Nothing is applied that was not `previewing` before (undo: confirmed). */
export type Writing =
  | { readonly phase: "none" }
  | { readonly phase: "preparing"; readonly origin: Origin }
  | { readonly phase: "previewing"; readonly origin: Origin; readonly patch: Patch }
  | { readonly phase: "applying"; readonly origin: Origin; readonly share: number }
  | {
      readonly phase: "applied";
      readonly origin: Origin;
      readonly written: Written;
      /** What was written and where; absent where no patch was made here. */
      readonly facts?: WrittenFacts;
    }
  /** An undo met cells edited since, or operations that stand on this one; nothing was written. */
  | (UndoStep & { readonly phase: "asking"; readonly conflicts: readonly Conflict[]; readonly turn: Turn })
  | (UndoStep & { readonly phase: "blocked"; readonly on: readonly number[] })
  | {
      readonly phase: "failed";
      readonly origin: Origin;
      readonly problem: Problem;
      /** What was to be written, for another try. */
      readonly patch?: Patch;
      /** What was undone before it failed. */
      readonly turn?: Turn;
    };
