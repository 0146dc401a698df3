import { company, contact, customers, fieldsOf, many, mobile, sheet } from "../../invented";

const who = (i: number) => (i % 2 === 0 ? company(i) : contact(i));

describe("persons named in both of their languages", () => {
  it("are contacts", () => {
    const list = customers(["客戶名稱", "跟誰", "手机"], (i) => [
      company(i),
      `Mr. Chan Tai Man ${contact(i)}`,
      mobile(i),
    ]);
    expect(fieldsOf([list], "客户台账")).toMatchObject({ 跟誰: "contactName" });
  });
});

describe("a column of companies and persons", () => {
  it("names the customers where no heading does, beside those who answer for them", () => {
    const list = customers(["户名", "平时找谁", "手机"], (i) => [who(i), contact(15 - i), mobile(i)]);
    expect(fieldsOf([list], "客户台账")).toMatchObject({ 户名: "companyName", 平时找谁: "contactName" });
  });

  it("names them on a list of what they bought too, by what both lists share", () => {
    const list = customers(["户名", "手机"], (i) => [who(i), mobile(i)]);
    const sales = sheet("流水", [
      ["日期", "谁家", "金额"],
      ...many.map((i) => [45_300 + i, who(i % 9), 120 + 37 * i]),
    ]);
    expect(fieldsOf([list, sales], "流水")).toMatchObject({ 谁家: "companyName" });
  });

  it("beside the name in another language is another name of the same, the fuller one the name", () => {
    const list = (other: (i: number) => string) =>
      customers(["Company Name (Eng)", "公司名稱(中)", "手机"], (i) => [
        `Acme ${i} Trading Ltd`,
        other(i),
        mobile(i),
      ]);
    expect(fieldsOf([list((i) => (i % 2 === 0 ? company(i) : ""))], "客户台账")).toMatchObject({
      "Company Name (Eng)": "companyName",
      "公司名稱(中)": "shortName",
    });
    const half = customers(["Company Name (Eng)", "公司名稱(中)", "手机"], (i) => [
      i % 2 === 0 ? `Acme ${i} Trading Ltd` : "",
      company(i),
      mobile(i),
    ]);
    expect(fieldsOf([half], "客户台账")).toMatchObject({
      "Company Name (Eng)": "shortName",
      "公司名稱(中)": "companyName",
    });
  });

  it("is no name where the customers have one, or where nearly all are of one kind", () => {
    const named = customers(["客户名称", "开票抬头是谁", "手机"], (i) => [
      company(i),
      who(15 - i),
      mobile(i),
    ]);
    expect(fieldsOf([named], "客户台账")).toMatchObject({ 客户名称: "companyName" });
    const persons = customers(["谁家", "手机"], (i) => [contact(i), mobile(i)]);
    expect(fieldsOf([persons], "客户台账").谁家).not.toBe("companyName");
  });
});
