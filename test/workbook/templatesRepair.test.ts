import type { Change, OperationKind } from "../../src/core/changes/patch";
import { defaultDictionaries } from "../../src/core/sheets/choices/defaultDictionaries";
import type { Language } from "../../src/core/sheets/words";
import { checkStructure } from "../../src/core/templates/checks/checkStructure";
import type { StructureProblem } from "../../src/core/templates/checks/structureProblem";
import { installPatch } from "../../src/core/templates/installPatch";
import { definitionsVersion } from "../../src/core/templates/sheets/definitionsVersion";
import { regionTree } from "../../src/core/templates/sheets/regionTree";
import { applyPatch } from "../../src/workbook/applyPatch";
import { batch } from "../../src/workbook/excel/excel";
import { readStructure } from "../../src/workbook/own/readStructure";
import { readHeads } from "../../src/workbook/reading/lists/readHeads";
import { undoOperation } from "../../src/workbook/undoOperation";
import { type OpenWorkbook, openWorkbook, options } from "./openWorkbook";

jest.setTimeout(60_000);

const stamp = (language: Language) =>
  ({ version: definitionsVersion, profile: "standard", goals: [], language }) as const;
const defaults = { dictionaries: defaultDictionaries, regions: regionTree() };

async function install(language: Language = "zh-CN"): Promise<OpenWorkbook> {
  const book = openWorkbook([{ name: "Sheet1", rows: [["x"]] }]);
  const heads = await readHeads();
  await applyPatch(installPatch(heads, { profile: "standard", goals: [], language }, "建表"), options);
  return book;
}

async function check(language: Language = "zh-CN"): Promise<readonly StructureProblem[]> {
  return checkStructure(await readStructure(await readHeads()), stamp(language), defaults);
}

const apply = (changes: readonly Change[], operation: OperationKind = "repair") =>
  applyPatch({ operation, reason: "修复", changes }, options);

async function repairAll(language: Language = "zh-CN") {
  const changes = (await check(language)).flatMap((problem) => problem.changes);
  return apply(changes);
}

/** What a person does with 删除 → 表列. */
const removeColumn = (table: string, heading: string) =>
  batch(
    "test",
    async (context) => {
      context.workbook.tables.getItem(table).columns.getItem(heading).delete();
      await context.sync();
    },
    {},
  );

const kinds = (problems: readonly StructureProblem[]) =>
  problems.map(({ kind, subject }) => `${kind} ${subject}`);
const columnOf = (book: OpenWorkbook, sheet: string, heading: string) =>
  (book.values(sheet)[3] ?? []).indexOf(heading);

/** Five customers, typed below the headings by the add-in's own door. */
async function fill(book: OpenWorkbook): Promise<void> {
  const width = (book.values("客户基础信息")[3] ?? []).length;
  const rows = Array.from({ length: 5 }, (_, i) => {
    const cells = new Array<string>(width).fill("");
    cells[0] = `C2024050100${i + 1}`;
    cells[1] = `示例公司${i + 1}`;
    return cells;
  });
  await apply([{ kind: "add-rows", table: "客户", key: [0], rows }], "import");
}

describe("结构体检", () => {
  it.each(["zh-CN", "en-US"] as const)(
    "finds nothing in sheets fresh from an install (%s)",
    async (language) => {
      await install(language);
      expect(kinds(await check(language))).toEqual([]);
    },
  );

  it("finds a dropdown lost to a paste, repairs it for every row, and can take the repair back", async () => {
    const book = await install();
    await fill(book);
    expect(kinds(await check())).toEqual([]);
    const source = columnOf(book, "客户基础信息", "客户来源");
    book.model.setValidation(book.area("客户基础信息", 7, source, 2, 1), null);
    expect(book.model.choices(book.area("客户基础信息", 7, source))).toBeNull();
    const [problem, ...others] = await check();
    expect(problem).toMatchObject({ kind: "validation-lost", subject: "客户来源", cells: 2, certain: true });
    expect(others).toEqual([]);
    const { operationId } = await repairAll();
    expect(book.model.choices(book.area("客户基础信息", 7, source))).toContain("展会");
    expect(kinds(await check())).toEqual([]);
    await undoOperation(operationId ?? 0, { ...options, edited: "ask" });
    expect(book.model.choices(book.area("客户基础信息", 7, source))).toBeNull();
    expect(book.model.choices(book.area("客户基础信息", 5, source))).toContain("展会");
  });
});

