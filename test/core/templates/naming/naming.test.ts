import { languages } from "../../../../src/core/sheets/words";
import { freeName, namesFor } from "../../../../src/core/templates/naming/naming";
import { tableSheets } from "../../../../src/core/templates/naming/tableSheets";
import { tablePlaces, takenNames } from "../../../../src/core/templates/naming/takenNames";
import { fc } from "../../../property";
import { headsOf, installedBook } from "../installedBook";

const numbered = (n: number) => ` (${n})`;

describe("freeName", () => {
  it.each([
    ["keeps a name nobody uses", "客户", ["客户名录"], "客户"],
    ["numbers a name in use", "客户", ["客户"], "客户 (2)"],
    ["goes on where that is in use too", "客户", ["客户", "客户 (2)", "客户 (3)"], "客户 (4)"],
    ["takes a gap", "客户", ["客户", "客户 (3)"], "客户 (2)"],
    ["does not mind case, as Excel does not", "Customers", ["CUSTOMERS", "customers (2)"], "Customers (3)"],
    [
      "makes room within Excel's 31 characters",
      "Customers and their contacts 001",
      ["customers and their contacts 001"],
      "Customers and their contact (2)",
    ],
  ])("%s", (_what, wanted, taken, name) => {
    expect(freeName(wanted, taken, numbered)).toBe(name);
  });

  it("gives as many different names as are asked for, none longer than a tab can be", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 31 }),
        fc.integer({ min: 1, max: 15 }),
        (wanted, count) => {
          const taken: string[] = [];
          for (let i = 0; i < count; i++) taken.push(freeName(wanted, taken, numbered));
          expect(new Set(taken.map((name) => name.toLowerCase())).size).toBe(count);
          expect(Math.max(...taken.map(({ length }) => length))).toBeLessThanOrEqual(31);
        },
      ),
    );
  });
});

describe("namesFor", () => {
  it.each(languages)("gives every sheet a sheet and a table of its own, in use or not (%s)", (language) => {
    const taken = {
      sheets: tableSheets.map(({ name }) => name[language]),
      tables: tableSheets.map(({ table }) => table[language]),
    };
    const names = [...namesFor(tableSheets, language, taken, new Map()).values()];
    expect(names).toHaveLength(tableSheets.length);
    const sheets = [...taken.sheets, ...names.map(({ sheet }) => sheet)].map((name) => name.toLowerCase());
    const tables = [...taken.tables, ...names.map(({ table }) => table)].map((name) => name.toLowerCase());
    expect(new Set(sheets).size).toBe(sheets.length);
    expect(new Set(tables).size).toBe(tables.length);
  });

  it("calls a sheet that stands by the name it has now, whatever that is", () => {
    const there = { sheet: "我的客户", table: "客户_7" };
    const names = namesFor(
      tableSheets,
      "zh-CN",
      { sheets: ["我的客户"], tables: ["客户_7"] },
      new Map([["customers", there]]),
    );
    expect(names.get("customers")).toBe(there);
    expect(names.get("followUps")?.sheet).toBe("客户跟进记录");
  });
});

describe("takenNames", () => {
  it("knows every sheet and every table, also where a sheet has none", () => {
    const heads = headsOf(installedBook());
    const { sheets, tables } = takenNames(heads);
    expect(sheets).toEqual(expect.arrayContaining(["客户基础信息", "字典"]));
    expect(tables).toContain("客户");
    expect(tables.length).toBeLessThan(sheets.length);
    expect(tablePlaces(heads).map(({ name }) => name)).toEqual(tables);
    expect(tablePlaces(heads).find(({ name }) => name === "客户")).toMatchObject({
      sheet: "客户基础信息",
      firstRow: 4,
    });
  });
});
