import { findDuplicates } from "../../../../../src/core/dedupe/findDuplicates";
import { defaultDedupeSettings } from "../../../../../src/core/dedupe/scoring/settings";
import { customersOf } from "../../customerTable";

const surnames = [..."王李赵刘陈杨黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭"];
/** A list of shops that are alike in nothing. */
const shops = surnames.map((surname, i) => ({
  companyName: `${surname}集农资店`,
  contactName: `${surname}${[..."海明芳洋涛静"][i % 6]}${[..."生杰云丽"][i % 4]}`,
  region: "河南省周口市太康县",
  phone: `1381${String(1_234_567 + i * 7_919).slice(-7)}`,
}));
const shop = (companyName: string, contactName: string, phone: string) => ({
  companyName,
  contactName,
  region: "河南省周口市太康县",
  phone,
});

/** Which of the rows behind the others are held for one customer. */
function groups(rows: readonly ReturnType<typeof shop>[], further: readonly ReturnType<typeof shop>[] = []) {
  const customers = customersOf([...shops, ...further, ...rows]);
  const first = shops.length + further.length;
  return findDuplicates(customers, defaultDedupeSettings)
    .clusters.map((cluster) => cluster.rows.map((row) => row - first))
    .filter((found) => found.some((row) => row >= 0));
}

describe("a name that is what everybody calls its owner", () => {
  it("is many a shop's of that family", () => {
    const other = { ...shop("老张农资超市", "田德洋", "18788256626"), region: "河南省周口市扶沟县" };
    expect(groups([shop("老张农资店", "张海明", "18109462108"), other])).toEqual([]);
  });

  it("is one shop's where the owner and his telephone are the same", () => {
    const again = shop("老张农资超市", "张海明", "18109462108");
    expect(groups([shop("老张农资店", "张海明", "18109462108"), again])).toEqual([[0, 1]]);
  });

  it("is no nickname where no family is called so", () => {
    const elsewhere = { region: "河南省周口市扶沟县" };
    const again = (name: string) => [
      shop(`${name}店`, "张海明", "18109462108"),
      { ...shop(`${name}超市`, "", ""), ...elsewhere },
    ];
    expect(groups(again("老槐树农资"))).toEqual([[0, 1]]);
  });
});

describe("brackets that all say something else", () => {
  const villages = surnames.map((surname, i) =>
    shop(`${surname}记种子行（${surname}家桥）`, `${surname}文${i}`, `1591${String(7_654_321 - i * 6_007)}`),
  );
  const notes = surnames.map((surname, i) =>
    shop(
      `${surname}记种子行（${["老客", "已拜访", "要催款"][i % 3]}）`,
      `${surname}文${i}`,
      `1591${String(7_654_321 - i * 6_007)}`,
    ),
  );
  const pair = [
    shop("惠丰种子行（前徐楼）", "雷丽芳", "18318184349"),
    shop("惠丰种子行（黄楼）", "", "18305197534"),
  ];

  it("tell shops of one name apart", () => expect(groups(pair, villages)).toEqual([]));

  it("do not where they are notes, as on other rows", () => expect(groups(pair, notes)).toEqual([[0, 1]]));
});

describe("tax numbers of another country", () => {
  const firm = (creditCode: string, companyName = "启远贸易") => ({
    ...shop(companyName, "雷丽芳", "18318184349"),
    creditCode,
  });
  const found = (rows: readonly ReturnType<typeof firm>[]) => {
    const others = shops.map((one) => ({ ...one, creditCode: "" }));
    return findDuplicates(customersOf([...others, ...rows]), defaultDedupeSettings)
      .clusters.map(({ rows: own }) => own.map((row) => row - shops.length))
      .filter((own) => own.some((row) => row >= 0));
  };

  it("part two firms where both pass their check, however near they are", () => {
    expect(found([firm("24DGBPK2145M1ZG"), firm("24DGBPK2145M2ZF")])).toEqual([]);
  });

  it("bring one firm together, and part none where one is mistyped", () => {
    expect(found([firm("24DGBPK2145M1ZG"), firm("24dgbpk2145m1zg")])).toEqual([[0, 1]]);
    expect(found([firm("24DGBPK2145M1ZG"), firm("24DGBPK2145M1ZA")])).toEqual([[0, 1]]);
  });
});
