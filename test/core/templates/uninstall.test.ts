import type { Change } from "../../../src/core/changes/patch";
import { dictionaryWords } from "../../../src/core/sheets/dictionaryWords";
import { languages } from "../../../src/core/sheets/words";
import { optionsFor } from "../../../src/core/templates/checks/checkStructure";
import { definitionsVersion } from "../../../src/core/templates/sheets/definitionsVersion";
import { resultSheet } from "../../../src/core/templates/sheets/workbookBlueprint";
import { removableSheets, uninstallChanges } from "../../../src/core/templates/uninstall";
import {
  type Book,
  bookOf,
  columnAt,
  defaults,
  factsOf,
  fill,
  headsOf,
  installedBook,
  sheetNamed,
} from "./installedBook";

const stamp = { version: definitionsVersion, profile: "standard", goals: [], language: "zh-CN" } as const;
const optionsOf = (book: Book, language: "zh-CN" | "en-US" = "zh-CN") =>
  optionsFor(headsOf(book), { ...stamp, language }, defaults);

function withFindings(book = installedBook()): Book {
  const sheet = resultSheet("findings", optionsOf(book), []);
  if (sheet) book.sheets.push(...bookOf([sheet], []).sheets);
  return book;
}

function uninstalled(book: Book, language: "zh-CN" | "en-US" = "zh-CN"): readonly Change[] {
  const held = new Map(
    book.sheets.map(({ name, cells }) => {
      const area = { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
      return [name, { contents: `hash of ${name}`, cells: { ...area, values: cells } }] as const;
    }),
  );
  return uninstallChanges(factsOf(book), held, optionsOf(book, language));
}

const kindsOf = (changes: readonly Change[]) => new Set(changes.map(({ kind }) => kind));

describe("an uninstall", () => {
  it.each(languages)("takes away every name, every check and the sheets only we need (%s)", (language) => {
    const book = installedBook(language);
    const changes = uninstalled(book, language);
    const names = changes.flatMap((change) =>
      change.kind === "remove-name" ? [change.name.name.toLowerCase()] : [],
    );
    expect(names.toSorted()).toEqual([...book.names.keys()].toSorted());
    const checks = changes.filter((change) => change.kind === "remove-part");
    expect(checks).toHaveLength(book.sheets.reduce((sum, { validations }) => sum + validations.length, 0));
    const sheets = changes.flatMap((change) => (change.kind === "remove-sheet" ? [change.sheet] : []));
    expect(sheets.toSorted()).toEqual([...removableSheets(headsOf(book))].toSorted());
    expect(sheets).toHaveLength(2);
  });

  it("keeps records, lists, policies and history, and never touches a cell or a row", () => {
    const book = withFindings();
    fill(book, "客户基础信息", [{ 客户编号: "C1" }]);
    const changes = uninstalled(book);
    expect(kindsOf(changes)).toEqual(new Set(["remove-part", "remove-name", "remove-sheet"]));
    const removed = changes.flatMap((change) => (change.kind === "remove-sheet" ? [change.sheet] : []));
    expect(removed.toSorted()).toEqual(["使用说明", "地区字典", "问题清单"].toSorted());
  });

  it("keeps a check the user made another of, and takes one that is ours on the cells that have it", () => {
    const book = installedBook();
    fill(book, "客户基础信息", [{ 客户编号: "C1" }, { 客户编号: "C2" }]);
    const own = sheetNamed(book, "客户基础信息");
    const [source, tags] = ["客户来源", "标签"].map((heading) => columnAt(book, own.name, heading));
    own.validations = own.validations.flatMap((area) => {
      if (area.column === source) return [{ ...area, rule: { kind: "list" as const, source: "=我的来源" } }];
      return area.column === tags ? [{ ...area, rows: 1 }] : [area];
    });
    const headings = uninstalled(book).flatMap((change) =>
      change.kind === "remove-part" && change.part.kind === "validation" ? [change.part.heading] : [],
    );
    expect(headings).not.toContain("客户来源");
    expect(headings).toContain("标签");
  });

  it("keeps the checks of a column where some cells have ours and some have another", () => {
    const book = installedBook();
    fill(book, "客户基础信息", [{ 客户编号: "C1" }, { 客户编号: "C2" }]);
    const own = sheetNamed(book, "客户基础信息");
    const source = columnAt(book, own.name, "客户来源");
    const [area] = own.validations.filter(({ column }) => column === source);
    if (area)
      own.validations.push({ ...area, row: area.row + 1, rows: 1, rule: { kind: "list", source: "=我的" } });
    const headings = uninstalled(book).flatMap((change) =>
      change.kind === "remove-part" && change.part.kind === "validation" ? [change.part.heading] : [],
    );
    expect(headings).not.toContain("客户来源");
  });

  it("leaves names alone that only look like ours", () => {
    const book = installedBook();
    book.names.clear();
    book.names.set("列表_我的", "=我的!$A$1:$A$9");
    book.names.set(`我的${dictionaryWords.source["zh-CN"]}`, "=我的!$A$1");
    expect(uninstalled(book).filter(({ kind }) => kind === "remove-name")).toEqual([]);
  });

  it("does nothing to a workbook without sheets of ours", () => {
    const book: Book = {
      sheets: [{ name: "Sheet1", cells: [["x"]], tables: [], validations: [] }],
      names: new Map(),
    };
    expect(uninstalled(book)).toEqual([]);
  });

  it("leaves a sheet that could not be read, for it could not come back", () => {
    const book = withFindings();
    expect(
      uninstallChanges(factsOf(book), new Map(), optionsOf(book)).some(({ kind }) => kind === "remove-sheet"),
    ).toBe(false);
  });
});

describe("a sheet that is taken away", () => {
  function heldOf(book: Book, name: string) {
    const change = uninstalled(book).find((each) => each.kind === "remove-sheet" && each.sheet === name);
    if (change?.kind !== "remove-sheet" || !change.held) throw new Error(name);
    return { ...change, held: change.held };
  }

  it("is kept with all its cells and goes only while it is as it was read", () => {
    const book = withFindings();
    fill(book, "问题清单", [{ 规则: "甲", 处理说明: "我写的" }, { 规则: "乙" }]);
    const { held, contents } = heldOf(book, "问题清单");
    expect(contents).toBe("hash of 问题清单");
    expect(bookOf([held], []).sheets[0]?.cells).toEqual(sheetNamed(book, "问题清单").cells);
  });

  it.each([
    ["as it was installed", (_book: Book) => undefined],
    [
      "with rows in it",
      (book: Book) => fill(book, "问题清单", [{ 规则: "甲" }, { 规则: "乙" }, { 规则: "丙" }]),
    ],
    [
      "with a note below its table",
      (book: Book) => {
        const own = sheetNamed(book, "问题清单");
        own.cells.push(
          own.cells[0]?.map(() => "") ?? [],
          own.cells[0]?.map((_, i) => (i === 0 ? "备注" : "")) ?? [],
        );
      },
    ],
    [
      "with rows put in above it",
      (book: Book) => {
        const own = sheetNamed(book, "问题清单");
        own.cells.unshift(own.cells[0]?.map(() => "") ?? []);
        for (const table of own.tables) table.row++;
      },
    ],
    [
      "with a column of the user's",
      (book: Book) => {
        const own = sheetNamed(book, "问题清单");
        own.cells.forEach((row, i) => {
          row.push(i === 3 ? "我的列" : "");
        });
        for (const table of own.tables) table.columns++;
      },
    ],
  ])("comes back with its table over the same cells: %s", (_how, change) => {
    const book = withFindings();
    change(book);
    const [back] = bookOf([heldOf(book, "问题清单").held], []).sheets;
    const area = ({ row, column, rows, columns }: Book["sheets"][number]["tables"][number]) => ({
      row,
      column,
      rows,
      columns,
    });
    expect(back?.tables.map(area)).toEqual(sheetNamed(book, "问题清单").tables.map(area));
  });
});
