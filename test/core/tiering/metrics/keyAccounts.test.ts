import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Field } from "../../../../src/core/sheets/fields";
import { keyAccountNote, keyAccountsOf } from "../../../../src/core/tiering/metrics/keyAccounts";
import { tableOf } from "../../tables/tableOf";

const marked = (field: Field, cells: readonly CellValue[]) =>
  keyAccountsOf(
    tableOf(
      "customers",
      ["customerId", field],
      cells.map((cell, i) => [`C${i}`, cell]),
    ),
  );

describe("large accounts by the customer list", () => {
  it("are those a column of its own says yes of, under its heading", () => {
    const found = marked("keyAccount", ["是", "否", "", "√", 1, 0, "非大客户", true]);
    expect([...found]).toEqual([0, 3, 4, 7].map((row) => [row, "keyAccount"]));
  });

  it("are called by the word the column has for them", () => {
    const found = marked("keyAccount", ["KAM", "普通客户", "战略客户", "—"]);
    expect([...found]).toEqual([
      [0, "KAM"],
      [2, "战略客户"],
    ]);
  });

  it("are told by a label or level among others, not by one that denies it", () => {
    expect([...marked("tags", ["老客户,大客户", "非重点客户", "渠道", "Key Account", "Kamera"])]).toEqual([
      [0, "大客户"],
      [3, "Key Account"],
    ]);
    expect([...marked("tier", ["A", "重点客户", "核心"])]).toEqual([[1, "重点客户"]]);
  });

  it("are told apart from the top tier, where nothing is left to say", () => {
    expect(keyAccountNote("大客户", "core", "zh-CN")).toBe("");
    expect(keyAccountNote("大客户", "lost", "zh-CN")).toBe(
      "客户表标为「大客户」：等级仍按数据评定，需要时可人工定级。",
    );
    expect(keyAccountNote("KAM", "regular", "en-US")).toContain("marks it “KAM”");
  });
});
