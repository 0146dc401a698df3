import type { CellValue } from "../../../sheets/cell";
import type { Field } from "../../../sheets/fields";
import type { ValueKind } from "./valueKind";
import type { ValueColumn } from "./values";

/** A column compared as it is: its values, what they are, and the cells they came from. */
export interface ValueEvidence {
  readonly column: ValueColumn;
  readonly kind: ValueKind;
  readonly field: Field;
  readonly heading: string;
  readonly cells: readonly CellValue[];
}
