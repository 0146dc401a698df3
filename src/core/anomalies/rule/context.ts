import type { Dictionaries } from "../../sheets/dictionaries";
import type { Tier } from "../../sheets/tier";
import type { Hit, Hits } from "./hit";

/**
 * Faults of the sheets themselves, gathered beside the cells. Every list holds hits in table rows; where the fault lies
 * between rows (a blank row, rows outside the table) the row just above it is meant.
 */
export interface LayoutFacts {
  readonly blankRows: readonly Hits[];
  readonly duplicateHeadings: readonly Hits[];
  readonly mergedCells: readonly Hits[];
  readonly rowsOutside: readonly Hits[];
  readonly codesNotText: readonly Hits[];
  readonly hiddenRows: readonly Hits[];
}

/** A run of cells in a column of ours that drifted; the hit is the first record beside it. */
export interface DriftRun extends Hit {
  /** The column's heading; `column` is null where it is none of the records' fields. */
  readonly heading: string;
  readonly cells: number;
}

/** What 结构体检 finds in our own sheets, in table rows. */
export interface DriftFacts {
  readonly lostValidation: readonly DriftRun[];
  readonly overwrittenFormulas: readonly DriftRun[];
}

/** A sum below the records that is not theirs; the hit is the last record above it, in the column it sums up. */
export interface WrongTotal extends Hit {
  /** Where the sum stands (1-based). */
  readonly sheetRow: number;
  readonly stands: number;
  readonly sum: number;
  /** The row (1-based) down to which it adds up right, where it stops short. */
  readonly upTo: number | null;
}

/** The next contact 分级策略 asks for with a customer; days are Excel serials. */
export interface OwedContact {
  readonly dueOn: number;
  /** Days between contacts; null where the tier asks for them on certain days. */
  readonly everyDays: number | null;
  /** NaN where there was none. */
  readonly lastContact: number;
}

/** A tier set by hand; `reason` empty and `expiresOn` null where the cells are blank. */
export interface ManualTier {
  readonly customerId: string;
  readonly tier: Tier;
  readonly reason: string;
  /** Who stands for it. */
  readonly by?: string;
  readonly expiresOn: number | null;
}

/** What a rule may know beside the records. Dates are Excel serial days. */
export interface InspectionContext {
  readonly today: number;
  readonly dictionaries: Dictionaries;
  /** Names of staff now employed, from 字典; empty = unknown, then lists of the workbook are asked. */
  readonly staff: readonly string[];
  readonly layout?: LayoutFacts;
  readonly drift?: DriftFacts;
  readonly wrongTotals?: readonly WrongTotal[];
  /** Tier in force by customer id, as the last run of the tiers left it. */
  readonly tiers?: ReadonlyMap<string, Tier>;
  /** By customer id; null where none is owed. Asked for by no more than one rule, and worked out only then. */
  readonly owedContact?: (customerId: string) => OwedContact | null;
  readonly manualTiers?: readonly ManualTier[];
  /** Day of the last run of the tiers. */
  readonly tieredOn?: number;
  /** Retired customer id → the id it was merged into (合并对照). */
  readonly mergedIds?: ReadonlyMap<string, string>;
  /** Whether people said of two rows of the customers that they are two (非重复记录). */
  readonly toldApart?: (row: number, other: number) => boolean;
  /** Owners who ticked the month-end review (月末复核) of the current month. */
  readonly reviewedOwners?: readonly string[];
}

/** The optional parts of the context a rule may need. */
export type ContextPart =
  | "layout"
  | "drift"
  | "wrongTotals"
  | "tiers"
  | "owedContact"
  | "manualTiers"
  | "tieredOn"
  | "mergedIds"
  | "reviewedOwners";
