import type { Conflict } from "../../core/changes/conflict";

/** Content hashes of the sheets that were installed, by name. */
export type InstalledContents = Readonly<Record<string, string>>;

/** What came of a plan that cannot be known before. */
export interface Executed {
  readonly contents: InstalledContents;
  /** Sheets that were to go and stayed. */
  readonly conflicts: readonly Conflict[];
}
