import { totalHeading } from "../../../../../src/core/adopt/headings/totalHeadings";
import { recogniseSheets } from "../../../../../src/core/adopt/recogniseSheets";
import { company, contact, fieldsOf, many, mobile, pick, sheet } from "../../invented";

const first = (i: number) => 44_000 + 7 * i;
const last = (i: number) => 45_300 + 3 * i;
const count = (i: number) => 1 + ((i * 7) % 12);
const spent = (i: number) => 480.5 + 913 * ((i * 5) % 17);

describe("a list that sums up what every customer bought", () => {
  it("is read as one of customers, with its sums", () => {
    const list = sheet("客户清单", [
      ["客户名称", "联系人", "手机", "累计金额（万元）", "订单数", "首次成交日期", "最近下单日期"],
      ...many.map((i) => [company(i), contact(i), mobile(i), spent(i), count(i), first(i), last(i)]),
    ]);
    expect(fieldsOf([list], "客户清单")).toMatchObject({
      role: "customers",
      "累计金额（万元）": "totalAmount",
      订单数: "totalOrders",
      首次成交日期: "firstDealOn",
      最近下单日期: "lastDealOn",
    });
  });

  it.each([
    [["会员昵称", "会员手机号", "购买次数", "累计消费金额", "最近消费时间"], "最近消费时间"],
    [["姓名", "电话", "消费次数", "消费金额", "消费时间"], "消费时间"],
    [["Name", "Phone", "Orders", "Total Spent", "Last Order Date"], "Last Order Date"],
  ])("is one of customers under %s, not of deals on the last day", (headings, day) => {
    const list = sheet("名单", [
      headings,
      ...many.map((i) => [contact(i), mobile(i), count(i), spent(i), last(i)]),
    ]);
    expect(fieldsOf([list], "名单")).toMatchObject({ role: "customers", [day]: "lastDealOn" });
  });

  it("is known where it holds numbers of customers alone, as tables of recency, frequency and amount do", () => {
    const table = sheet("rfm", [
      ["customer_id", "revenue", "most_recent_visit", "number_of_orders", "recency_days"],
      ...many.map((i) => [22_086 + 7 * i, spent(i), last(i), count(i), 900 - 3 * i]),
    ]);
    expect(fieldsOf([table], "rfm")).toMatchObject({
      role: "customers",
      revenue: "totalAmount",
      most_recent_visit: "lastDealOn",
      number_of_orders: "totalOrders",
      recency_days: "daysSilent",
    });
  });

  it("is an analysis of the orders where the book lists those, and read as nothing", () => {
    const orders = sheet("订单", [
      ["订单号", "客户名称", "订单日期", "金额"],
      ...many.map((i) => [`D${1000 + i}`, company(i % 9), last(i), spent(i)]),
    ]);
    const summary = sheet("客户汇总", [
      ["客户名称", "订单数", "累计金额", "最近下单日期"],
      ...many.slice(0, 9).map((i) => [company(i), count(i), spent(i), last(i)]),
    ]);
    const roles = recogniseSheets([orders, summary]).map(({ role }) => role);
    expect(roles).toEqual(["transactions", null]);
  });

  it("leaves a sheet of deals that counts its goods alone", () => {
    const deals = sheet("销售", [
      ["客户名称", "产品", "订单数量", "成交金额", "成交日期"],
      ...many.map((i) => [company(i % 7), pick(["阀门", "管件", "法兰"], i), count(i), spent(i), last(i)]),
    ]);
    expect(fieldsOf([deals], "销售")).toMatchObject({
      role: "transactions",
      成交金额: "amount",
      成交日期: "dealtOn",
    });
  });

  it("takes no second column for what the user said another one is", () => {
    const list = sheet("客户清单", [
      ["客户名称", "联系人", "手机", "累计金额", "总消费金额"],
      ...many.map((i) => [company(i), contact(i), mobile(i), spent(i), spent(i + 1)]),
    ]);
    const overrides = [{ heading: "总消费金额", field: "totalAmount" }] as const;
    const [mapping] = recogniseSheets([list], { overrides });
    const sums = mapping?.columns.filter(({ field }) => field === "totalAmount");
    expect(sums?.map(({ heading }) => heading)).toEqual(["总消费金额"]);
  });

  it("takes classes of one to five for no money", () => {
    const scores = sheet("客户", [
      ["姓名", "手机", "Recency", "Frequency", "Monetary"],
      ...many.map((i) => [contact(i), mobile(i), 1 + (i % 5), 1 + ((i * 3) % 5), 1 + ((i * 7) % 5)]),
    ]);
    expect(Object.values(fieldsOf([scores], "客户"))).not.toContain("totalAmount");
  });
});

describe("totalHeading", () => {
  it.each([
    ["累计消费金额", "totalAmount", true],
    ["累计缴费", "totalAmount", true],
    ["总成交额", "totalAmount", true],
    ["客户累计订单数", "totalOrders", true],
    ["购买次数", "totalOrders", true],
    ["首单日期", "firstDealOn", true],
    ["最后一次购买时间", "lastDealOn", true],
    ["最近一次消费距今天数", "daysSilent", true],
    ["Days since last order", "daysSilent", true],
    ["Number of Orders", "totalOrders", true],
    ["Total Spent (USD)", "totalAmount", true],
    ["消费金额", "totalAmount", false],
    ["Frequency", "totalOrders", false],
  ])("reads %s as %s", (heading, field, sure) => {
    expect(totalHeading(heading)).toEqual({ field, sure });
  });

  it.each([
    "金额",
    "年销售额",
    "最近跟进时间",
    "首次来访",
    "近12个月购买次数",
    "累计净消费",
    "Order date",
    "Last contact",
  ])("leaves %s alone", (heading) => {
    expect(totalHeading(heading)).toBeNull();
  });
});
