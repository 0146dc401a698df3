import type { SheetMapping } from "../../core/adopt/mapping";
import type { Report } from "../../core/analysis/analysis";
import type { RowPlace } from "../../core/analysis/views";
import type { Conflict } from "../../core/changes/conflict";
import type { OperationKind, Patch } from "../../core/changes/patch";
import type { Profile } from "../../core/sheets/column";
import type { Grid, SheetHead } from "../../core/sheets/grid";
import type { Language } from "../../core/sheets/words";

import type { WaitReason } from "../../workbook/running";

/** How a long run is watched and stopped. */
export interface Control {
  readonly signal: AbortSignal;
  readonly report: Report;
  /** Why nothing moves for a while. */
  readonly onWait: (reason: WaitReason) => void;
}

/** What an operation did. `operationId` is null when nothing was written. */
export interface Written {
  readonly operationId: string | null;
  readonly written: number;
  readonly conflicts: readonly Conflict[];
}

/** One entry of 变更日志. `at` is ISO 8601. */
export interface Operation {
  readonly id: string;
  readonly kind: OperationKind;
  readonly reason: string;
  readonly at: string;
  readonly by: string;
  readonly changes: number;
  readonly state: "applied" | "undone" | "unfinished";
}

export interface InstallChoice {
  readonly profile: Profile;
  readonly language: Language;
}

/** What an install would do to one sheet. */
export interface PlannedSheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly hidden: boolean;
  readonly exists: boolean;
}

/** A place to show to the user: a cell, or a whole row when `column` (a letter) is null. */
export interface Spot extends RowPlace {
  readonly column: string | null;
}

/** All the pane asks of the workbook; the one implementation over office.js is excelGateway. */
export interface WorkbookGateway {
  readHeads(): Promise<readonly SheetHead[]>;
  readRows(
    mappings: readonly SheetMapping[],
    onGrid: (grid: Grid) => Promise<void>,
    control: Control,
  ): Promise<void>;
  savedMappings(): Promise<readonly SheetMapping[]>;
  saveMappings(mappings: readonly SheetMapping[]): Promise<void>;
  planInstall(choice: InstallChoice): Promise<readonly PlannedSheet[]>;
  installSheets(choice: InstallChoice, control: Control): Promise<Written>;
  applyPatch(patch: Patch, control: Control): Promise<Written>;
  listOperations(): Promise<readonly Operation[]>;
  undoOperation(id: string, control: Control): Promise<Written>;
  locate(spot: Spot): Promise<void>;
}
