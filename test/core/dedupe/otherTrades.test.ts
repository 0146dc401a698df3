import { comparedValues } from "../../../src/core/dedupe/columns/comparedValues";
import { findDuplicates } from "../../../src/core/dedupe/findDuplicates";
import { defaultDedupeSettings } from "../../../src/core/dedupe/scoring/settings";
import type { Table } from "../../../src/core/tables/table";
import { customersOf, groupsOf, headedTable, type Row } from "./customerTable";

type Shop = readonly [name: string, kind: string, owner: string, phone: string];

const others: readonly Shop[] = Array.from({ length: 60 }, (_, i) => [
  `${"云溪兰竹松梅荷桂枫柳"[i % 10]}${"涧月霜岭禾舟"[(i / 10) | 0]}鲜花店`,
  "花店",
  `${"赵钱孙李周"[i % 5]}${"嘉思雨子若"[(i >> 2) % 5]}${"萱宁轩涵妍桐"[i % 6]}`,
  String(13_500_000_000 + i * 7_919_333),
]);
const listOf = (...shops: readonly Shop[]): Table =>
  headedTable(
    [
      ["店名", "companyName"],
      ["类别", "tags"],
      ["老板", "contactName"],
      ["手机", "phone"],
    ],
    [...shops, ...others],
  );
const groups = (...shops: readonly Shop[]) =>
  groupsOf(findDuplicates(listOf(...shops), defaultDedupeSettings).clusters);

const owner = ["方超", "13194163916"] as const;

describe("two shops of one owner", () => {
  it("are two where their names and the kind of each say so", () => {
    expect(groups(["清欢花卉馆", "花店", ...owner], ["清欢婚庆", "婚庆", ...owner])).toEqual([]);
  });

  it("are one where the kind is the same, or nobody says", () => {
    expect(groups(["清欢花卉馆", "花店", ...owner], ["清欢婚庆", "花店", ...owner])).toEqual([[0, 1]]);
    expect(groups(["清欢花卉馆", "花店", ...owner], ["清欢婚庆", "", ...owner])).toEqual([[0, 1]]);
  });

  it("are one by one name, whichever kind somebody chose", () => {
    expect(groups(["清欢花卉馆", "花店", ...owner], ["清欢花卉馆", "婚庆", ...owner])).toEqual([[0, 1]]);
  });
});

describe("two firms whose names tell of two trades", () => {
  const contact = { contactName: "薛振子", phone: "021-68344157", email: "hr8@vmtech47.com.cn" };
  const works: Row = {
    companyName: "上海汇越工程有限公司",
    address: "上海市青浦区华徐公路507号",
    ...contact,
  };
  const agency: Row = { companyName: "上海汇越人力资源有限公司", ...contact };
  const strangers = others.map(
    ([companyName, , contactName, phone]): Row => ({ companyName, contactName, phone }),
  );
  const firms = (...rows: readonly Row[]) =>
    groupsOf(findDuplicates(customersOf([...rows, ...strangers]), defaultDedupeSettings).clusters);

  it("are two sister firms at two houses, though one person answers for both", () => {
    expect(firms(works, { ...agency, address: "上海市青浦区徐泾路2727号" })).toEqual([]);
  });

  it("are left to people where nobody says that they stand at two houses", () => {
    expect(firms(works, agency)).toEqual([[0, 1]]);
  });

  it("are one by one name, wherever it moved", () => {
    const moved = { ...works, address: "上海市青浦区徐泾路2727号" };
    expect(firms(works, moved)).toEqual([[0, 1]]);
  });
});

describe("what customers do", () => {
  const nature = { companies: true, persons: false, foreign: false, mixed: false } as const;
  const tradesOf = (headings: Parameters<typeof headedTable>[0], ...rows: readonly string[][]) =>
    comparedValues(headedTable(headings, rows), nature, undefined).filter(({ kind }) => kind === "trade");

  it("is told by their industry, and by a kind of customer where there is none", () => {
    const rows = [
      ["制造业", "新客户"],
      ["建筑业", "新客户"],
      ["制造业", "老客户"],
    ];
    const both = tradesOf(
      [
        ["行业", "industry"],
        ["客户类型", "tags"],
      ],
      ...rows,
    );
    expect(both.map(({ field }) => field)).toEqual(["industry"]);
    const kinds = tradesOf([["客户类型", "tags"]], ...rows.map(([, kind = ""]) => [kind]));
    expect(kinds.map(({ field }) => field)).toEqual(["tags"]);
  });

  it("is told by what they sell as well, in whichever words", () => {
    const sold = headedTable([["主营", "mainBusiness"]], [["苗木培育"], ["苗木培育"], ["水产养殖"]]);
    expect(comparedValues(sold, nature, undefined).map(({ kind }) => kind)).toEqual(["text"]);
  });

  it("is nothing where all do the same", () => {
    expect(tradesOf([["行业", "industry"]], ["制造业"], ["制造业"])).toEqual([]);
  });
});
