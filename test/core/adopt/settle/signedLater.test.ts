import { company, contact, customers, fieldsOf, many, mobile, pick, sheet, staffOf } from "../invented";

const house = (i: number) => `${1 + (i % 9)}-${1 + (i % 3)}-${2001 + i}`;
/** A list of owners of flats: every `nth` has signed. */
const owners = (nth: number) =>
  sheet("小陈", [
    [
      "业主",
      "手机",
      "楼盘",
      "栋-单元-房号",
      "渠道",
      "首次来访",
      "跟进状态",
      "合同号",
      "签单额（元）",
      "签单日",
    ],
    ...many.map((i) => {
      const signed = i % nth === 0;
      return [
        contact(i),
        mobile(i),
        pick(["锦官新城", "沙湾国际"], i),
        house(i),
        pick(["抖音", "展会"], i),
        45_000 + i,
        pick(["已量房", "已签约"], i),
        signed ? `JL-${100 + i}` : "",
        signed ? 70_000 + 300 * i : "",
        signed ? 45_100 + i : "",
      ];
    }),
  ]);

describe("a list of people some of whom have signed", () => {
  it("is one of customers, though it says in the same row what for", () => {
    expect(fieldsOf([owners(2)], "小陈")).toMatchObject({
      role: "customers",
      "栋-单元-房号": "address",
      首次来访: "registeredOn",
      渠道: "source",
    });
  });

  it("is one of deals where every row has its sum", () => {
    expect(fieldsOf([owners(1)], "小陈").role).toBe("transactions");
  });

  it("is one of customers where a few words say how it went and nothing was spoken of", () => {
    const trial = sheet("体验名单", [
      ["姓名", "手机", "预约日期", "跟进顾问", "结果"],
      ...many.map((i) => [contact(i), mobile(i), 45_300 + i, staffOf(i), pick(["未到店", "考虑中"], i)]),
    ]);
    expect(fieldsOf([trial], "体验名单").结果).not.toBe("content");
  });
});

describe("names of shops", () => {
  const shops = ["Abbott Bros Wines", "The Blue Pantry", "Clough Farm Shop", "Little Jug Nurseries"];

  it("under Customer are no persons", () => {
    const list = customers(["Customer", "Tel", "Post town"], (i) => [
      `${pick(shops, i)} ${pick(["Leeds", "Bath", "York", "Hull", "Ely"], i)}`,
      `0113 496 00${10 + i}`,
      "Leeds",
    ]);
    expect(fieldsOf([list], "客户台账")).toMatchObject({ Customer: "companyName" });
  });

  it("leave persons under Customer persons", () => {
    const list = customers(["Customer", "手机"], (i) => [contact(i), mobile(i)]);
    expect(fieldsOf([list], "客户台账")).toMatchObject({ Customer: "personName" });
    expect(
      fieldsOf([customers(["Customer", "手机"], (i) => [company(i), mobile(i)])], "客户台账"),
    ).toMatchObject({
      Customer: "companyName",
    });
  });
});
