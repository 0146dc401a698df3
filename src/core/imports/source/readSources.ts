import type { SheetMapping } from "../../adopt/mapping/mapping";
import type { Grid } from "../../sheets/grid";
import type { SheetLayout } from "../../sheets/sheetLayout";
import { asAbove } from "./asAbove";
import { rowsOf, type SourceRow } from "./sourceSheet";
import { underMerged } from "./underMerged";

/** The rows of the sheets an import reads, as they come in. */
export interface SourceReading {
  add(grid: Grid): void;
  /** The rows of a sheet, those of a source with what stands once for several rows in each; made once. */
  rows(sheet: string): readonly SourceRow[];
}

export function readSources(
  sources: readonly SheetMapping[],
  layouts: readonly SheetLayout[],
): SourceReading {
  const slices = new Map<string, Grid[]>();
  const made = new Map<string, readonly SourceRow[]>();
  const spread = (sheet: string, read: readonly SourceRow[]) => {
    const source = sources.find((mapping) => mapping.sheet === sheet);
    const merged = layouts.find((layout) => layout.sheet === sheet)?.merged ?? [];
    return source ? asAbove(underMerged(read, source, merged), source) : read;
  };
  return {
    add(grid) {
      const before = slices.get(grid.sheet);
      if (before) before.push(grid);
      else slices.set(grid.sheet, [grid]);
      made.delete(grid.sheet);
    },
    rows(sheet) {
      const known = made.get(sheet) ?? spread(sheet, rowsOf(slices.get(sheet) ?? []));
      made.set(sheet, known);
      return known;
    },
  };
}
