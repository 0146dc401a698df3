import { company, fieldsOf, many, pick, sheet, staffOf } from "../../invented";

const invoices = sheet("Tax Invoices", [
  ["Inv #", "Inv date", "Customer", "Total incl."],
  ...many.map((i) => [`SI25-0${100 + i}`, 45_600 + i, company(i), 1049.5 + 37 * i]),
]);
const quotations = (headings: readonly string[], name = "Quotations") =>
  sheet(name, [
    headings,
    ...many.map((i) => [
      `Q/2025/${100 + i}`,
      45_500 + i,
      company(i),
      `warehouse ${i}, Deira`,
      2710 + 90 * i,
      45_530 + i,
      pick(["Won", "Lost", "Open"], i),
      staffOf(i),
    ]),
  ]);
const offers = quotations([
  "Qtn Ref",
  "Qtn date",
  "Quoted to",
  "Project",
  "Value AED",
  "Valid till",
  "Result",
  "By",
]);

describe("sheets of quotations", () => {
  it("are neither deals nor calls beside deals", () => {
    expect(fieldsOf([invoices, offers], "Quotations").role).toBe("null");
  });

  /** What customers pay for a thing from one day to another, or what they bought. */
  const prices = (name: string, headings: readonly string[]) =>
    sheet(name, [
      headings,
      ...many.map((i) => [company(i), `氧气 ${i} 升`, 45.5 + i, 45_500 + i, 45_865 + i, staffOf(i)]),
    ]);

  it("may list the prices agreed with customers", () => {
    const agreed = prices("价格协议", ["客户名称", "品名", "协议价", "起", "止", "签的人"]);
    expect(fieldsOf([invoices, agreed], "价格协议").role).toBe("null");
    const english = prices("Price agreements", ["Customer", "Item", "Agreed price", "From", "To", "By"]);
    expect(fieldsOf([invoices, english], "Price agreements").role).toBe("null");
  });

  it("are no contracts, though these name their price", () => {
    const signed = prices("合同", ["客户名称", "项目", "合同价", "签订日期", "到期日", "经办人"]);
    expect(fieldsOf([invoices, signed], "合同").role).toBe("transactions");
  });

  it("are all a book has where it lists no deals", () => {
    expect(fieldsOf([offers], "Quotations").role).not.toBe("null");
  });

  it("are calls where a heading says what was talked about", () => {
    const calls = quotations(
      ["Qtn Ref", "Call date", "Customer", "Discussion", "Qtn value", "Next visit", "Outcome", "Called by"],
      "Calls",
    );
    expect(fieldsOf([invoices, calls], "Calls").role).toBe("followUps");
  });
});
