import { careOf } from "../../../src/core/followUps/careOf";
import { openOwnTable } from "../../../src/core/templates/own/ownSheets";

const sheet = (rows: readonly (readonly string[])[]) =>
  openOwnTable({
    id: "tierPolicy",
    sheet: "分级策略",
    table: "分级策略表",
    firstRow: 4,
    firstColumn: 0,
    rows: rows.length,
    columns: 3,
    grid: { sheet: "分级策略", firstRow: 4, firstColumn: 0, rows },
  }) ?? undefined;

describe("what a tier is owed", () => {
  it("is the default without a sheet, in the language asked for", () => {
    expect(careOf(undefined, "zh-CN").get("potential")).toEqual({
      goal: "3 个月内促成合作",
      actions: "方案、试用、报价",
    });
    expect(careOf(undefined, "en-US").get("lost")?.goal).toBe("Win back or archive within 90 days");
    expect(careOf(undefined, "zh-CN").has("prospect")).toBe(false);
  });

  it("is what the sheet says, blank where it says nothing, and of no tier nobody knows", () => {
    const care = careOf(
      sheet([
        ["等级", "目标", "动作"],
        ["A", "签年框", ""],
        ["大客户", "留存", "拜访"],
      ]),
      "zh-CN",
    );
    expect([...care]).toEqual([["core", { goal: "签年框", actions: "" }]]);
  });
});
