import { company, contact, customers, fieldsOf, many, mobile, sheet } from "../invented";

const practice = (i: number) => `${contact(i)}口腔`;
const visits = (names: (i: number) => string) =>
  sheet("病例", [["收件日期", "诊所", "金额"], ...many.map((i) => [45_300 + i, names(i), 120 + 37 * i])]);
const list = customers(["诊所", "主理", "手机", "地址"], (i) => [
  practice(i),
  contact(i),
  mobile(i),
  `人民路 ${i + 1} 号`,
]);

describe("names under headings that do not say so", () => {
  it("are the customers' where a list of events repeats them, there as well", () => {
    const heads = [list, visits((i) => practice(i % 7))];
    expect(fieldsOf(heads, "客户台账")).toMatchObject({ 诊所: "companyName", 主理: "contactName" });
    expect(fieldsOf(heads, "病例")).toMatchObject({ 诊所: "companyName" });
  });

  it("are the tenants' and not the landlords' bills go to, who come back from row to row", () => {
    const sites = customers(["Site / Tenant", "Bill to", "Site contact", "Phone", "Email", "Street"], (i) => [
      `Unit ${contact(i)} Plaza`,
      `Harbor ${i % 4} Properties`,
      "Ann Lee",
      `(207) 555-01${10 + i}`,
      `site${i}@harbor.example`,
      `${i + 1} Main St`,
    ]);
    const invoices = sheet("Invoices", [
      ["Inv date", "Site", "Total"],
      ...many.map((i) => [45_300 + i, `Unit ${contact(i % 5)} Plaza`, 90 + i]),
    ]);
    const found = fieldsOf([sites, invoices], "客户台账");
    expect(found).toMatchObject({ "Site / Tenant": "companyName" });
    expect(found["Bill to"]).not.toMatch(/Name/);
  });

  it("stay texts where nothing repeats them, and where a name is known that comes back", () => {
    expect(fieldsOf([list, visits((i) => `${company(i)}门诊`)], "客户台账").诊所).not.toBe("companyName");
    const named = customers(["门牌", "客户名称", "手机"], (i) => [practice(i), company(i), mobile(i)]);
    const both = sheet("销售", [
      ["日期", "客户名称", "门牌", "金额"],
      ...many.map((i) => [45_300 + i, company(i % 7), practice(i % 7), 120 + 37 * i]),
    ]);
    expect(fieldsOf([named, both], "客户台账")).toMatchObject({ 客户名称: "companyName" });
    expect(fieldsOf([named, both], "客户台账").门牌).not.toBe("companyName");
  });
});
