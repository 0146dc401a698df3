import type { Book } from "../book/book";
import {
  type FormulaColumn,
  formulaColumns,
  type GatheredColumns,
  gatherFormulas,
} from "../stale/formulaColumns";
import type { Surroundings } from "../stale/surroundings";
import { surroundingsOf } from "./surroundingsOf";

interface Kept {
  readonly version: number;
  readonly gathered: GatheredColumns;
  /** Tables, names and sheets as they were when places were looked up. */
  readonly told: readonly unknown[];
  readonly columns: readonly FormulaColumn[];
}

/**
 * All formula columns of a workbook. Those of a sheet are gathered anew only after its formulas changed; where tables,
 * names or sheets did, their places only are looked up again.
 */
export function formulaColumnsOf(book: Book): () => readonly FormulaColumn[] {
  const kept = new Map<string, Kept>();
  return () => {
    let around: Surroundings | null = null;
    const names = book.engine.workbook.getSheets().map((sheet) => sheet.getName());
    const told = [book.told.count, book.parts.names, names.join("\n")];
    return [...book.parts.sheets.keys()].flatMap((sheetId) => {
      const version = book.engine.formulas.version(sheetId);
      const known = kept.get(sheetId);
      const isGathered = known?.version === version;
      if (isGathered && known.told.every((part, place) => part === told[place])) return known.columns;
      around ??= surroundingsOf(book);
      const gathered = isGathered ? known.gathered : gatherFormulas(around.formulas(sheetId));
      const columns = formulaColumns(sheetId, gathered, around);
      kept.set(sheetId, { version, gathered, told, columns });
      return columns;
    });
  };
}
