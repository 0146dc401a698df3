import { profiles } from "../../../../src/core/sheets/column";
import { tierHistory } from "../../../../src/core/sheets/standard/tierHistory";
import { languages } from "../../../../src/core/sheets/words";
import { checkStructure, guessStamp, optionsFor } from "../../../../src/core/templates/checks/checkStructure";
import { tableSheets } from "../../../../src/core/templates/naming/tableSheets";
import { structureTables } from "../../../../src/core/templates/own/structureTables";
import { definitionsVersion } from "../../../../src/core/templates/sheets/definitionsVersion";
import { resultSheet, workbookBlueprint } from "../../../../src/core/templates/sheets/workbookBlueprint";
import { type Book, bookOf, defaults, factsOf, fill, headsOf, installedBook } from "../installedBook";

const setUps = languages.flatMap((language) => profiles.map((profile) => [language, profile] as const));
const kindsIn = (book: Book) =>
  checkStructure(factsOf(book), null, defaults).map(({ kind, subject }) => `${kind} ${subject}`);

describe("checkStructure", () => {
  it.each(setUps)("finds nothing in sheets fresh from an install (%s, %s)", (language, profile) => {
    const book = installedBook(language, profile);
    const stamp = { version: definitionsVersion, profile, goals: [], language };
    expect(checkStructure(factsOf(book), stamp, defaults)).toEqual([]);
  });

  it("finds nothing in sheets that hold records", () => {
    const book = installedBook();
    fill(book, "客户基础信息", [
      { 客户编号: "C1", 企业名称: "甲公司" },
      { 客户编号: "C2", 企业名称: "乙公司" },
    ]);
    expect(kindsIn(book)).toEqual([]);
  });

  it.each(setUps)(
    "finds nothing in results a job wrote, and puts no check on them (%s, %s)",
    (language, profile) => {
      const book = installedBook(language, profile);
      const stamp = { version: definitionsVersion, profile, goals: [], language };
      const options = optionsFor(headsOf(book), stamp, defaults);
      const results = tableSheets.flatMap(({ id }) =>
        options.present.has(id) ? [] : (resultSheet(id, options, []) ?? []),
      );
      book.sheets.push(...bookOf(results, []).sheets);
      expect(results.length).toBeGreaterThan(5);
      expect(results.find(({ name }) => name === tierHistory.name[language])?.validations).toEqual([]);
      expect(checkStructure(factsOf(book), stamp, defaults)).toEqual([]);
    },
  );

  it("finds nothing in a workbook without sheets of ours, though it has no 字典 either", () => {
    expect(checkStructure({ heads: [], names: new Map(), answers: [] }, null, defaults)).toEqual([]);
  });

  it("brings 字典 and 地区字典 again with the names over them, and asks for no other sheet that is gone", () => {
    const book = installedBook();
    const gone = new Set(["字典", "地区字典", "使用说明", "客户跟进记录"]);
    book.sheets = book.sheets.filter(({ name }) => !gone.has(name));
    for (const name of book.names.keys()) if (name !== "列表_客户编号") book.names.delete(name);
    const problems = checkStructure(factsOf(book), null, defaults);
    const missing = problems.filter(({ kind }) => kind === "sheet-missing");
    expect(missing.map(({ sheet }) => sheet)).toEqual(["字典", "地区字典"]);
    const whole = installedBook().names;
    const named = problems.filter(({ kind }) => kind === "name-missing").map(({ subject }) => subject);
    expect(named.map((name) => name.toLowerCase()).toSorted()).toEqual(
      [...whole.keys()].filter((name) => name !== "列表_客户编号").toSorted(),
    );
  });

  it("gives every problem an id of its own, so that one can be chosen without another", () => {
    const book = installedBook();
    book.names.clear();
    for (const sheet of book.sheets) sheet.validations = [];
    const ids = checkStructure(factsOf(book), null, defaults).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("guessStamp", () => {
  it.each(setUps)("knows the language and profile an install was made with (%s, %s)", (language, profile) => {
    const stamp = guessStamp(structureTables(headsOf(installedBook(language, profile))));
    expect(stamp).toMatchObject({ language, profile });
  });

  it("takes the smallest profile where there is no table to go by", () => {
    expect(guessStamp([])).toMatchObject({ language: "zh-CN", profile: "compact" });
  });
});

describe("an install", () => {
  it.each(setUps)("adds no sheet where all of it stands (%s, %s)", (language, profile) => {
    const book = installedBook(language, profile);
    const stamp = { version: definitionsVersion, profile, goals: [], language };
    const again = workbookBlueprint(optionsFor(headsOf(book), stamp, defaults));
    expect(again.sheets.map(({ name }) => name)).toEqual([]);
    const names = new Map(again.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
    expect(names).toEqual(book.names);
  });

  it("adds exactly the sheets that are gone, under the names the others refer to", () => {
    const whole = installedBook();
    const book = installedBook();
    book.sheets = book.sheets.filter(({ name }) => name !== "交易记录" && name !== "使用说明");
    const stamp = {
      version: definitionsVersion,
      profile: "standard" as const,
      goals: [],
      language: "zh-CN" as const,
    };
    const { sheets } = workbookBlueprint(optionsFor(headsOf(book), stamp, defaults));
    const added = bookOf(sheets, []).sheets;
    expect(added).toEqual(whole.sheets.filter(({ name }) => !book.sheets.some((kept) => kept.name === name)));
    expect(added).toHaveLength(2);
  });
});
