import { company, customers, fieldsOf, many, mobile, pick, sheet, staffOf } from "../invented";

const visits = (heading: string, figures: readonly number[]) =>
  fieldsOf(
    [
      sheet("拜访记录", [
        ["跟进日期", "客户名称", "跟进人", "跟进内容", heading],
        ...many.map((i) => [
          45_300 + i,
          company(i),
          staffOf(i),
          `第${i}次上门谈了价格和货期`,
          pick(figures, i),
        ]),
      ]),
    ],
    "拜访记录",
  )[heading];

describe("figures from 1 to 5 under a heading nobody knows", () => {
  it("are marks", () => {
    expect(visits("服务观感", [5, 4, 3, 5])).toBe("satisfaction");
  });

  it("are numbers of things where some are 0", () => {
    expect(visits("上架数", [0, 4, 3, 5])).not.toBe("satisfaction");
  });

  it("are measured where some lie below 1, or the heading says that they are quantities", () => {
    expect(visits("用药", [0.5, 4, 1.5, 1])).not.toBe("satisfaction");
    expect(visits("Qty oz", [1, 4, 3, 5])).not.toBe("satisfaction");
  });

  it("stay marks under a heading that says so, whatever is typed", () => {
    expect(visits("满意度", [0, 4, 3, 5])).toBe("satisfaction");
  });
});

describe("bands of people under a heading nobody knows", () => {
  const list = (heading: string, words: readonly (string | number)[]) =>
    fieldsOf(
      [customers(["客户名称", "手机", heading], (i) => [company(i), mobile(i), pick(words, i)])],
      "客户台账",
    )[heading];

  it("are the size of the customer", () => {
    expect(list("在职人数", ["20人以下", "20-99人", "100-499人"])).toBe("companySize");
    expect(list("多大", ["1000人以上", "20～99人"])).toBe("companySize");
  });

  it("are not told by mere numbers, be they of people", () => {
    expect(list("到场人数", [3, 5, 2])).not.toBe("companySize");
    expect(list("到场人数", ["3人", "5人"])).not.toBe("companySize");
  });
});

describe("phrases under a heading nobody knows", () => {
  const list = (phrase: (i: number) => string) =>
    fieldsOf([customers(["客户名称", "手机", "情由"], (i) => [company(i), mobile(i), phrase(i)])], "客户台账")
      .情由;
  const goods = ["电子配件", "包装材料", "阀门", "酒水", "建材", "仪器", "母婴用品", "五金"];

  it("are what the customers do where nearly all name a trade", () => {
    expect(list((i) => `${pick(goods, i)}生产与${i}区批发`)).toBe("mainBusiness");
  });

  it("are not where only some do, or the same ones come back", () => {
    expect(list((i) => (i % 3 === 0 ? `${pick(goods, i)}生产加工` : `老板${i}点以后才在`))).not.toBe(
      "mainBusiness",
    );
    expect(list((i) => pick(["批发零售贸易", "生产制造加工"], i))).not.toBe("mainBusiness");
  });
});
