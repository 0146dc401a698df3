import { languages } from "../../../src/core/sheets/words";
import {
  blueprintFor,
  installPatch,
  languageThere,
  settledLanguage,
} from "../../../src/core/templates/installPatch";
import { templateStampOf } from "../../../src/core/templates/sheets/templateStamp";
import { type Book, bookOf, headsOf, installedBook } from "./installedBook";

const wish = (language: "zh-CN" | "en-US") => ({ language, profile: "standard" as const, goals: [] });
const theirs: Book = {
  sheets: [{ name: "客户基础信息", cells: [["姓名", "电话"]], tables: [], validations: [] }],
  names: new Map(),
};

describe("installPatch", () => {
  it("adds sheets and names alone: it writes no cell, row or sheet that is there", () => {
    const { operation, reason, changes } = installPatch(headsOf(theirs), wish("zh-CN"), "建表");
    expect([operation, reason]).toEqual(["install", "建表"]);
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(["add-sheet", "add-name"]));
    const sheets = changes.flatMap((change) => (change.kind === "add-sheet" ? [change.sheet.name] : []));
    expect(sheets).not.toContain("客户基础信息");
    expect(sheets).toContain("客户基础信息 (2)");
  });

  it.each(languages)(
    "adds nothing but the names a second time, and keeps to the language there is (%s)",
    (language) => {
      const { sheets, names } = blueprintFor([], wish(language));
      const heads = headsOf(bookOf(sheets, names));
      const other = language === "zh-CN" ? "en-US" : "zh-CN";
      const again = installPatch(heads, wish(other), "");
      expect(again.changes.filter(({ kind }) => kind === "add-sheet")).toEqual([]);
      expect(again.changes.flatMap((change) => (change.kind === "add-name" ? [change.name] : []))).toEqual(
        names,
      );
    },
  );
});

describe("the language of our sheets", () => {
  it.each(languages)("is that of the sheets that stand, whatever is wished for (%s)", (language) => {
    const heads = headsOf(installedBook(language));
    expect(languageThere(heads)).toBe(language);
    expect(languages.map((wanted) => settledLanguage(heads, wanted))).toEqual([language, language]);
  });

  it("is the one that is wished for where none of ours stands", () => {
    expect(languageThere(headsOf(theirs))).toBeNull();
    expect(settledLanguage(headsOf(theirs), "en-US")).toBe("en-US");
  });
});

describe("templateStampOf", () => {
  const stamp = { version: 3, profile: "keyAccount", goals: ["repurchase"], language: "en-US" } as const;

  it("gives back what was kept", () => {
    expect(templateStampOf(JSON.parse(JSON.stringify(stamp)))).toEqual(stamp);
  });

  it.each([
    ["nothing", undefined],
    ["a stamp of another program", { ...stamp, profile: "huge" }],
    ["a goal nobody knows", { ...stamp, goals: ["world peace"] }],
    ["half a version", { ...stamp, version: 2.5 }],
    ["a stamp without a language", { ...stamp, language: undefined }],
  ])("is none where %s is kept", (_what, setting) => {
    expect(templateStampOf(setting)).toBeNull();
  });
});
