import type { Scalar } from "./parts/cells";
import type { FilterInfo } from "./parts/tables";

type Criteria = Readonly<Record<string, unknown>>;

/**
 * Offsets of the rows a filter hides: those that fail the criteria of any column. Criteria in office.js's words;
 * kinds that go by colour or icon hide nothing here.
 */
export function hiddenByFilter(
  values: readonly (readonly Scalar[])[],
  texts: readonly (readonly string[])[],
  criteria: FilterInfo["criteria"],
): readonly number[] {
  const tests = Object.entries(criteria).map(([place, each]) => {
    const column = Number(place);
    return {
      column,
      passes: testOf(
        each,
        values.map((row) => row[column] ?? ""),
      ),
    };
  });
  return values.flatMap((row, offset) => {
    const passes = tests.every((test) =>
      test.passes(row[test.column] ?? "", texts[offset]?.[test.column] ?? ""),
    );
    return passes ? [] : [offset];
  });
}

type Test = (value: Scalar, text: string) => boolean;

function testOf(criteria: Criteria, column: readonly Scalar[]): Test {
  const kind = String(criteria.filterOn ?? "");
  const first = String(criteria.criterion1 ?? "");
  if (kind === "Values") return valuesTest(Array.isArray(criteria.values) ? criteria.values : []);
  if (kind === "Custom" || kind === "") {
    const second = criteria.criterion2;
    const one = customTest(first);
    if (second === undefined || second === null || second === "") return one;
    const two = customTest(String(second));
    const either = criteria.operator === "Or";
    return (value, text) =>
      either ? one(value, text) || two(value, text) : one(value, text) && two(value, text);
  }
  const edge = /^(Top|Bottom)(Items|Percent)$/.exec(kind);
  if (edge !== null) return edgeTest(edge[1] === "Top", edge[2] === "Percent", Number(first), column);
  if (kind === "Dynamic") return averageTest(String(criteria.dynamicCriteria ?? ""), column);
  return () => true;
}

/** Values are compared as they are shown, without regard to case; blanks are listed as "". */
function valuesTest(listed: readonly unknown[]): Test {
  const shown = new Set(
    listed.filter((value) => typeof value !== "object").map((value) => String(value).toLowerCase()),
  );
  const days = listed.flatMap((value) => {
    const { date } = { date: "", ...(typeof value === "object" ? value : null) };
    return date === "" ? [] : [dayPattern(String(date), String(Object(value).specificity ?? "Day"))];
  });
  return (value, text) =>
    shown.has(text.toLowerCase()) ||
    shown.has(String(value).toLowerCase()) ||
    (typeof value === "number" && days.some((pattern) => isoOfSerial(value).startsWith(pattern)));
}

const LENGTHS: Readonly<Record<string, number>> = {
  Year: 4,
  Month: 7,
  Day: 10,
  Hour: 13,
  Minute: 16,
  Second: 19,
};

function dayPattern(date: string, specificity: string): string {
  return date.slice(0, LENGTHS[specificity] ?? 10);
}

function isoOfSerial(serial: number): string {
  const time = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86_400_000));
  return Number.isNaN(time.getTime()) ? "" : time.toISOString();
}

/** ">=5", "<>a*", "=北京": a comparison sign, then a number or a text with * and ?. */
function customTest(criterion: string): Test {
  const [, sign = "=", wanted = ""] = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/.exec(criterion) ?? [];
  const number = wanted.trim() === "" ? Number.NaN : Number(wanted);
  if (sign === "=" || sign === "<>") {
    const pattern = wildcard(wanted);
    const equal: Test = (value, text) =>
      (typeof value === "number" && value === number) || pattern.test(text) || pattern.test(String(value));
    return sign === "=" ? equal : (value, text) => !equal(value, text);
  }
  return (value) => {
    if (value === "" || typeof value === "boolean") return false;
    if (typeof value === "number" && !Number.isNaN(number)) return compares(value - number, sign);
    return (
      typeof value === "string" &&
      Number.isNaN(number) &&
      compares(value.localeCompare(wanted, "zh-CN"), sign)
    );
  };
}

function compares(difference: number, sign: string): boolean {
  if (sign === ">") return difference > 0;
  if (sign === ">=") return difference >= 0;
  return sign === "<" ? difference < 0 : difference <= 0;
}

/** Excel's wildcards: * and ?, with ~ before a sign that stands for itself. */
export function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (sign, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (sign === "*") return "[\\s\\S]*";
    return sign === "?" ? "[\\s\\S]" : `\\${sign}`;
  });
  return new RegExp(`^${source}$`, "i");
}

function edgeTest(top: boolean, percent: boolean, amount: number, column: readonly Scalar[]): Test {
  const numbers = column.filter((value) => typeof value === "number").sort((a, b) => (top ? b - a : a - b));
  const count = percent ? Math.max(1, Math.floor((numbers.length * amount) / 100)) : amount;
  const limit = numbers[Math.min(count, numbers.length) - 1];
  return (value) =>
    typeof value === "number" && limit !== undefined && (top ? value >= limit : value <= limit);
}

function averageTest(kind: string, column: readonly Scalar[]): Test {
  const numbers = column.filter((value) => typeof value === "number");
  const average = numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length);
  if (kind === "AboveAverage") return (value) => typeof value === "number" && value > average;
  if (kind === "BelowAverage") return (value) => typeof value === "number" && value < average;
  return () => true;
}
