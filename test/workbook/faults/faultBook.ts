import { journalTable, settingsTable } from "../../../src/core/changes/journal/ledgerSheets";
import type { Scalar } from "../../../src/host/model/parts/cells";
import type { SheetInfo } from "../../../src/host/model/parts/sheets";
import type { WorkbookModel } from "../../../src/host/model/workbookModel";
import type { OpenWorkbook, SheetContent } from "../openWorkbook";

/** A small ledger with all that can go wrong: a plain range with formulas and dates, tables, formulas elsewhere. */
export const ledgerSheets: readonly SheetContent[] = [
  {
    name: "客户",
    rows: [
      ["客户编号", "企业名称", "城市", "客户等级", "得分", "建档日期", "两倍"],
      ...["甲", "乙", "丙", "丁", "戊", "己"].map((name, i) => [
        `C${i + 1}`,
        `${name}公司`,
        i % 2 ? "上海" : "北京",
        "普通客户",
        10 * i,
        45_000 + i,
        `=E${i + 2}*2`,
      ]),
    ],
    formats: [{ column: 5, format: "yyyy-mm-dd" }],
  },
  {
    name: "交易",
    rows: [
      ["订单号", "客户编号", "金额"],
      ["R1", "C1", 100],
      ["R2", "C2", 200.5],
      ["R3", "C3", 300],
    ],
    table: "交易表",
    formats: [{ column: 2, format: "#,##0.00" }],
  },
  {
    name: "报表",
    rows: [
      ["合计", "=SUM(客户!E2:E7)"],
      ["末位", "=客户!B7"],
      ["金额", "=SUM(交易!C2:C4)"],
    ],
  },
];

const ours: readonly Scalar[] = [journalTable, settingsTable].map((table) => table.sheet["zh-CN"]);

/** What a workbook holds, as text by place: cells (formula or value, and number format), tables, names, rules. */
export type Contents = Readonly<Record<string, string>>;

/** Contents without 变更日志 and 设置: the people's own. */
export function contentsOf(book: OpenWorkbook): Contents {
  const { model } = book;
  const sheets = model.sheets().filter((sheet) => !ours.includes(sheet.name));
  const ids = new Set(sheets.map((sheet) => sheet.id));
  return Object.fromEntries([
    ...sheets.flatMap((sheet) => sheetLines(model, sheet)),
    ...model
      .tables()
      .filter(({ area }) => ids.has(area.sheetId))
      .map((table) => [`table ${table.name}`, withoutIds(table.area)] as const),
    ...model
      .names()
      .filter(({ sheetId }) => sheetId === null || ids.has(sheetId))
      .map(({ name, formula }) => [`name ${name}`, formula] as const),
  ]);
}

function sheetLines(
  model: WorkbookModel,
  { id, name }: SheetInfo,
): readonly (readonly [place: string, text: string])[] {
  const area = model.usedArea(id, true) ?? { sheetId: id, row: 0, column: 0, rows: 1, columns: 1 };
  const formats = model.numberFormats(area);
  const rows = model
    .formulas(area)
    .map((row, r) => row.map((cell, c) => [cell, formats[r]?.[c] ?? ""] as const));
  return [
    ...rows.map((row, r) => [`${name} ${area.row + r}`, JSON.stringify(row)] as const),
    [`${name} rules`, withoutIds(model.validations(id))],
    [`${name} filters`, withoutIds(model.filters(id))],
  ];
}

/** Sheets that come back get another id. */
function withoutIds(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => (key === "sheetId" ? undefined : part));
}

/**
 * Everything an undo or a recovery can see, as text. Where two cases left the same, what follows is the same too. The
 * random name of who holds the write lock is left out.
 */
export function stateOf({ model }: OpenWorkbook): string {
  const sheets = model.sheets().map((sheet) => {
    const area = model.usedArea(sheet.id, true);
    const lines = sheetLines(model, sheet);
    return [sheet.id, sheet.name, sheet.visibility, lines, area && model.values(area)];
  });
  const text = JSON.stringify([sheets, model.tables(), model.names()]);
  return text.replace(/owner[^,]*,/g, "");
}

/** Records by sheet and key, as values and formats, whatever their order: for books the user rearranged. */
export function recordsOf({ model }: OpenWorkbook, sheets: readonly string[]): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  const ids = model.sheets().map((sheet) => sheet.id);
  sheets.forEach((name, position) => {
    const id = ids[position] ?? "";
    const area = model.usedArea(id, true);
    if (!area) return;
    const formats = model.numberFormats(area);
    const formulas = model.formulas(area);
    model.values(area).forEach((values, r) => {
      // Results follow from the cells; that there is a formula must stay.
      const row = values.map((value, c) => (String(formulas[r]?.[c]).startsWith("=") ? "=" : value));
      if (r === 0 || row.every((cell) => cell === "")) return;
      const key = `${name}:${row[0]}`;
      const twin = records.has(key) ? `${key} again in row ${r + 1}` : key;
      const shown = row.map((cell, c) => (cell === "" ? "" : `${JSON.stringify(cell)}|${formats[r]?.[c]}`));
      records.set(twin, shown.join(" ; "));
    });
  });
  return records;
}
