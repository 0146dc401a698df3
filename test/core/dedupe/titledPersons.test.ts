import { findDuplicates } from "../../../src/core/dedupe/findDuplicates";
import { defaultDedupeSettings } from "../../../src/core/dedupe/scoring/settings";
import { customersOf, groupsOf, type Row } from "./customerTable";

const strangers: readonly Row[] = Array.from({ length: 60 }, (_, row) => ({
  companyName: `${"赵钱孙李周吴郑王冯陈"[row % 10] ?? ""}${"嘉思雨子若"[row % 5]}${"萱宁轩涵妍桐"[row % 6]}`,
  phone: String(13_500_000_000 + row * 7_919_333),
  address: `长沙市岳麓区桐梓坡路${10 + row}号`,
}));
const groups = (...rows: readonly Row[]) =>
  groupsOf(findDuplicates(customersOf([...rows, ...strangers]), defaultDedupeSettings).clusters);

const home = { phone: "15507283127", address: "长沙市雨花区韶山南路17号3004" };

describe("persons among customers, of whom one row tells the surname alone", () => {
  it("are one where they are reached in one way: 廖浩娜, 廖姐", () => {
    expect(groups({ companyName: "廖浩娜", ...home }, { companyName: "廖姐", ...home })).toEqual([[0, 1]]);
  });

  it("are two of another surname, and two who are told by their surnames both", () => {
    expect(groups({ companyName: "廖浩娜", ...home }, { companyName: "顾姐", ...home })).toEqual([]);
    expect(groups({ companyName: "廖姐", ...home }, { companyName: "廖总", ...home })).toEqual([]);
  });

  it("are told apart by compound surnames: 欧姐 is not 欧阳浩娜, 欧阳姐 is", () => {
    expect(groups({ companyName: "欧阳浩娜", ...home }, { companyName: "欧姐", ...home })).toEqual([]);
    expect(groups({ companyName: "欧阳浩娜", ...home }, { companyName: "欧阳姐", ...home })).toEqual([
      [0, 1],
    ]);
  });

  it("are not found by a surname alone", () => {
    expect(groups({ companyName: "廖浩娜", ...home }, { companyName: "廖姐", phone: "13107283555" })).toEqual(
      [],
    );
  });
});

describe("two persons under one roof, a character of whose given names is the same", () => {
  const pair = (one: string, other: string, more: Row = {}) =>
    groups({ companyName: one, ...home, ...more }, { companyName: other, ...home, ...more });

  it("are relatives, who share telephone and house", () => {
    expect(pair("周国栋", "周晓栋")).toEqual([]);
    expect(pair("吴德贵", "吴德友", { contactName: "" })).toEqual([]);
  });

  it("are one where the other character is a slip of the pen", () => {
    expect(pair("周国栋", "周国拣")).toEqual([[0, 1]]);
    expect(pair("武平浩", "武萍浩")).toEqual([[0, 1]]);
  });
});

describe("a bracket behind a person", () => {
  it("is no branch, though it ends on 店", () => {
    expect(
      groups({ companyName: "任文洁", ...home }, { companyName: "任文洁（二次进店）", ...home }),
    ).toEqual([[0, 1]]);
  });
});

describe("a firm and the person who answers for it", () => {
  const known = { contactName: "韦静阳", phone: "13099992308" };
  const flat = "长沙市雨花区中山路99号";
  const firm = { companyName: "欧诚投资管理有限公司", ...known, address: "长沙市雨花区文一路626号" };

  it("are two customers where it is registered and he lives elsewhere", () => {
    expect(groups(firm, { companyName: "韦静阳", ...known, address: flat })).toEqual([]);
  });

  it("may be one at one house, or where nobody says that the firm is registered", () => {
    expect(groups(firm, { companyName: "韦静阳", ...known, address: firm.address })).toEqual([[0, 1]]);
    expect(groups({ ...firm, companyName: "静阳装饰" }, { companyName: "韦静阳", ...known })).toEqual([
      [0, 1],
    ]);
  });
});
