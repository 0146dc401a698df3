import type { CellChange } from "../../changes/patch";
import type { CellValue } from "../../sheets/cell";
import type { SheetHead } from "../../sheets/grid";
import type { OwnArea } from "../naming/ownArea";
import { findOwnSheets } from "../own/ownSheets";
import type { Looked } from "../own/structureFacts";
import { dictionaryColumns } from "./expectedNames";
import type { StructureProblem } from "./structureProblem";

/** Lists with a blank inside: a growing name counts its cells, so the last choices would not be offered. */
export function checkChoices(heads: readonly SheetHead[], looked: Looked): readonly StructureProblem[] {
  const area = findOwnSheets(heads).find(({ id }) => id === "dictionaries");
  if (!area) return [];
  return dictionaryColumns(area, looked).flatMap(({ column, sheet, firstRow, cells }) => {
    const closed = [...cells.filter((cell) => cell !== ""), ...cells.filter((cell) => cell === "")];
    const subject = String(looked.cells(sheet, column)?.[0] ?? "");
    const changes = cells.flatMap((before, i): CellChange[] => {
      const after = closed[i] ?? "";
      return before === after
        ? []
        : [choiceChange(area, { column, row: firstRow + 1 + i, before, after, subject }, looked)];
    });
    if (changes.length === 0) return [];
    const id = `choices ${sheet} ${column}`;
    return [
      {
        id,
        kind: "choices-with-gaps" as const,
        sheet,
        subject,
        cells: changes.length,
        certain: true,
        changes,
      },
    ];
  });
}

interface Choice {
  readonly column: number;
  readonly row: number;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly subject: string;
}

function choiceChange(area: OwnArea, choice: Choice, looked: Looked): CellChange {
  const { sheet, firstRow, firstColumn, columns } = area;
  const cells = Array.from({ length: columns }, (_, i) => ({
    column: firstColumn + i,
    value: looked.cells(sheet, firstColumn + i)?.[choice.row - firstRow] ?? "",
  }));
  return {
    kind: "set-cell",
    row: { sheet, hint: choice.row, key: null, cells },
    column: choice.column,
    heading: choice.subject,
    field: null,
    before: choice.before,
    after: choice.after,
  };
}
