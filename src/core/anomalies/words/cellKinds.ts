import type { CellValue } from "../../sheets/cell";
import { dateFields } from "../../sheets/dateFields";
import type { Field } from "../../sheets/fields";
import { distinctCells } from "../../tables/distinctCells";
import { memoised } from "../../tables/memoised";
import type { Column, Table } from "../../tables/table";
import { isPlaceholder } from "../../values/text/placeholders";
import { type ColumnKeys, wholeKeys } from "../cells/columnKeys";
import { standsOn } from "../rule/missing";

/** What the cells of a column are, each of a few kinds: of every so many rows, and of all once somebody asks. */
export interface CellKinds {
  readonly sample: Uint8Array;
  all(): Uint8Array;
  /** What each kind says; the first says nothing. */
  readonly texts: readonly string[];
}

/** By judgement: a status and its slips of the pen; more words are no list by which rows differ. */
const mostWords = 40;

const wordsOf = memoised(
  (column: Column): (Pick<CellKinds, "texts"> & { readonly codes: Uint8Array }) | null => {
    const distinct = distinctCells(column);
    if (distinct === null || distinct.values.length > mostWords * 2) return null;
    const keys = wholeKeys(column);
    if (keys === null || keys.texts.length < 1 || keys.texts.length > mostWords) return null;
    return { codes: fromOne(keys), texts: ["", ...keys.texts] };
  },
);

/** Codes that begin at 1, with 0 for none. */
function fromOne({ codes }: ColumnKeys): Uint8Array {
  const moved = new Uint8Array(codes.length);
  for (let row = 0; row < codes.length; row++) moved[row] = (codes[row] ?? -1) + 1;
  return moved;
}

/** The words of a column that has few of them; null for any other. */
export function wordKinds(column: Column, step: number): CellKinds | null {
  const found = wordsOf(column);
  if (found === null) return null;
  const { codes, texts } = found;
  const sample = Uint8Array.from({ length: Math.ceil(codes.length / step) }, (_, i) => codes[i * step] ?? 0);
  return { sample, all: () => codes, texts };
}

/** Whether a cell holds something, and which side of nought: 0 nothing, 1 something, 2 below nought, 3 not to be told. */
export function fillingKinds(table: Table, column: Column, step: number): CellKinds {
  return kindsEvery(step, (every) => fillingsOf(table, column, every), ["", "", "", ""]);
}

/** Kinds that are told of every so many rows first; `told` tells them. */
export function kindsEvery(
  step: number,
  told: (every: number) => Uint8Array,
  texts: readonly string[],
): CellKinds {
  const sample = told(step);
  const late: { all?: Uint8Array } = step === 1 ? { all: sample } : {};
  return {
    sample,
    all() {
      late.all ??= told(1);
      return late.all;
    },
    texts,
  };
}

function fillingsOf(table: Table, column: Column, step: number): Uint8Array {
  const isEverywhere = column.columnOnSheet.every((place) => place >= 0);
  const distinct = distinctCells(column);
  const filling = holdsFigures(column) ? figureOf : fillingOf;
  const ofValue = distinct === null ? null : distinct.values.map(filling);
  const read = (row: number) =>
    ofValue === null ? filling(column.cells[row] ?? "") : ofValue[distinct?.codes[row] ?? 0];
  const found = new Uint8Array(Math.ceil(table.rowCount / step));
  for (let i = 0; i < found.length; i++)
    found[i] = isEverywhere || standsOn(table, column, i * step) ? (read(i * step) ?? 0) : 3;
  return found;
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
