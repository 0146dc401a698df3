import { isDictionary, isOwnSheet } from "../../../../src/core/adopt/headings/ownSheets";
import { journalTable, settingsTable } from "../../../../src/core/changes/journal/ledgerSheets";
import { dictionaryIds } from "../../../../src/core/sheets/dictionaries";
import { dictionaryWords } from "../../../../src/core/sheets/dictionaryWords";
import { mergeLog } from "../../../../src/core/sheets/standard/mergeLog";
import { tierReportName } from "../../../../src/core/sheets/standard/tierReportName";
import { languages, type Words } from "../../../../src/core/sheets/words";
import { dictionarySheetName } from "../../../../src/core/templates/sheets/dictionarySheet";
import { guideSheetName } from "../../../../src/core/templates/sheets/guideSheet";
import { regionSheetName } from "../../../../src/core/templates/sheets/regionSheet";

const named: readonly Words[] = [
  journalTable.sheet,
  settingsTable.sheet,
  tierReportName,
  guideSheetName,
  regionSheetName,
];

describe("a sheet of ours that holds no records", () => {
  it("is known by its name in either language, a number after it or not", () => {
    for (const name of named.flatMap((words) => Object.values(words))) {
      expect([name, isOwnSheet(name, [])]).toEqual([name, true]);
      expect([name, isOwnSheet(`${name} 2`, ["A", "B"])]).toEqual([name, true]);
    }
  });

  it("is known by its headings too where the name may be anybody's", () => {
    const headings = mergeLog.columns.map(({ heading }) => heading["en-US"]);
    expect(isOwnSheet("Merge log", headings)).toBe(true);
    expect(isOwnSheet("Merge log", ["Date", "Company", "Contact", "Phone"])).toBe(false);
  });

  it("is 字典 by its lists, of which a team may have added and taken away some", () => {
    const lists = dictionaryIds.map((id) => dictionaryWords[id]);
    for (const language of languages) {
      const name = dictionarySheetName[language];
      const headings = [...lists.slice(4).map((words) => words[language]), "展会名称", "仓库"];
      expect([name, isOwnSheet(name, headings), isOwnSheet(name, [])]).toEqual([name, true, true]);
    }
  });

  it("is no 字典 of a team's own, though some of its lists are called like ours", () => {
    expect(isOwnSheet("字典", ["业务员", "入职", "离职", "客户来源", "交易类型", "订单状态"])).toBe(false);
  });

  it("is called 字典 by a team as well, whatever stands there", () => {
    expect(["字典", "Dictionaries", "字典 (2)"].map(isDictionary)).toEqual([true, true, true]);
    expect(["客户字典表", "数据"].map(isDictionary)).toEqual([false, false]);
  });

  it("is none that people call otherwise", () => {
    expect(isOwnSheet("Customer settings", [])).toBe(false);
    expect(isOwnSheet("客户", ["客户编号", "企业名称"])).toBe(false);
  });
});
