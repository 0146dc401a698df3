import type { CellValue } from "../../sheets/cell";

/** A cell as the detectors see it. */
export interface SeenCell {
  readonly value: CellValue;
  /** NFKC, trimmed. */
  readonly text: string;
  /** The cell's number format shows a date or a time. */
  readonly dateFormat: boolean;
}

/** Whether a cell is of a kind. */
export type Detector = (cell: SeenCell) => boolean;
