import { findDuplicates } from "../../../../../src/core/dedupe/findDuplicates";
import { openMatching } from "../../../../../src/core/dedupe/scoring/matching";
import { defaultDedupeSettings } from "../../../../../src/core/dedupe/scoring/settings";
import { explainPair } from "../../../../../src/core/dedupe/words/explainPair";
import type { Table } from "../../../../../src/core/tables/table";
import { groupsOf, headedTable } from "../../customerTable";

type Customer = readonly [name: string, former?: string, phone?: string];

const others: readonly Customer[] = [
  ["南京远明安商贸有限公司", "", "13910000001"],
  ["Vikora Plastics Ltd", "", "13910000002"],
];
const listOf = (...customers: readonly Customer[]): Table => headedBy("曾用名", customers);
const headedBy = (heading: string, customers: readonly Customer[]): Table =>
  headedTable(
    [
      ["客户名称", "companyName"],
      [heading, "text"],
      ["电话", "phone"],
    ],
    [...customers, ...others].map(([name, former = "", phone = ""]) => [name, former, phone]),
  );
const found = (...customers: readonly Customer[]) =>
  findDuplicates(listOf(...customers), defaultDedupeSettings).clusters;
const groups = (...customers: readonly Customer[]) => groupsOf(found(...customers));

describe("a firm under the name it bore before", () => {
  it("is the firm whose former name is told in a column, on whichever row", () => {
    expect(groups(["宁波海纳电器有限公司", "宁波百川电器有限公司"], ["宁波百川电器有限公司"])).toEqual([
      [0, 1],
    ]);
    expect(groups(["宁波百川电器有限公司"], ["宁波海纳电器有限公司", "宁波百川电器"])).toEqual([[0, 1]]);
  });

  it("is the firm whose name tells it in a bracket", () => {
    expect(groups(["杭州云帆贸易有限公司（原名：杭州启明贸易有限公司）"], ["杭州启明贸易有限公司"])).toEqual([
      [0, 1],
    ]);
    expect(groups(["Novex Ltd (f.k.a. Brightline Ltd)"], ["Brightline Ltd"])).toEqual([[0, 1]]);
    expect(groups(["Talmor Inc. (formerly Quillon Inc.)"], ["Quillon Inc."])).toEqual([[0, 1]]);
  });

  it("is the firm whose name tells in a bracket the one it bears now", () => {
    expect(
      groups(["杭州启明贸易有限公司（已更名为杭州云帆贸易有限公司）"], ["杭州云帆贸易有限公司"]),
    ).toEqual([[0, 1]]);
    expect(groups(["杭州启明贸易有限公司（现：杭州云帆贸易有限公司）"], ["杭州云帆贸易有限公司"])).toEqual([
      [0, 1],
    ]);
    expect(groups(["Brightline Ltd (now Novex Ltd)"], ["Novex Ltd"])).toEqual([[0, 1]]);
    expect(groups(["杭州启明贸易有限公司（现款现货）"], ["杭州云帆贸易有限公司"])).toEqual([]);
  });

  it.each([
    ["Former name", 1],
    ["Previous company name", 1],
    ["Formerly", 1],
    ["Former supplier", 0],
    ["Former agency", 0],
  ])("is told under the heading of a name: %s", (heading, count) => {
    const table = headedBy(heading, [["Novex Pumps Ltd", "Brightline Ltd"], ["Brightline Ltd"]]);
    expect(findDuplicates(table, defaultDedupeSettings).clusters).toHaveLength(count);
  });

  it("is left to people: a name may have been taken by another since", () => {
    const pair = found(
      ["宁波海纳电器有限公司", "宁波百川电器有限公司", "13812345011"],
      ["宁波百川电器有限公司", "", "13812345011"],
    );
    expect(pair.map(({ certainty }) => certainty)).toEqual(["probable"]);
  });

  it("is told as such", () => {
    const table = listOf(["宁波海纳电器有限公司", "宁波百川电器有限公司"], ["宁波百川电器有限公司"]);
    const told = explainPair({ matching: openMatching(table, defaultDedupeSettings), table, a: 0, b: 1 });
    expect(told.map(({ comparison, level }) => `${comparison}.${level}`)).toContain("formerName.same");
  });
});

describe("two firms", () => {
  it("stay two where another name was borne, or the one of another town", () => {
    expect(groups(["宁波海纳电器有限公司", "宁波华峰电器有限公司"], ["宁波百川电器有限公司"])).toEqual([]);
    expect(groups(["宁波海纳电器有限公司", "宁波百川电器有限公司"], ["长沙百川电器有限公司"])).toEqual([]);
  });

  it("stay two where a bracket says something else that begins alike", () => {
    expect(groups(["杭州云帆贸易有限公司（原料部）"], ["杭州启明贸易有限公司"])).toEqual([]);
    expect(groups(["Novex Ltd (Brightline House)"], ["Brightline Ltd"])).toEqual([]);
  });

  it("stay two where both bore one name before, which neither bears", () => {
    const before = "宁波百川电器有限公司";
    expect(groups(["宁波海纳电器有限公司", before], ["宁波朗坤电器有限公司", before])).toEqual([]);
  });
});
