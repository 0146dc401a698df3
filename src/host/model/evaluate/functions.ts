import { isErrorText } from "../errorText";
import { wildcard } from "../hiddenByFilter";
import type { Area, Scalar } from "../workbookParts";
import { compareValues, type EvaluationSite, numberOf, type Result, scalarOf, textOf } from "./results";

/** A call: how many parameters, each worked out on demand, and where. */
export interface Call {
  readonly count: number;
  readonly result: (place: number) => Result;
  readonly site: EvaluationSite;
  /** The area or name a text stands for. */
  readonly resolveText: (text: string, site: EvaluationSite) => Result;
}

const NA: Result = { kind: "error", code: "#N/A" };
const VALUE: Result = { kind: "error", code: "#VALUE!" };

function value(content: Scalar): Result {
  return { kind: "value", value: content };
}

/** Works out a call; "unknown" for functions validations do not use. */
export function callFunction(name: string, call: Call): Result {
  const special = SPECIAL[name];
  if (special !== undefined) return special(call);
  const plain = PLAIN[name];
  if (plain === undefined) return { kind: "unknown" };
  const values: Scalar[] = [];
  for (let place = 0; place < call.count; place += 1) {
    const each = scalarOf(call.result(place), call.site);
    if (each.kind !== "value") return each;
    values.push(each.value);
  }
  const outcome = plain(values, call.site);
  return outcome === null ? VALUE : value(outcome);
}

/** All parameters from a place on. */
function results(call: Call): readonly Result[] {
  return Array.from({ length: call.count }, (_, place) => call.result(place));
}

type Plain = (values: readonly Scalar[], site: EvaluationSite) => Scalar | null;

function text(values: readonly Scalar[], place: number): string {
  return textOf(values[place] ?? "");
}

function number(values: readonly Scalar[], place: number, otherwise: number): number {
  const given = values[place];
  return given === undefined ? otherwise : (numberOf(given) ?? Number.NaN);
}

function found(position: number): number | null {
  return position < 0 ? null : position + 1;
}

const EPOCH = Date.UTC(1899, 11, 30);

function dateParts(serial: number): Date {
  return new Date(EPOCH + Math.floor(serial) * 86_400_000);
}

function serialOf(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / 86_400_000);
}

/** Functions of single values; null is #VALUE!. */
const PLAIN: Readonly<Record<string, Plain>> = {
  LEN: (v) => text(v, 0).length,
  TRIM: (v) => text(v, 0).trim().replace(/ +/g, " "),
  LEFT: (v) => text(v, 0).slice(0, number(v, 1, 1)),
  RIGHT: (v) => (number(v, 1, 1) === 0 ? "" : text(v, 0).slice(-number(v, 1, 1))),
  MID: (v) => text(v, 0).slice(number(v, 1, 1) - 1, number(v, 1, 1) - 1 + number(v, 2, 0)),
  UPPER: (v) => text(v, 0).toUpperCase(),
  LOWER: (v) => text(v, 0).toLowerCase(),
  CONCATENATE: (v) => v.map(textOf).join(""),
  EXACT: (v) => text(v, 0) === text(v, 1),
  SUBSTITUTE: (v) => text(v, 0).replaceAll(text(v, 1), text(v, 2)),
  FIND: (v) => found(text(v, 1).indexOf(text(v, 0), number(v, 2, 1) - 1)),
  SEARCH: (v) =>
    found(
      text(v, 1)
        .toLowerCase()
        .indexOf(text(v, 0).toLowerCase(), number(v, 2, 1) - 1),
    ),
  VALUE: (v) => numberOf(v[0] ?? ""),
  NOT: (v) => !numberOf(v[0] ?? ""),
  ABS: (v) => Math.abs(number(v, 0, 0)),
  INT: (v) => Math.floor(number(v, 0, 0)),
  MOD: (v) => number(v, 0, 0) - number(v, 1, 1) * Math.floor(number(v, 0, 0) / number(v, 1, 1)),
  ROUND: (v) => Number(`${Math.round(Number(`${number(v, 0, 0)}e${number(v, 1, 0)}`))}e${-number(v, 1, 0)}`),
  TODAY: (_, site) => site.today,
  DATE: (v) => serialOf(number(v, 0, 1900), number(v, 1, 1), number(v, 2, 1)),
  YEAR: (v) => dateParts(number(v, 0, 0)).getUTCFullYear(),
  MONTH: (v) => dateParts(number(v, 0, 0)).getUTCMonth() + 1,
  DAY: (v) => dateParts(number(v, 0, 0)).getUTCDate(),
  ISTEXT: (v) => typeof v[0] === "string" && v[0] !== "",
  ISNONTEXT: (v) => typeof v[0] !== "string" || v[0] === "",
  ISBLANK: (v) => v[0] === "",
};

type Special = (call: Call) => Result;

function cellsOf(result: Result, site: EvaluationSite): readonly Scalar[] {
  if (result.kind === "area") return site.valuesOf(result.area).flat();
  return result.kind === "value" ? [result.value] : [];
}

/** AND and OR look at every cell of an area; texts and blanks do not count. */
function logical(combine: (truths: readonly boolean[]) => boolean): Special {
  return (call) => {
    const all = results(call);
    const failed = all.find((each) => each.kind === "error" || each.kind === "unknown");
    if (failed !== undefined) return failed;
    const truths = all.flatMap((each) => cellsOf(each, call.site)).filter((each) => typeof each !== "string");
    return value(combine(truths.map(Boolean)));
  };
}

