import type { CellValue } from "../../../sheets/cell";
import { dateFields } from "../../../sheets/dateFields";
import type { Field } from "../../../sheets/fields";
import { distinctCells } from "../../../tables/cells/distinctCells";
import type { Column, Table } from "../../../tables/table";
import { isPlaceholder } from "../../../values/text/placeholders";
import { standsOn } from "../../rule/blanks";
import { fewWords } from "./fewWords";

/** What the cells of a column are, each of a few kinds: of some rows, and of all once somebody asks. */
export interface CellKinds {
  readonly sample: Uint8Array;
  all(): Uint8Array;
  /** What each kind says; the first says nothing. */
  readonly texts: readonly string[];
}

/** The words of a column that has few of them, those of some rows first; null for any other. */
export function wordKinds(column: Column, rows: Int32Array): CellKinds | null {
  const found = fewWords(column);
  if (found === null) return null;
  const { codes, texts } = found;
  return { sample: Uint8Array.from(rows, (row) => codes[row] ?? 0), all: () => codes, texts };
}

/** Whether a cell holds something, and which side of nought: 0 nothing, 1 something, 2 below nought, 3 not to be told. */
export function fillingKinds(table: Table, column: Column, rows: Int32Array): CellKinds {
  const { rowCount } = table;
  return kindsFrom(rows, { rowCount, kindOf: fillingsOf(table, column), texts: ["", "", "", ""] });
}

/** By what the kind of a row's cell is told. */
interface Telling extends Pick<CellKinds, "texts"> {
  readonly rowCount: number;
  readonly kindOf: (row: number) => number;
}

/** The kinds of cells, told of some rows first. */
export function kindsFrom(rows: Int32Array, { rowCount, kindOf, texts }: Telling): CellKinds {
  const sample = Uint8Array.from(rows, kindOf);
  const late: { all?: Uint8Array } = rows.length === rowCount ? { all: sample } : {};
  return {
    sample,
    all() {
      late.all ??= kindsOfAll(rowCount, kindOf);
      return late.all;
    },
    texts,
  };
}

function kindsOfAll(rowCount: number, kindOf: (row: number) => number): Uint8Array {
  const kinds = new Uint8Array(rowCount);
  for (let row = 0; row < rowCount; row++) kinds[row] = kindOf(row);
  return kinds;
}

function fillingsOf(table: Table, column: Column): (row: number) => number {
  const isEverywhere = column.columnOnSheet.every((place) => place >= 0);
  const distinct = distinctCells(column);
  const filling = holdsFigures(column) ? figureOf : fillingOf;
  const ofValue = distinct === null ? null : distinct.values.map(filling);
  const read = (row: number) =>
    ofValue === null ? filling(column.cells[row] ?? "") : ofValue[distinct?.codes[row] ?? 0];
  return (row) => (isEverywhere || standsOn(table, column, row) ? (read(row) ?? 0) : 3);
}

function fillingOf(cell: CellValue): number {
  if (typeof cell === "number") return cell === 0 ? 0 : cell < 0 ? 2 : 1;
  if (typeof cell !== "string") return 1;
  const text = cell.trim();
  if (text === "" || nought.test(text) || isPlaceholder(text, "text")) return 0;
  return below.test(text) ? 2 : 1;
}

function holdsFigures({ field }: Column): boolean {
  return figures.has(field) || dateFields.has(field);
}

const figures: ReadonlySet<Field> = new Set<Field>([
  "number",
  "amount",
  "invoiceAmount",
  "totalAmount",
  "date",
]);

/** 不赊 for a limit and 未定 for a day are neither a figure nor surely none: they are not asked. */
function figureOf(cell: CellValue): number {
  const filling = fillingOf(cell);
  return filling === 1 && typeof cell === "string" && !/[\d０-９]/.test(cell) ? 3 : filling;
}

/** A sum of 0 is none; (1,200.00), −1200 and -RMB 1200 are below nought. */
const nought = /^[¥￥$€£]?\s*0+(?:\.0+)?\s*[元%]?$/;
const below = /^(?:[-−－][^\d０-９]{0,6}[\d０-９]|[(（][¥￥$€£\s]*\d[\d.,]*\s*[)）]元?$)/;
