import {
  isLedgerHeading,
  journalTable,
  journalVolume,
  settingsTable,
  volumeOf,
} from "../../../../src/core/changes/journal/ledgerSheets";
import { languages } from "../../../../src/core/sheets/words";
import { fc } from "../../../property";

const ledgers = languages.flatMap((language) =>
  [journalTable, settingsTable, journalVolume(2)].map((table) => [table.name, language, table] as const),
);

describe("volumeOf", () => {
  it("knows every volume again by the name of its table", () => {
    expect(volumeOf(journalTable.name)).toBe(1);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9_999 }), (number) => {
        const { tables } = journalVolume(number).blueprint("变更日志 (2)", "zh-CN");
        expect(tables.map(({ name }) => volumeOf(name))).toEqual([number]);
      }),
    );
  });

  it.each([
    ["a copy of the first volume", "ClientLedgerJournal2"],
    ["a copy with Excel's underline", "ClientLedgerJournal_2"],
    ["a copy of the second volume", "ClientLedgerJournal_2_more3"],
    ["a first volume under the name of a further one", "ClientLedgerJournal_1_more"],
    ["a volume without a number", "ClientLedgerJournal__more"],
    ["the settings", settingsTable.name],
    ["a table of somebody's", "我的ClientLedgerJournal_2_more"],
  ])("takes %s for none", (_what, name) => {
    expect(volumeOf(name)).toBeNull();
  });
});

describe("isLedgerHeading", () => {
  it.each(ledgers)("knows the headings %s gets in %s", (_name, language, table) => {
    const [headings = []] = table.blueprint("表", language).cells[0]?.values ?? [];
    expect(isLedgerHeading(table, headings)).toBe(true);
    expect(isLedgerHeading(table, [...headings, "我的备注"])).toBe(true);
  });

  it.each([
    ["one heading is changed", ["键", "序号", "值"]],
    ["a column stands elsewhere", ["序号", "键", "值（请勿修改）"]],
    ["the languages are mixed", ["键", "Part", "值（请勿修改）"]],
    ["the last column is gone", ["键", "序号"]],
    ["it is blank", []],
  ])("does not know a row again where %s", (_how, cells) => {
    expect(isLedgerHeading(settingsTable, cells)).toBe(false);
  });
});

describe("the sheets of the ledger", () => {
  it.each(ledgers)(
    "are written as text, so that no cell of %s (%s) becomes a formula",
    (_n, language, table) => {
      const { formats, tables } = table.blueprint("表", language);
      const [first] = tables;
      expect(first?.columns).toBe(table.headings.length);
      expect(formats).toContainEqual(
        expect.objectContaining({ row: 0, column: 0, columns: first?.columns, numberFormat: "@" }),
      );
    },
  );

  it("hides the settings and shows the journal", () => {
    expect(settingsTable.blueprint("设置", "zh-CN").visibility).toBe("hidden");
    expect(journalTable.blueprint("变更日志", "zh-CN").visibility).toBe("visible");
  });
});
