import { wildcard } from "../hiddenByFilter";
import type { Area } from "../parts/cells";
import { badValue, type Call, type CallFunction, cellsOf, noMatch, valueResult } from "./call";
import { compareValues, type EvaluationSite, numberOf, type Result, scalarOf, textOf } from "./results";

function match({ result, site }: Call): Result {
  const wanted = scalarOf(result(0), site);
  const kind = scalarOf(result(2), site);
  if (wanted.kind !== "value") return wanted;
  const cells = cellsOf(result(1), site);
  const mode = kind.kind === "value" && kind.value !== "" ? Number(kind.value) : 1;
  if (mode === 0) {
    const pattern = typeof wanted.value === "string" ? wildcard(wanted.value) : null;
    const at = cells.findIndex((cell) =>
      pattern === null ? cell === wanted.value : typeof cell === "string" && pattern.test(cell),
    );
    return at < 0 ? noMatch : valueResult(at + 1);
  }
  const fits = cells.map((cell) => compareValues(cell, wanted.value) * mode <= 0 && cell !== "");
  const at = fits.lastIndexOf(true);
  return at < 0 ? noMatch : valueResult(at + 1);
}

function amount(result: Result, site: EvaluationSite, otherwise: number): number {
  const each = scalarOf(result, site);
  if (each.kind !== "value") return Number.NaN;
  return each.value === "" ? otherwise : (numberOf(each.value) ?? Number.NaN);
}

function offset({ count, result, site }: Call): Result {
  const base = result(0);
  if (base.kind !== "area") return base.kind === "value" ? badValue : base;
  const size = (place: number, otherwise: number) =>
    place < count ? amount(result(place), site, otherwise) : otherwise;
  const area: Area = {
    sheetId: base.area.sheetId,
    row: base.area.row + amount(result(1), site, 0),
    column: base.area.column + amount(result(2), site, 0),
    rows: size(3, base.area.rows),
    columns: size(4, base.area.columns),
  };
  const good = area.row >= 0 && area.column >= 0 && area.rows > 0 && area.columns > 0;
  return good ? { kind: "area", area } : { kind: "error", code: "#REF!" };
}

function index({ result, site }: Call): Result {
  const base = result(0);
  if (base.kind !== "area") return base;
  const { area } = base;
  const first = amount(result(1), site, 0);
  const second = amount(result(2), site, 0);
  const flat = area.rows === 1 && second === 0;
  const [row, column] = flat ? [1, first] : [first, second];
  if (Number.isNaN(row) || Number.isNaN(column)) return noMatch;
  if (row > area.rows || column > area.columns) return { kind: "error", code: "#REF!" };
  return {
    kind: "area",
    area: {
      sheetId: area.sheetId,
      row: row === 0 ? area.row : area.row + row - 1,
      column: column === 0 ? area.column : area.column + column - 1,
      rows: row === 0 ? area.rows : 1,
      columns: column === 0 && area.columns > 1 ? area.columns : 1,
    },
  };
}

function sizeOf(side: "rows" | "columns"): CallFunction {
  return ({ result }) => {
    const each = result(0);
    return each.kind === "area"
      ? valueResult(each.area[side])
      : each.kind === "value"
        ? valueResult(1)
        : each;
  };
}

/** Functions that find a place, or say where or how large one is. */
export const lookupFunctions: Readonly<Record<string, CallFunction>> = {
  INDIRECT: ({ result, site, resolveText }) => {
    const each = scalarOf(result(0), site);
    return each.kind === "value" ? resolveText(textOf(each.value), site) : each;
  },
  OFFSET: offset,
  INDEX: index,
  MATCH: match,
  ROWS: sizeOf("rows"),
  COLUMNS: sizeOf("columns"),
  ROW: ({ count, result, site }) => {
    const each = count === 0 ? null : result(0);
    return valueResult((each?.kind === "area" ? each.area.row : site.row) + 1);
  },
  COLUMN: ({ count, result, site }) => {
    const each = count === 0 ? null : result(0);
    return valueResult((each?.kind === "area" ? each.area.column : site.column) + 1);
  },
};
