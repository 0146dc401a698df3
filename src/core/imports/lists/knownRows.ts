import type { CellValue } from "../../sheets/cell";
import { wordKey } from "../../values/text/foldText";
import { markOf, readSourceLink, type SourceLink } from "../source/sourceLink";
import type { SourceRow } from "../source/sourceSheet";

/** A row of a standard sheet that was imported before. */
export interface ImportedRow {
  readonly link: SourceLink;
  /** Its 客户编号 or 订单号, "" where it has none. */
  readonly key: string;
}

/** How a source row stands to what was imported before: `changed` = it is there, but was edited on its sheet since. */
export type RowState = "new" | "known" | "changed";

/** The rows of a standard sheet that came from elsewhere; `cells` are one entry a row. */
export function importedRows(
  links: readonly CellValue[],
  keys: readonly CellValue[],
): readonly ImportedRow[] {
  return links.flatMap((cell, i) => {
    const link = readSourceLink(cell);
    return link ? [{ link, key: wordKey(String(keys[i] ?? "")) }] : [];
  });
}

/**
 * The state of every record of one sheet. A row is known again by what it holds, wherever it was sorted to; one that
 * was edited, by its key or, failing that, by the row it stood in.
 */
export function statesOf(
  sheet: string,
  records: readonly SourceRow[],
  keyOf: (row: SourceRow) => string,
  imported: readonly ImportedRow[],
): readonly RowState[] {
  const open = new Set(imported.filter(({ link }) => link.sheet === sheet));
  const states: RowState[] = records.map(() => "new");
  const settle = (
    state: RowState,
    name: (row: SourceRow) => string,
    nameOf: (row: ImportedRow) => string,
  ) => {
    const waiting = queues(open, nameOf);
    records.forEach((row, i) => {
      const key = states[i] === "new" ? name(row) : "";
      const found = key === "" ? undefined : waiting.get(key)?.shift();
      if (!found) return;
      open.delete(found);
      states[i] = state;
    });
  };
  settle(
    "known",
    ({ cells }) => markOf(cells),
    ({ link }) => link.mark,
  );
  settle("changed", keyOf, ({ key }) => key);
  settle(
    "changed",
    ({ row }) => String(row),
    ({ link }) => String(link.row),
  );
  return states;
}

function queues(
  rows: Iterable<ImportedRow>,
  nameOf: (row: ImportedRow) => string,
): Map<string, ImportedRow[]> {
  const waiting = new Map<string, ImportedRow[]>();
  for (const row of rows) {
    const queue = waiting.get(nameOf(row));
    if (queue) queue.push(row);
    else waiting.set(nameOf(row), [row]);
  }
  return waiting;
}
