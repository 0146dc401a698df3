import { company, contact, customers, fieldsOf, mobile } from "../../invented";

/** A customer list with firms under a heading beside 经办人, a person each. */
const list = (heading: string, firm: (i: number) => string) =>
  fieldsOf(
    [customers([heading, "经办人", "手机", "所属行业"], (i) => [firm(i), contact(i), mobile(i), "制造业"])],
    "客户台账",
  );

describe("the firms of a list on which no heading names the customers", () => {
  it("are the customers, and who stands beside them is their contact", () => {
    expect(list("厂商名称", company)).toMatchObject({ 厂商名称: "companyName", 经办人: "contactName" });
  });

  it("are not those many customers have in common", () => {
    expect(list("厂商名称", (i) => company(i % 6)).厂商名称).not.toBe("companyName");
  });

  it("are not whom we buy from", () => {
    expect(list("供应商", company).供应商).not.toBe("companyName");
  });

  it("are not told where some rows have none", () => {
    expect(list("厂商名称", (i) => (i % 4 === 0 ? "" : company(i))).厂商名称).not.toBe("companyName");
  });
});
