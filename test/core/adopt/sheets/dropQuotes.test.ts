import { company, fieldsOf, many, pick, sheet, staffOf } from "../invented";

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
