import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { savedMappingOf } from "../../../src/core/adopt/mapping/savedMappings";
import { recogniseSheets } from "../../../src/core/adopt/recogniseSheets";
import { type CellValue, columnIndex } from "../../../src/core/sheets/cell";
import type { SheetHead } from "../../../src/core/sheets/grid";
import { createTableBuilder } from "../../../src/core/tables/building/buildTable";
import { fc } from "../../property";
import { layout } from "./layout";

/** A sheet of a real or generated workbook: its first rows, its last ones, and what is to be found. */
interface Fixture {
  readonly sheet: string;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly rows: readonly (readonly CellValue[])[];
  /** Number format by 0-based column. */
  readonly formats: Readonly<Record<string, string>>;
  readonly tailFirstRow: number;
  readonly tail: readonly (readonly CellValue[])[];
  readonly role: "customers" | "followUps" | "transactions" | null;
  readonly headerRow: number;
  readonly firstDataRow: number;
  readonly lastDataRow: number | null;
  /** Accepted fields by column letter. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

const folder = join(__dirname, "../../fixtures/heads");
const fixtures: readonly (readonly [string, readonly Fixture[]])[] = readdirSync(folder).map((file) => [
  file,
  JSON.parse(readFileSync(join(folder, file), "utf8")),
]);

function headOf({ sheet, rows, lastRow, lastColumn, formats }: Fixture): SheetHead {
  const numberFormats = rows.map((row) => row.map((_, c) => formats[String(c)] ?? "General"));
  return {
    sheet,
    visible: true,
    lastRow,
    lastColumn,
    tables: [],
    head: { sheet, firstRow: 1, firstColumn: 0, rows, numberFormats },
  };
}

describe.each(fixtures)("the sheets of %s", (_file, sheets) => {
  const mappings = recogniseSheets(sheets.map(headOf));

  it.each(sheets.map((sheet, i) => [sheet.sheet, sheet, mappings[i]] as const))(
    "finds role, headings and records of %s",
    (_name, sheet, mapping) => {
      expect(mapping).toMatchObject({
        role: sheet.role,
        headerRow: sheet.headerRow,
        firstDataRow: sheet.firstDataRow,
      });
      if (sheet.role === null || mapping === undefined) return;
      const builder = createTableBuilder(sheet.role, [mapping]);
      builder.add({ sheet: sheet.sheet, firstRow: 1, firstColumn: 0, rows: sheet.rows });
      builder.add({ sheet: sheet.sheet, firstRow: sheet.tailFirstRow, firstColumn: 0, rows: sheet.tail });
      expect(builder.mappings()[0]?.lastDataRow).toBe(sheet.lastDataRow);
    },
  );

  it.each(sheets.map((sheet, i) => [sheet.sheet, sheet, mappings[i]] as const))(
    "maps every named column of %s without a doubt",
    (_name, sheet, mapping) => {
      const wrong = Object.entries(sheet.columns).flatMap(([letter, accepted]) => {
        const found = mapping?.columns.find((column) => column.column === columnIndex(letter));
        const right = found?.field != null && accepted.includes(found.field) && found.confidence >= 0.6;
        return right ? [] : [{ letter, accepted, found }];
      });
      expect(wrong).toEqual([]);
    },
  );
});

describe("recognising sheets", () => {
  const shop = layout(`
    # 名单 | customers | 1 | 2-3
    客户名称 | 联系方式 | 代表 | 备注
    苏州云帆示例机电有限公司 | 13800001111 | 赵敏 |
    无锡海蓝示例材料有限公司 | 13800002222 | 钱伟 | 月结`);
  const fieldsOf = (options: Parameters<typeof recogniseSheets>[1]) =>
    recogniseSheets([shop.head], options)[0]?.columns.map((column) => column.field);

  it("lets the user's word stand over its own reading, however the heading is spaced", () => {
    const overrides = [
      { heading: " 代 表 ", field: "owner" as const },
      { heading: "备注", field: null },
    ];
    const [mapping] = recogniseSheets([shop.head], { overrides });
    expect(mapping?.columns[2]).toMatchObject({ field: "owner", confidence: 1, reason: { kind: "user" } });
    expect(mapping?.columns[3]?.field).toBeNull();
  });

  it("does not give a field twice that the user has given to another column", () => {
    expect(
      fieldsOf({ overrides: [{ heading: "代表", field: "companyName" }] })?.filter(
        (field) => field === "companyName",
      ),
    ).toHaveLength(1);
  });

  it("uses a saved mapping again when the same headings stand in another order", () => {
    const [mapping] = recogniseSheets([shop.head], { overrides: [{ heading: "代表", field: "owner" }] });
    if (mapping === undefined) throw new Error("no mapping");
    const turned = {
      ...shop.head,
      head: { ...shop.head.head, rows: shop.head.head.rows.map((row) => row.toReversed()) },
    };
    const [again] = recogniseSheets([turned], { saved: [savedMappingOf(mapping)] });
    expect(again?.columns[1]).toMatchObject({ heading: "代表", field: "owner", reason: { kind: "saved" } });
  });

  it("keeps what was saved when columns come at the right edge, and not of a sheet that merely begins alike", () => {
    const [mapping] = recogniseSheets([shop.head], { overrides: [{ heading: "代表", field: "owner" }] });
    if (mapping === undefined) throw new Error("no mapping");
    const widened = (extra: (row: number) => readonly string[]) => ({
      ...shop.head,
      lastColumn: shop.head.lastColumn + extra(0).length,
      head: { ...shop.head.head, rows: shop.head.head.rows.map((row, i) => [...row, ...extra(i)]) },
    });
    const representative = (head: typeof shop.head) =>
      recogniseSheets([head], { saved: [savedMappingOf(mapping)] })[0]?.columns.find(
        ({ heading }) => heading === "代表",
      )?.reason.kind;
    expect(representative(widened((row) => (row === 0 ? ["微信"] : [`wx_${row}00000`])))).toBe("saved");
    const wide = Array.from({ length: 9 }, (_, i) => i);
    expect(representative(widened((row) => wide.map((i) => (row === 0 ? `列${i}` : "x"))))).not.toBe("saved");
  });

  describe("where 2/3/2024 may be either day", () => {
    const orders = (days: string) =>
      layout(`
        # 订单 | transactions | 1 | 2-4
        客户名称 | 订单号 | 下单日期 | 金额
        ${days
          .split(" ")
          .map((day, i) => `苏州云帆示例机电有限公司 | D${i} | '${day} | 100`)
          .join("\n")}`).head;
    const orderOf = (head: SheetHead, options = {}) =>
      recogniseSheets([head], options)[0]?.columns.find(({ field }) => field === "dealtOn")?.dateOrder;

    it("asks once for the column, and keeps the answer with the mapping", () => {
      const head = orders("2/3/2024 4/5/2024 6/7/2024");
      expect(orderOf(head)).toBeNull();
      const [mapping] = recogniseSheets([head]);
      if (mapping === undefined) throw new Error("no mapping");
      const answered = {
        ...mapping,
        columns: mapping.columns.map((column) => ({ ...column, dateOrder: "dmy" as const })),
      };
      expect(orderOf(head, { saved: [savedMappingOf(answered)] })).toBe("dmy");
      expect(orderOf(head, { saved: [savedMappingOf(mapping)] })).toBeNull();
    });

    it("does not ask where a day of the column, or its form, answers by itself", () => {
      expect(orderOf(orders("2/3/2024 25/12/2023 6/7/2024"))).toBeUndefined();
      expect(orderOf(orders("3/3/2024 4/4/2024 5/5/2024"))).toBeUndefined();
      expect(orderOf(orders("2024/2/3 2024/4/5 2024/6/7"))).toBeUndefined();
    });
  });

  it("takes role and heading row from the user where they were chosen by hand", () => {
    const [none] = recogniseSheets([shop.head], { chosen: [{ sheet: "名单", role: null }] });
    expect(none?.role).toBeNull();
    const [low] = recogniseSheets([shop.head], {
      chosen: [{ sheet: "名单", role: "customers", headerRow: 1 }],
    });
    expect(low).toMatchObject({ role: "customers", headerRow: 1, firstDataRow: 2 });
  });

  it("gives every column its reason and up to three values as they stand in the sheet", () => {
    const [mapping] = recogniseSheets([shop.head]);
    expect(mapping?.columns[0]).toMatchObject({
      reason: { kind: "heading-and-content", synonym: "客户名称", share: 1 },
      samples: ["苏州云帆示例机电有限公司", "无锡海蓝示例材料有限公司"],
    });
  });

  it("never adopts the sheets the product writes itself", () => {
    const log = { ...shop.head, sheet: "变更日志" };
    expect(recogniseSheets([log])[0]?.role).toBeNull();
  });

  it("answers for an empty sheet and for one with a single cell", () => {
    const empty = {
      sheet: "空",
      visible: true,
      lastRow: 0,
      lastColumn: 0,
      tables: [],
      head: { sheet: "空", firstRow: 1, firstColumn: 0, rows: [] },
    };
    const single = { ...empty, lastRow: 1, head: { ...empty.head, rows: [["目录"]] } };
    expect(recogniseSheets([empty, single]).map((mapping) => mapping.role)).toEqual([null, null]);
  });

  it("reads a table that begins far from A1, in a used range that reaches XEX", () => {
    const far = {
      ...shop.head,
      lastColumn: 16_000,
      lastRow: 14,
      head: {
        ...shop.head.head,
        firstRow: 12,
        firstColumn: 5,
        rows: shop.head.head.rows.map((row) => [...row, ...new Array<string>(3000).fill("")]),
      },
    };
    const [mapping] = recogniseSheets([far]);
    expect(mapping).toMatchObject({ role: "customers", headerRow: 12, firstDataRow: 13, lastDataRow: 14 });
    expect(mapping?.columns.map((column) => column.column)).toEqual([5, 6, 7, 8]);
  });

  it("takes a hidden sheet for what it is, but not for a copy of a visible one", () => {
    const many = layout(`
      # 客户 | customers | 1 | 2-4
      客户名称 | 手机
      苏州云帆示例机电有限公司 | 13800001111
      无锡海蓝示例材料有限公司 | 13800002222
      常州大成示例五金厂 | 13800003333`).head;
    const hidden = { ...many, sheet: "隐藏", visible: false };
    const named = { ...many, sheet: "客户 备份" };
    const other = {
      ...hidden,
      sheet: "去年",
      head: { ...many.head, rows: many.head.rows.toReversed().toSpliced(0, 0, many.head.rows[0] ?? []) },
    };
    expect(recogniseSheets([hidden, many, named, other]).map((mapping) => mapping.role)).toEqual([
      null,
      "customers",
      null,
      "customers",
    ]);
    expect(recogniseSheets([hidden])[0]?.role).toBe("customers");
  });

  it("applies the unit of the title to the sums under it, and a heading's own unit before that", () => {
    const [mapping] = recogniseSheets([
      layout(`
        # 合同 | transactions | 2 | 3-4
        销售合同台账 | | 金额单位：万元
        合同编号 | 客户名称 | 签订日期 | 合同金额 | 开票金额（元）
        HT1 | 郑州中原示例建设有限公司 | @45000 | 12.5 | 125000
        HT2 | 洛阳牡丹示例文化公司 | @45001 | 3 | 30000`).head,
    ]);
    expect(mapping?.columns.map((column) => [column.field, column.scale])).toEqual([
      ["orderId", 1],
      ["companyName", 1],
      ["dealtOn", 1],
      ["amount", 10_000],
      ["invoiceAmount", 1],
    ]);
  });

  it("shows dates among the samples as days", () => {
    const [mapping] = recogniseSheets([
      layout(`
        # 客户 | customers | 1 | 2-3
        客户名称 | 手机 | 建档日期
        苏州云帆示例机电有限公司 | 13800001111 | @45292
        无锡海蓝示例材料有限公司 | 13800002222 | @45293`).head,
    ]);
    expect(mapping?.columns[2]?.samples).toEqual(["2024-01-01", "2024-01-02"]);
  });

  it("answers for any grid, twice the same, with every single field given once", () => {
    const word = fc.constantFrom(
      "客户名称",
      "电话",
      "日期",
      "金额",
      "序号",
      "备注",
      "合计",
      "张三",
      "云帆公司",
      "13800001111",
      "a@example.cn",
      "",
      " ",
      "?",
    );
    const value = fc.oneof(
      word,
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.string({ unit: "binary", maxLength: 12 }),
    );
    const grid = fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 10 });
    fc.assert(
      fc.property(grid, (rows) => {
        const width = Math.max(0, ...rows.map((row) => row.length));
        const head: SheetHead = {
          sheet: "表",
          visible: true,
          lastRow: rows.length,
          lastColumn: Math.max(0, width - 1),
          tables: [],
          head: { sheet: "表", firstRow: 1, firstColumn: 0, rows },
        };
        const [mapping] = recogniseSheets([head]);
        expect(recogniseSheets([head])[0]).toEqual(mapping);
        const names =
          mapping?.columns.filter((column) => column.field === "companyName" || column.field === "amount") ??
          [];
        expect(new Set(names.map((column) => column.field)).size).toBe(names.length);
      }),
    );
  });
});
