import type { CellChange, Change } from "../../changes/patch";
import type { NameBlueprint } from "../../sheets/blueprint";
import { type CellValue, columnIndex, columnLetter } from "../../sheets/cell";
import { dictionaryIds } from "../../sheets/dictionaries";
import { dictionaryWords } from "../../sheets/dictionaryWords";
import type { SheetHead } from "../../sheets/grid";
import type { Language } from "../../sheets/words";
import { languages } from "../../sheets/words";
import type { OwnArea } from "../naming/ownArea";
import { findOwnSheets } from "../own/ownSheets";
import type { Looked } from "../own/structureFacts";
import type { StructureTable } from "../own/structureTables";
import { customerListName, growingRange, listCapacity, listName } from "../sheets/lists";
import type { StructureProblem } from "./structureProblem";

/** Where the names behind the dropdowns have to point, as the workbook stands now. */
export function expectedNames(
  heads: readonly SheetHead[],
  tables: readonly StructureTable[],
  language: Language,
  looked: Looked,
): readonly NameBlueprint[] {
  const area = findOwnSheets(heads).find(({ id }) => id === "dictionaries");
  const lists = area ? dictionaryColumns(area, looked) : [];
  const customers = tables.find(({ spec, table }) => spec.id === "customers" && table !== null);
  const at = customers?.columns.findIndex((column) => column?.key === "customerId") ?? -1;
  return [
    ...lists.map(({ id, column, sheet, firstRow }) => ({
      name: listName(id, language),
      formula: growingRange(sheet, columnLetter(column), firstRow + 1, listCapacity.dictionary),
    })),
    ...(customers && at >= 0 ? [customerName(customers, at, language)] : []),
  ];
}

function customerName({ sheet, firstRow, firstColumn }: StructureTable, at: number, language: Language) {
  const column = columnLetter(firstColumn + at);
  return {
    name: customerListName(language),
    formula: growingRange(sheet, column, firstRow + 1, listCapacity.customers),
  };
}

/** The columns of 字典 by what their headings say, in either language. */
function dictionaryColumns({ sheet, firstRow, firstColumn, columns }: OwnArea, looked: Looked) {
  return Array.from({ length: columns }, (_, i) => firstColumn + i).flatMap((column) => {
    const cells = looked.cells(sheet, column) ?? [];
    const id = dictionaryIds.find((each) =>
      languages.some((language) => dictionaryWords[each][language] === cells[0]),
    );
    return id ? [{ id, column, sheet, firstRow, cells: cells.slice(1) }] : [];
  });
}

/** Names that are gone, or point elsewhere (a deleted row leaves #REF!, a list typed by hand does not grow). */
export function checkNames(
  expected: readonly NameBlueprint[],
  present: ReadonlyMap<string, string>,
): readonly StructureProblem[] {
  return expected.flatMap((name): StructureProblem[] => {
    const now = present.get(name.name.toLowerCase());
    if (now !== undefined && pointsRight(now, name.formula)) return [];
    const kind = now === undefined ? ("name-missing" as const) : ("name-wrong" as const);
    const change: Change = { kind: "add-name", name, ...(now !== undefined && { replaces: now }) };
    const about = { sheet: "", subject: name.name, cells: 1, certain: true };
    return [{ id: `name ${name.name}`, kind, ...about, changes: [change] }];
  });
}

/** The same sheet, column and first row, and a range that grows or is long enough. */
function pointsRight(now: string, wanted: string): boolean {
  const [a, b] = [targetOf(now), targetOf(wanted)];
  return a !== null && b !== null && a.place === b.place && (a.grows || a.last >= b.last);
}

/** Where a name begins, how far it reaches, and whether it grows with its list; null: not one column of a sheet. */
export function targetOf(formula: string) {
  const found = /^=((?:'(?:[^']|'')+'|[^'!]+)!)\$([A-Z]+)\$(\d+)/.exec(formula);
  if (!found || formula.includes("#REF!")) return null;
  const [, sheet = "", column = "A", row = "1"] = found;
  const place = JSON.stringify([sheet.replace(/'/g, "").toLowerCase(), columnIndex(column), row]);
  // A name that grows reaches as far as the area its INDEX looks into.
  const rows = [...formula.matchAll(/\$[A-Z]+\$(\d+)/g)].map(([, reached]) => Number(reached));
  return { place, last: Math.max(...rows), grows: formula.includes("INDEX(") };
}

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
