import type { SheetSpec } from "../../sheets/column";
import type { Field } from "../../sheets/fields";
import type { ReadingContext, SourceColumn } from "../source/sourceColumn";
import type { ImportTarget } from "./importTarget";

/** Where a source row goes and how it is read. */
export interface RowReading {
  readonly role: ImportTarget;
  readonly spec: SheetSpec;
  /** In the order in which they are read: what is certain of its meaning comes first. */
  readonly columns: readonly SourceColumn[];
  readonly context: ReadingContext;
}
/** Read last: what other columns say already need not be taken from them. */
const late: readonly Field[] = ["region", "address", "personName", "contactName", "phone", "contactMethod"];

/** Columns in the order in which they are read. */
export function readingOrder(columns: readonly SourceColumn[]): readonly SourceColumn[] {
  const rank = ({ field }: SourceColumn) => (field === null ? late.length + 1 : late.indexOf(field) + 1);
  return [...columns].sort((a, b) => rank(a) - rank(b) || a.column - b.column);
}
