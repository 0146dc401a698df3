import type { HeldRule } from "../../changes/heldValidation";
import type { CellValue } from "../../sheets/cell";
import type { SheetHead } from "../../sheets/grid";
import { listCapacity } from "../sheets/lists";
import { isValidated, validationOf } from "../sheets/validationOf";
import { findOwnSheets } from "./ownSheets";
import { type StructureTable, structureTables } from "./structureTables";

/** What must be read of one column's body cells before it can be checked. */
export interface ColumnProbe {
  readonly sheet: string;
  /** 0-based column, 1-based first row. */
  readonly column: number;
  readonly firstRow: number;
  readonly rows: number;
  /** `cells` = formulas where there are some, else values. */
  readonly look: "validation" | "cells";
}

/** What was read of it: runs of equal validation from the top down, or the cells. */
export type ColumnAnswer =
  | { readonly runs: readonly { readonly rows: number; readonly rule: HeldRule | null }[] }
  | { readonly cells: readonly CellValue[] };

/** Everything a check looks at; `answers` stand beside `probesOf(heads)`. */
export interface StructureFacts {
  readonly heads: readonly SheetHead[];
  /** Workbook-wide names, in lower case, with their formulas. */
  readonly names: ReadonlyMap<string, string>;
  readonly answers: readonly ColumnAnswer[];
}

/** What to read of a workbook with these heads. */
export function probesOf(heads: readonly SheetHead[]): readonly ColumnProbe[] {
  return [...structureTables(heads).flatMap(tableProbes), ...dictionaryProbes(heads)];
}

/** The probes of one table, in order: validations, then formula columns and the key they are found by. */
export function tableProbes(table: StructureTable): readonly ColumnProbe[] {
  const { spec, sheet, firstRow, firstColumn, rows, columns, language } = table;
  if (table.table === null || rows < 2) return [];
  const place = { firstRow: firstRow + 1, firstColumn };
  const probe = (position: number, look: ColumnProbe["look"]) => ({
    sheet,
    column: firstColumn + position,
    firstRow: firstRow + 1,
    rows: rows - 1,
    look,
  });
  const known = columns.map((column) => column ?? unknownColumn);
  const validated = isValidated(spec, columns);
  return columns.flatMap((column, position) => {
    if (!column) return [];
    if (column.formula) return [probe(position, "cells")];
    const checked =
      validated && validationOf(position, { columns: known, language, place })
        ? [probe(position, "validation")]
        : [];
    return column.key === spec.key[0] && columns.some((other) => other?.formula)
      ? [...checked, probe(position, "cells")]
      : checked;
  });
}

/** Stands for a column of the user's among ours. */
export const unknownColumn: NonNullable<StructureTable["columns"][number]> = {
  key: "",
  heading: { "zh-CN": "", "en-US": "" },
  kind: "text",
  width: 10,
  group: "identity",
  profile: "standard",
};

/** All of 字典, headings included, so that gaps and short lists are seen. */
function dictionaryProbes(heads: readonly SheetHead[]): readonly ColumnProbe[] {
  const area = findOwnSheets(heads).find(({ id }) => id === "dictionaries");
  if (!area || area.rows < 2) return [];
  const { sheet, firstRow, firstColumn } = area;
  const tall = Math.min(area.rows, listCapacity.dictionary + 1);
  return Array.from({ length: area.columns }, (_, i) => ({
    sheet,
    column: firstColumn + i,
    firstRow,
    rows: tall,
    look: "cells" as const,
  }));
}

/** Answers by what was asked. */
export interface Looked {
  readonly runs: (sheet: string, column: number) => Extract<ColumnAnswer, { runs: unknown }>["runs"] | null;
  readonly cells: (sheet: string, column: number) => readonly CellValue[] | null;
}

export function lookedUp({ heads, answers }: StructureFacts): Looked {
  const byPlace = new Map(
    probesOf(heads).map(({ sheet, column, look }, i) => [
      JSON.stringify([sheet, column, look]),
      answers[i] ?? null,
    ]),
  );
  const at = (sheet: string, column: number, look: ColumnProbe["look"]) =>
    byPlace.get(JSON.stringify([sheet, column, look])) ?? null;
  return {
    runs: (sheet, column) => {
      const answer = at(sheet, column, "validation");
      return answer && "runs" in answer ? answer.runs : null;
    },
    cells: (sheet, column) => {
      const answer = at(sheet, column, "cells");
      return answer && "cells" in answer ? answer.cells : null;
    },
  };
}