describe("结构体检 beyond dropdowns", () => {
  it("gives a renamed heading back, and brings a deleted column again without moving another", async () => {
    const book = await install();
    await fill(book);
    const at = columnOf(book, "客户基础信息", "客户来源");
    book.type("客户基础信息", 4, at, "来源渠道");
    await removeColumn("客户", "详细地址");
    const found = await check();
    expect(kinds(found)).toEqual(["column-missing 详细地址", "heading-renamed 来源渠道 → 客户来源"]);
    await repairAll();
    const headings = book.values("客户基础信息")[3] ?? [];
    expect(headings.at(-1)).toBe("详细地址");
    expect(headings).toContain("客户来源");
    expect(kinds(await check())).toEqual([]);
    expect(await undoOperation(3, { ...options, edited: "ask" })).toMatchObject({ kind: "undone" });
    expect(book.values("客户基础信息")[3]).toContain("来源渠道");
    expect(book.values("客户基础信息")[3]).not.toContain("详细地址");
  });

  it("puts a formula back where somebody typed over it", async () => {
    const book = await install();
    await fill(book);
    const at = columnOf(book, "客户基础信息", "累计净消费");
    book.type("客户基础信息", 6, at, 5);
    const found = await check();
    expect(found).toMatchObject([{ kind: "formula-overwritten", subject: "累计净消费", cells: 1 }]);
    expect(await repairAll()).toMatchObject({ conflicts: [] });
    expect(String(book.model.formulas(book.area("客户基础信息", 6, at))[0]?.[0])).toMatch(/^=IF/);
    expect(kinds(await check())).toEqual([]);
  });

  it("restores names that are gone, point elsewhere or ended too early", async () => {
    const book = await install();
    const name = (label: string) => book.model.names().find((one) => one.name === label)?.formula;
    const right = name("列表_客户来源");
    book.model.removeName("列表_标签", null);
    book.model.setName({
      name: "列表_客户来源",
      formula: "=字典!$B$4:$B$6",
      sheetId: null,
      visible: true,
      comment: "",
    });
    expect(kinds(await check())).toEqual(["name-wrong 列表_客户来源", "name-missing 列表_标签"]);
    const { operationId } = await repairAll();
    expect(name("列表_客户来源")).toBe(right);
    expect(kinds(await check())).toEqual([]);
    await undoOperation(operationId ?? 0, { ...options, edited: "ask" });
    expect(name("列表_客户来源")).toBe("=字典!$B$4:$B$6");
    expect(name("列表_标签")).toBeUndefined();
  });

  it("makes a converted table a table again under its name", async () => {
    const book = await install();
    await fill(book);
    const table = book.model.tables().find((one) => one.name === "交易");
    book.model.removeTable(table?.id ?? "", false);
    expect(kinds(await check())).toEqual(["table-lost 交易"]);
    await repairAll();
    expect(book.model.tables().map((one) => one.name)).toContain("交易");
  });

  it("closes a gap between choices, so that the last ones are offered again", async () => {
    const book = await install();
    const source = columnOf(book, "客户基础信息", "客户来源");
    const cell = book.area("客户基础信息", 5, source);
    book.type("字典", 5, 0, "");
    expect(book.model.choices(cell)).not.toContain("其他");
    expect(kinds(await check())).toEqual(["choices-with-gaps 客户来源"]);
    await repairAll();
    expect(book.model.choices(cell)).toContain("其他");
  });

  it("leaves a rule alone that somebody set for a whole column", async () => {
    const book = await install();
    await fill(book);
    const source = columnOf(book, "客户基础信息", "客户来源");
    const cells = book.area("客户基础信息", 5, source, 5, 1);
    const [own] = book.model.validations(cells.sheetId);
    if (!own) throw new Error("no validation");
    book.model.setValidation(cells, { ...own.validation, kind: "list", formula1: "甲,乙" });
    expect(await check()).toMatchObject([{ kind: "validation-changed", certain: false, cells: 5 }]);
  });

  it("says nothing of a workbook without our sheets, nor of a list with like headings", async () => {
    openWorkbook([
      {
        name: "我的客户",
        rows: [
          ["客户编号", "企业名称", "联系人", "手机", "邮箱"],
          ["1", "甲", "乙", "1", "a"],
        ],
      },
    ]);
    expect(await check()).toEqual([]);
  });
});
