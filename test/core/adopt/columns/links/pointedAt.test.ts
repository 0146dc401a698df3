import { contact, fieldsOf, many, marks, sheet, staffOf } from "../../invented";

const site = (i: number) => `S-${1000 + i}`;
const sites = sheet("Sites", [
  ["Site / Tenant", "Site #", "Bill to", "Street", "Start", "Status", "Ph"],
  ...many.map((i) => [
    `Unit ${contact(i)} Plaza`,
    site(i),
    `Harbor ${i % 10} Properties`,
    `${i + 1} Main St`,
    45_000 + i,
    i % 3 === 0 ? "Open" : "Closed",
    `(207) 555-01${10 + i}`,
  ]),
]);
const walks = (number: (i: number) => string) =>
  sheet("QC walks", [
    ["When", "Site #", "By", "What we found", "Re-check"],
    ...many.map((i) => [45_300 + i, number(i), staffOf(i), `streaks on floor ${i}`, 45_310 + i]),
  ]);

describe("a list of places with the days and states of contracts", () => {
  it("holds customers where other sheets point to its rows by number", () => {
    const heads = [sites, walks((i) => site(i % 6))];
    expect(fieldsOf(heads, "Sites")).toMatchObject({ role: "customers", "Site #": "customerId" });
    expect(fieldsOf(heads, "QC walks").role).toBe("followUps");
  });

  it("holds customers though their numbers, among a fee, a day and a state, were taken for those of orders", () => {
    const estate = (i: number) => `${marks[i]}${marks[15 - i]}花园`;
    const estates = sheet("在保项目总表", [
      [
        "项目编号",
        "项目（楼盘）",
        "地址",
        "接管日期",
        "物业公司",
        "甲方联系人",
        "手机",
        "年费",
        "发票邮箱",
        "状态",
      ],
      ...many.map((i) => [
        `XM${200 + i}`,
        estate(i),
        `成都市锦江区示例路${i + 1}号`,
        45_000 + i,
        `成都示例${"甲乙丙"[i % 3]}物业服务有限公司`,
        contact(i),
        `138571212${10 + i}`,
        3000 + 70 * i,
        `bill${i}@example.com`,
        "在保",
      ]),
    ]);
    const visits = sheet("回访记录", [
      ["日期", "项目", "编号", "事由", "情况", "经办"],
      ...many.map((i) => [
        45_300 + i,
        estate(i % 7),
        `XM${200 + (i % 7)}`,
        "回访",
        `说电梯第${i}次停梯`,
        staffOf(i),
      ]),
    ]);
    expect(fieldsOf([estates, visits], "在保项目总表")).toMatchObject({
      role: "customers",
      项目编号: "customerId",
      "项目（楼盘）": "companyName",
      甲方联系人: "contactName",
    });
  });

  it("is no list of customers of deals whose numbers payments repeat", () => {
    const orders = sheet("Orders", [
      ["Order no.", "Customer no.", "Order date", "Amount"],
      ...many.map((i) => [`X${500 + i}`, site(i % 5), 45_300 + i, 90 + i]),
    ]);
    const payments = sheet("Payments", [
      ["Payment date", "Customer no.", "Order no.", "Amount"],
      ...many.map((i) => [45_330 + i, site(i % 5), `X${500 + i}`, 90 + i]),
    ]);
    expect(fieldsOf([orders, payments], "Orders").role).toBe("transactions");
  });
});
