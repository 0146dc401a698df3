import type { SheetSpec } from "../../src/core/sheets/column";
import { contacts } from "../../src/core/sheets/standard/contacts";
import { customers } from "../../src/core/sheets/standard/customers";
import { followUps } from "../../src/core/sheets/standard/followUps";
import { transactions } from "../../src/core/sheets/standard/transactions";
import { valueAnalysis } from "../../src/core/sheets/standard/valueAnalysis";
import type { Language } from "../../src/core/sheets/words";
import { installPatch } from "../../src/core/templates/installPatch";
import { applyPatch } from "../../src/workbook/applyPatch";
import { readHeads } from "../../src/workbook/reading/lists/readHeads";
import { type OpenWorkbook, openWorkbook, options } from "./openWorkbook";

jest.setTimeout(60_000);

async function install(language: Language): Promise<OpenWorkbook> {
  const book = openWorkbook([{ name: "Sheet1", rows: [["x"]] }]);
  const choice = { profile: "keyAccount", goals: [], language } as const;
  await applyPatch(installPatch(await readHeads(), choice, "建表"), options);
  return book;
}

const listKinds = new Set(["choice", "customerPick", "province"]);

function cellOf(book: OpenWorkbook, spec: SheetSpec, key: string, language: Language, row = 5) {
  const heading = spec.columns.find((column) => column.key === key)?.heading[language] ?? "";
  const column = (book.values(spec.name[language])[3] ?? []).indexOf(heading);
  if (column < 0) throw new Error(`no column ${key}`);
  return { area: book.area(spec.name[language], row, column), column };
}

describe.each(["zh-CN", "en-US"] as const)("dropdowns of the standard sheets (%s)", (language) => {
  it("offer choices in every list column, also once rows were typed below", async () => {
    const book = await install(language);
    book.type(customers.name[language], 5, 0, "C20240501001");
    book.type(customers.name[language], 6, 0, "C20240501002");
    const dictionary = language === "zh-CN" ? "字典" : "Dictionaries";
    const staff = (book.values(dictionary)[2] ?? []).indexOf(language === "zh-CN" ? "员工" : "Staff");
    // Only the workbook knows its staff: that list starts empty and is filled here, as a person would.
    book.type(dictionary, 4, staff, "林晚");
    let lists = 0;
    for (const spec of [customers, contacts, followUps, transactions, valueAnalysis]) {
      for (const column of spec.columns) {
        if (!listKinds.has(column.kind) || column.formula) continue;
        lists++;
        const { area } = cellOf(book, spec, column.key, language);
        const choices = book.model.choices(area) ?? [];
        expect({
          column: column.key,
          offered: choices.length > 0 && choices.every((each) => each !== ""),
        }).toEqual({
          column: column.key,
          offered: true,
        });
      }
    }
    expect(lists).toBeGreaterThan(25);
    const pick = cellOf(book, transactions, "customerId", language).area;
    expect(book.model.choices(pick)).toEqual(["C20240501001", "C20240501002"]);
    expect(book.model.choices(cellOf(book, customers, "owner", language, 6).area)).toEqual(["林晚"]);
  });

  it("let city and district follow the province and city of their own row", async () => {
    const book = await install(language);
    const sheet = customers.name[language];
    const at = (key: string, row: number) => cellOf(book, customers, key, language, row);
    book.type(sheet, 5, at("province", 5).column, "浙江省");
    book.type(sheet, 6, at("province", 6).column, "四川省");
    expect(book.model.choices(at("city", 5).area)).toContain("杭州市");
    expect(book.model.choices(at("city", 5).area)).not.toContain("成都市");
    expect(book.model.choices(at("city", 6).area)).toContain("成都市");
    book.type(sheet, 6, at("city", 6).column, "成都市");
    expect(book.model.choices(at("district", 6).area)).toContain("武侯区");
  });

  it("offer a choice at once that was added below the others", async () => {
    const book = await install(language);
    const cell = cellOf(book, customers, "source", language).area;
    const before = book.model.choices(cell) ?? [];
    book.type(language === "zh-CN" ? "字典" : "Dictionaries", 4 + before.length, 0, "校友介绍");
    expect(book.model.choices(cell)).toEqual([...before, "校友介绍"]);
  });
});
