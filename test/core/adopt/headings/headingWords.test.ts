import { foldHeading } from "../../../../src/core/adopt/headings/foldHeading";
import { headingCandidates } from "../../../../src/core/adopt/headings/headingCandidates";
import { headingWords } from "../../../../src/core/adopt/headings/headingWords";

const meant = (heading: string) =>
  headingCandidates({ heading, group: "", key: "" }, "customers").map(({ field }) => field);

describe("a name in remarks", () => {
  it.each(["中文名/备注名", "备注名", "微信备注名"])("is no remark: %s", (heading) =>
    expect(meant(heading)).not.toContain("note"),
  );
  it("is none beside a remark", () => expect(meant("备注")).toContain("note"));
});

describe("a heading in a list of customers", () => {
  it.each([
    ["门头（招牌）", "shortName"],
    ["门头名称", "shortName"],
    ["进度", "status"],
  ])("%s may be %s", (heading, field) => expect(meant(heading)).toContain(field));

  it("is no short name where the sign is all that a shop is known by, nor where it names a place", () => {
    for (const heading of ["门店招牌", "门店位置"]) expect(meant(heading)).not.toContain("shortName");
  });
});

describe("the words of a heading", () => {
  it.each([
    ["Ship Date", "ship date"],
    ["ship_date", "ship date"],
    ["shipDate", "ship date"],
    ["SHIPDATE", "ship date"],
    ["TotalVATAmount", "total vat amount"],
    ["phone1", "phone 1"],
    ["createdat", "created at"],
    ["handledby", "handled by"],
    ["客户 Email", "客户 email"],
    ["成 交 额", "成交额"],
  ])("of %s are %s", (heading, words) => expect(headingWords(heading)).toBe(words));

  it.each(["Membership", "Hotel", "Partner", "Discount", "Capacity", "Confirm", "Online", "Baby"])(
    "leave %s whole",
    (heading) => expect(headingWords(heading)).toBe(heading.toLowerCase()),
  );

  it("stand without their brackets and units beside those with them", () => {
    const { words, bareWords } = foldHeading("Unit Price (USD) £");
    expect([words, bareWords]).toEqual(["unit price usd", "unit price"]);
    expect(foldHeading("Revenue in Thousands").bareWords).toBe("revenue");
  });
});

describe("a heading that ends in the letters of another", () => {
  it.each(["Capacity", "Estate", "Confirm", "Intercity", "Mandate"])("means nothing by it: %s", (heading) =>
    expect(meant(heading)).toEqual([]),
  );

  it.each([
    ["Billing City", "city"],
    ["billingcity", "city"],
    ["HQ_CITY", "city"],
    ["custaddress", "address"],
  ])("means it where a word begins: %s", (heading, field) => expect(meant(heading)).toContain(field));
});
