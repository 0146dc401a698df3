import { recogniseSheets } from "../../../src/core/adopt/recogniseSheets";
import type { CellValue } from "../../../src/core/sheets/cell";
import type { SheetHead } from "../../../src/core/sheets/grid";

/** A sheet whose first row holds the headings; numbers above 40,000 are days. */
export function sheet(name: string, rows: readonly (readonly CellValue[])[]): SheetHead {
  const width = rows[0]?.length ?? 0;
  const numberFormats = rows.map((row) =>
    row.map((cell) => (typeof cell === "number" && cell > 40_000 ? "yyyy/m/d" : "General")),
  );
  const head = { sheet: name, firstRow: 1, firstColumn: 0, rows, numberFormats };
  return { sheet: name, visible: true, head, lastRow: rows.length, lastColumn: width - 1, tables: [] };
}

export function fieldsOf(heads: readonly SheetHead[], name: string): Readonly<Record<string, string>> {
  const mapping = recogniseSheets(heads).find((each) => each.sheet === name);
  return Object.fromEntries([
    ["role", String(mapping?.role)],
    ...(mapping?.columns ?? []).map(({ heading, field }) => [heading, String(field)] as const),
  ]);
}

export const many = Array.from({ length: 16 }, (_, i) => i);
export const marks = [..."晨曦海川云岭松涛星辰远航嘉禾博雅"];
export const company = (i: number) => `${marks[i]}${marks[15 - i]}机械有限公司`;
export const surnames = [..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨"];
export const contact = (i: number) => `${surnames[i]}建${marks[i]}`;
export const staff = ["孟令军", "崔志明", "于海涛"];
export const staffOf = (i: number) => staff[i % 3] ?? "";
export const mobile = (i: number) => `138001380${10 + i}`;
export const pick = <T>(of: readonly T[], i: number) => of[i % of.length] as T;

export const customers = (headings: readonly string[], cells: (i: number) => readonly CellValue[]) =>
  sheet("客户台账", [headings, ...many.map(cells)]);
