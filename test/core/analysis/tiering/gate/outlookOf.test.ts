import { gateOf } from "../../../../../src/core/analysis/tiering/gate/tierGate";
import type { CellValue } from "../../../../../src/core/sheets/cell";
import type { Field } from "../../../../../src/core/sheets/fields";
import { serialOfIsoDay } from "../../../../../src/core/values/dates/serialDay";
import { contextOf } from "../tierBook";

const asOf = serialOfIsoDay("2024-09-30");
const many = Array.from({ length: 20 }, (_, i) => i);
const customers = many.map((i) => [`C${100 + i}`, `第${i}示例有限公司`]);
const fields: readonly Field[] = ["orderId", "customerId", "companyName", "dealtOn", "amount", "orderStatus"];

/** A deal of a year ago, and so that records reach the day one of yesterday, with somebody who is on no list. */
const deal = (i: number, more: readonly CellValue[]): readonly CellValue[] => [
  `D${i}`,
  `C${100 + i}`,
  "",
  ...more,
];
const told = (
  transactions: readonly (readonly CellValue[])[],
  language: "zh-CN" | "en-US" = "zh-CN",
  list = customers,
) =>
  gateOf(contextOf({ customers: list, transactionFields: fields, transactions }), { asOf, language })
    .filter(({ cause }) => cause === "prospects" || cause === "silent")
    .map(({ text }) => text);

describe("how a run will come out", () => {
  it("is told where most come out as prospects because the deals are of others, with what both lists write", () => {
    const strangers = many.map((i) => [`D${i}`, "", `上海某某${i}号商行`, asOf - i, 100, ""]);
    expect(told(strangers)).toEqual([
      "20 个客户都会列为未成交：交易里没有出现。另有 20 笔交易写的客户（如「上海某某0号商行」「上海某某1号商行」）在客户表里找不到（客户表的写法如「第0示例有限公司」「第1示例有限公司」），请先核对两边的编号或名称。",
    ]);
    expect(told(strangers, "en-US")).toEqual([
      "All 20 customers come out as prospects (no transaction names them). 20 transactions name customers the list does not hold (上海某某0号商行, 上海某某1号商行; the list has 第0示例有限公司, 第1示例有限公司): compare the numbers or names of both first.",
    ]);
  });

  it("says nothing of names where transactions name nobody", () => {
    const unnamed = many.map((i) => [`D${i}`, "", "", asOf - i, 100, ""]);
    expect(told(unnamed)).toEqual(["20 个客户都会列为未成交：交易里没有出现。"]);
    expect(told(unnamed, "en-US")).toEqual([
      "All 20 customers come out as prospects (no transaction names them).",
    ]);
  });

  it("shows numbers beside names where one list has nothing but numbers", () => {
    const list = gateOf(
      contextOf({
        customers: customers.map(([id]) => [`甲${id}`, ""]),
        transactionFields: ["orderId", "companyName", "dealtOn", "amount"],
        transactions: many.map((i) => [`D${i}`, `上海某某${i}号商行`, asOf - i, 100]),
      }),
      { asOf, language: "zh-CN" },
    );
    expect(list.find(({ cause }) => cause === "prospects")?.text).toContain(
      "（如「上海某某0号商行」「上海某某1号商行」）在客户表里找不到（客户表的写法如「甲C100」「甲C101」）",
    );
  });

  it("is told with every reason, that of most customers first", () => {
    const rows = [
      deal(0, [asOf - 1, 100, ""]),
      ...many.slice(1, 8).map((i) => deal(i, [asOf - i, 100, "已取消"])),
      ...many.slice(8, 12).map((i) => deal(i, [asOf + i, 100, ""])),
      ...many.slice(12, 14).map((i) => deal(i, ["不详", 100, ""])),
      deal(14, [asOf - 3, 0, ""]),
    ];
    expect(told(rows)).toEqual([
      "20 个客户中有 19 个会列为未成交：7 个交易都已取消或未成交，5 个交易里没有出现，4 个交易都在截止日之后，2 个交易日期无法识别，1 个交易金额都是 0，或已在别处计入。",
    ]);
  });

  it("is told where most are silent for longer than anybody may be, and how many bought once", () => {
    const rows = many.map((i) => deal(i, [i < 15 ? asOf - 400 - i : asOf - 5 * i, 100, ""]));
    expect(told(rows)).toEqual([
      "20 个客户中有 15 个超过 365 天没有购买（中位 407 天），其中 15 个只买过一次，会列为流失。近期交易若未登记，请先补充；若生意本来间隔就长，可在「更多规则」中放宽流失天数。",
    ]);
    expect(told(rows, "en-US")[0]).toMatch(
      /^15 of 20 customers bought nothing for 365 days or more \(half of them for 407\), 15 of them bought once,/,
    );
  });

  it("is not told where half or fewer do, or a list simply holds many that never bought", () => {
    expect(told(many.map((i) => deal(i, [asOf - (i < 10 ? 400 : 5 * i), 100, ""])))).toEqual([]);
    expect(told(many.slice(0, 4).map((i) => deal(i, [asOf - i, 100, ""])))).toEqual([]);
    expect(told([])).toEqual([]);
  });

  it("leaves silence to the line that says records end early", () => {
    const rows = many.map((i) => deal(i, [asOf - 400 - i, 100, ""]));
    expect(told(rows)).toEqual([]);
  });
});
