import type { ImportChoice } from "../../../core/imports/rows/importChoice";
import type { Role } from "../../../core/sheets/fields";
import type { Grid } from "../../../core/sheets/grid";
import type { EditedChoice } from "../../../core/templates/choices/editChoices";

/** A choice while its list is edited; `id` tells it from the others while they move. */
export interface DraftChoice extends EditedChoice {
  readonly id: number;
}

/** A list of 字典 that was edited and not written yet. */
interface ChoicesDraft {
  /** 0-based column of the list. */
  readonly column: number;
  readonly choices: readonly DraftChoice[];
}

/** A file beside the workbook, and what the user said of it. */
export interface ImportFile {
  readonly grid: Grid;
  readonly role: Role | null;
  /** 1-based; null: as it was recognised. */
  readonly headerRow: number | null;
}

/** What an import was told: the file, the sheets taken in, the answers. */
export interface ImportDraft {
  /** Null: from the sheets of the workbook. */
  readonly file: ImportFile | null;
  readonly choice: ImportChoice;
}

/** What pages hold that is not written yet: it is still there when the preview is closed. */
export interface Drafts {
  readonly choices: ChoicesDraft | null;
  readonly imports: ImportDraft | null;
}

export const noDrafts: Drafts = { choices: null, imports: null };
