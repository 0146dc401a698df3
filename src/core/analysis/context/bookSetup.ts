import type { SheetLayout } from "../../sheets/sheetLayout";
import type { Dropdown } from "../../sheets/wordList";
import type { ChoiceMeanings } from "../../templates/choices/choiceMeanings";
import type { TablePlace, TakenNames } from "../../templates/naming/naming";
import type { OwnSheet } from "../../templates/own/ownSheets";
import type { StructureFacts } from "../../templates/own/structureFacts";
import type { TemplateStamp } from "../../templates/sheets/templateStamp";

/** What is known of a workbook beside its records. */
export interface BookSetup {
  /** The day that counts as today, "YYYY-MM-DD"; decides the century of two-digit years. */
  readonly asOf: string;
  /** Our own sheets with their cells: dictionaries, last tiers, manual tiers, merged ids. */
  readonly own: readonly OwnSheet[];
  /** Names of all sheets and tables, so that sheets we add do not clash. */
  readonly taken: TakenNames;
  /** Where the workbook's tables stand; without it, rows for a sheet of the team's own go under its last record. */
  readonly tables?: readonly TablePlace[];
  /** Merged cells, hidden rows and tables of the sheets that hold records; left out = not read. */
  readonly layouts?: readonly SheetLayout[];
  /** What dropdowns of the team's own lists offer; left out = not read. */
  readonly dropdowns?: readonly Dropdown[];
  /** Names, checks and formulas of the standard sheets; left out = none there, or not read. */
  readonly structure?: InstalledStructure;
  /** What renamed choices of 字典 mean; left out = none were renamed. */
  readonly meanings?: ChoiceMeanings;
  /** The setting that keeps how tiers are assigned, as it was read; left out = none kept. */
  readonly scheme?: unknown;
}

/** The standard sheets as they are now, and as what they were set up. */
export interface InstalledStructure {
  readonly facts: StructureFacts;
  readonly stamp: TemplateStamp | null;
}
