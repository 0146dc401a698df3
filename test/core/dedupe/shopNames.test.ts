import { findDuplicates } from "../../../src/core/dedupe/findDuplicates";
import { defaultDedupeSettings } from "../../../src/core/dedupe/scoring/settings";
import { customersOf, groupsOf, type Row } from "./customerTable";

const marks = [..."晨曦海川云岭松涛星辰远航嘉禾博雅福康宁泰安顺"];
const shop = (companyName: string, contactName: string, phone: string, address: string) => ({
  companyName,
  contactName,
  phone,
  address,
});
/** A list of a few hundred shops that are alike in nothing. */
const shops = marks.flatMap((mark, i) =>
  marks.map((other, j) =>
    shop(
      `${mark}${other}宠物店`,
      `${mark}建${other}`,
      `138${String(10_000_019 + (i * 24 + j) * 65_537).slice(-8)}`,
      `${mark}${other}路${i * 7 + j}号`,
    ),
  ),
);

/** Which of these rows, behind a list of shops, are held for one customer. */
function groups(...rows: readonly ReturnType<typeof shop>[]) {
  return findDuplicates(customersOf([...shops, ...rows]), defaultDedupeSettings)
    .clusters.map((cluster) => cluster.rows.map((row) => row - shops.length))
    .filter((found) => found.some((row) => row >= 0));
}

describe("names of shops, which are registered nowhere", () => {
  const clinic = shop("佳德宠物诊所", "郭国梅", "18082740373", "文化街140号");

  it("are two customers' where everything else is another", () => {
    expect(groups(clinic, shop("佳德宠物店", "蒋秀凯", "18283727178", "天府大道273号"))).toEqual([]);
  });

  it("are one's who is reached in the same way", () => {
    expect(groups(clinic, shop("佳德宠物店", "蒋秀凯", "18082740373", "天府大道273号"))).toEqual([[0, 1]]);
  });

  it("are two where only one has its district before its name", () => {
    const named = shop("惠山知否花店", "蒋秀凯", "18283727178", "");
    const short = shop("知否花店", "郭国梅", "18082740373", "");
    expect(groups(named, short)).toEqual([]);
    expect(groups(named, { ...short, phone: "18283727178" })).toEqual([[0, 1]]);
  });

  it("are not those of firms, whose names are registered", () => {
    const firm = shop("乐山佳德宠物用品有限公司", "郭国梅", "18082740373", "文化街140号");
    const moved = shop("乐山佳德宠物用品有限公司", "蒋秀凯", "18283727178", "天府大道273号");
    expect(groups(firm, moved)).toEqual([[0, 1]]);
  });

  it("are two where a city registered one and its district the other", () => {
    const firm = (place: string, ...reach: [string, string, string]) =>
      shop(`佳德宠物用品（${place}）有限公司食堂`, ...reach);
    const first = firm("上海", "郭国梅", "18082740373", "嘉定区文化街140号");
    expect(groups(first, firm("松江", "蒋秀凯", "18283727178", "松江区天府大道273号"))).toEqual([]);
    expect(groups(first, firm("上海", "蒋秀凯", "18283727178", "松江区天府大道273号"))).toEqual([[0, 1]]);
    expect(groups(first, firm("嘉定", "郭国梅", "18082740373", "嘉定区文化街140号"))).toEqual([[0, 1]]);
  });

  it("are those of other shops and canteens where a number or a mall says which", () => {
    const buyer = ["郭国梅", "18082740373", "文化街140号"] as const;
    expect(groups(shop("川渡口（木渎天虹店3）", ...buyer), shop("川渡口（木渎凯马店3）", ...buyer))).toEqual(
      [],
    );
    expect(
      groups(shop("佳德电子有限公司一食堂", ...buyer), shop("佳德电子有限公司二号员工餐厅", ...buyer)),
    ).toEqual([]);
  });

  it("are those of a further house of one owner, who keeps an account for each", () => {
    const owner = ["郭国梅", "18082740373", ""] as const;
    expect(groups(shop("佳德养猪场", ...owner), shop("佳德养猪场二场", ...owner))).toEqual([]);
    expect(groups(shop("佳德宠物医院", ...owner), shop("佳德宠物医院三部", ...owner))).toEqual([]);
    expect(groups(shop("佳德养猪场二场", ...owner), shop("佳德养猪场二场", ...owner))).toEqual([[0, 1]]);
  });
});

describe("a shop's short name and a registered one", () => {
  const far = { contactName: "谭俊洋", phone: "15045743726", address: "成都市高新区二环路264号" };
  const near = { contactName: "余军", phone: "13967564463", address: "成都市金牛区蜀汉路282号" };
  const found = (left: Row, right: Row) =>
    groupsOf(
      findDuplicates(
        customersOf([
          { companyName: "成都果冻宠物用品有限公司", ...left },
          { companyName: "果冻宠物用品", ...right },
          {
            companyName: "成都皮皮犬舍",
            region: "成都市双流区",
            phone: "13512345678",
            contactName: "刘玉桂",
          },
        ]),
        defaultDedupeSettings,
      ).clusters,
    );

  it("are two customers where telephone, person and house are others", () => {
    expect(found(far, near)).toEqual([]);
  });

  it("are one where any of them agrees", () => {
    expect(found(far, { ...near, phone: far.phone })).toEqual([[0, 1]]);
    expect(found(far, { ...near, address: far.address })).toEqual([[0, 1]]);
  });

  it("are one where only one of them is another, the rest not told", () => {
    expect(found(far, { phone: near.phone })).toEqual([[0, 1]]);
  });
});