/** A criterion like ">5", "a*" or a value. */
function criterion(wanted: Scalar): (cell: Scalar) => boolean {
  const [, sign = "=", rest = ""] = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/.exec(textOf(wanted)) ?? [];
  const amount = rest.trim() === "" ? Number.NaN : Number(rest);
  if (sign === "=" || sign === "<>") {
    const pattern = wildcard(rest);
    const equal = (cell: Scalar) =>
      Number.isNaN(amount) ? pattern.test(textOf(cell)) : Number(cell) === amount && cell !== "";
    return sign === "=" ? equal : (cell) => !equal(cell);
  }
  return (cell) => {
    if (typeof cell !== "number" || Number.isNaN(amount)) return false;
    const order = compareValues(cell, amount);
    return (
      (sign.startsWith(">") && order > 0) ||
      (sign.startsWith("<") && order < 0) ||
      (sign.endsWith("=") && order === 0)
    );
  };
}

/** COUNTIF and COUNTIFS: pairs of area and criterion; counts the places that fit all of them. */
function countIf({ count, result, site }: Call): Result {
  let fitting: readonly boolean[] | undefined;
  for (let place = 0; place + 1 < count; place += 2) {
    const wanted = scalarOf(result(place + 1), site);
    if (wanted.kind !== "value") return VALUE;
    const hits = cellsOf(result(place), site).map(criterion(wanted.value));
    const before: readonly boolean[] = fitting ?? hits;
    fitting = hits.map((hit, at) => hit && before[at] === true);
  }
  return value((fitting ?? []).filter(Boolean).length);
}

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
    return at < 0 ? NA : value(at + 1);
  }
  const fits = cells.map((cell) => compareValues(cell, wanted.value) * mode <= 0 && cell !== "");
  const at = fits.lastIndexOf(true);
  return at < 0 ? NA : value(at + 1);
}

function amount(result: Result, site: EvaluationSite, otherwise: number): number {
  const each = scalarOf(result, site);
  if (each.kind !== "value") return Number.NaN;
  return each.value === "" ? otherwise : (numberOf(each.value) ?? Number.NaN);
}

function offset({ count, result, site }: Call): Result {
  const base = result(0);
  if (base.kind !== "area") return base.kind === "value" ? VALUE : base;
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
  if (Number.isNaN(row) || Number.isNaN(column)) return NA;
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

function numbers(call: Call): readonly number[] {
  return results(call)
    .flatMap((each) => cellsOf(each, call.site))
    .filter((each) => typeof each === "number");
}

/** Of no number at all Excel says 0. */
function extreme(given: readonly number[], pick: (a: number, b: number) => number): number {
  return given.length === 0 ? 0 : given.reduce((a, b) => pick(a, b));
}

function testFor(predicate: (result: Exclude<Result, { kind: "area" }>) => boolean): Special {
  return ({ result, site }) => {
    const each = scalarOf(result(0), site);
    return each.kind === "unknown" ? each : value(predicate(each));
  };
}

function sizeOf(side: "rows" | "columns"): Special {
  return ({ result }) => {
    const each = result(0);
    return each.kind === "area" ? value(each.area[side]) : each.kind === "value" ? value(1) : each;
  };
}

/** Functions that look at areas, errors or only one of their branches. */
const SPECIAL: Readonly<Record<string, Special>> = {
  INDIRECT: ({ result, site, resolveText }) => {
    const each = scalarOf(result(0), site);
    return each.kind === "value" ? resolveText(textOf(each.value), site) : each;
  },
  OFFSET: offset,
  INDEX: index,
  MATCH: match,
  COUNTIF: countIf,
  COUNTIFS: countIf,
  AND: logical((truths) => truths.every(Boolean)),
  OR: logical((truths) => truths.some(Boolean)),
  IF: ({ count, result, site }) => {
    const test = scalarOf(result(0), site);
    if (test.kind !== "value") return test;
    if (numberOf(test.value)) return result(1);
    return count > 2 ? result(2) : value(false);
  },
  IFERROR: ({ result, site }) => {
    const each = result(0);
    return scalarOf(each, site).kind === "error" ? result(1) : each;
  },
  SUM: (call) => value(numbers(call).reduce((sum, each) => sum + each, 0)),
  MAX: (call) => value(extreme(numbers(call), Math.max)),
  MIN: (call) => value(extreme(numbers(call), Math.min)),
  COUNT: (call) => value(numbers(call).length),
  COUNTA: (call) =>
    value(
      results(call)
        .flatMap((each) => cellsOf(each, call.site))
        .filter((each) => each !== "").length,
    ),
  ROWS: sizeOf("rows"),
  COLUMNS: sizeOf("columns"),
  ROW: ({ count, result, site }) => {
    const each = count === 0 ? null : result(0);
    return value((each?.kind === "area" ? each.area.row : site.row) + 1);
  },
  COLUMN: ({ count, result, site }) => {
    const each = count === 0 ? null : result(0);
    return value((each?.kind === "area" ? each.area.column : site.column) + 1);
  },
  ISNUMBER: testFor((each) => each.kind === "value" && typeof each.value === "number"),
  ISERROR: testFor((each) => each.kind === "error" || (each.kind === "value" && isErrorText(each.value))),
  ISNA: testFor((each) => each.kind === "error" && each.code === "#N/A"),
};
