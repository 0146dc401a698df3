import { findDuplicates } from "../../../../../src/core/dedupe/findDuplicates";
import { openMatching } from "../../../../../src/core/dedupe/scoring/matching";
import { defaultDedupeSettings } from "../../../../../src/core/dedupe/scoring/settings";
import { groupsOf, headedTable } from "../../customerTable";

const codes = ["91330106334936722T", "91310110MAXX1U4A11", "91510105MAEUF43YX1"];
const managers = ["成都禾康物业管理有限公司", "成都悦达物业服务有限公司", "四川海信物业服务有限公司"];
const estates = [
  ..."博维锦城 捷诚公馆 瑞德花园 康嘉雅苑 朗锐名都 浩同尚郡 利晟国际 晟优时代 盛利半岛 嘉源丽景 荣金新城 悦浩家园 岳源水岸 金晟豪庭 润宏翠园 通启华府".split(
    " ",
  ),
];
const headings = [
  ["项目", "companyName"],
  ["地址", "address"],
  ["物业公司", "text"],
  ["税号", "creditCode"],
] as const;

type Cells = readonly string[];
const estate = (name: string, at: number, firm = at % 3): Cells => [
  name,
  `科华路${100 + at}号`,
  managers[firm] ?? "",
  codes[firm] ?? "",
];
const matchingOf = (rows: readonly Cells[]) =>
  openMatching(headedTable(headings, rows), defaultDedupeSettings);
const found = (rows: readonly Cells[]) =>
  groupsOf(findDuplicates(headedTable(headings, rows), defaultDedupeSettings).clusters);
const all = estates.map((name, at) => estate(name, at));

describe("codes of the firms that a column beside the names tells", () => {
  it("say nothing of the customers: one manager has many estates, and an estate may change him", () => {
    const again = estate("博维锦城", 0, 1);
    expect(found([...all, again])).toEqual([[0, all.length]]);
    expect(matchingOf(all).columns.creditCodes).toBeNull();
  });

  it("are the customers' own where each member of a group has one", () => {
    const members = all.map((row, at) => row.with(3, `91330106${String(100000000 + at)}T`));
    expect(matchingOf([...members, ...members]).columns.creditCodes).not.toBeNull();
  });

  it("are the customers' own where the firm is the customer's full name", () => {
    const own = all.map((row) => row.with(2, `成都市${row[0]}商贸有限公司`));
    expect(matchingOf(own).columns.creditCodes).not.toBeNull();
  });

  it("are not known as such of a few rows", () => {
    expect(matchingOf(all.slice(0, 8)).columns.creditCodes).not.toBeNull();
  });

  it("are left out of a part of such a list, where a row typed anew is asked about", () => {
    const { columns } = matchingOf(all);
    const part = headedTable(headings, all.slice(0, 2));
    const matching = openMatching(part, defaultDedupeSettings, { rowCount: all.length, columns });
    expect(matching.columns.creditCodes).toBeNull();
  });
});
