import { company, contact, fieldsOf, many, pick, sheet } from "../../invented";

const deals = (headings: readonly string[], firms: (i: number) => readonly string[]) =>
  sheet("台账", [
    ["签约日期", ...headings, "合同金额"],
    ...many.map((i) => [45_300 + i, ...firms(i), 1200 + 37 * i]),
  ]);

describe("the firms of a list of deals", () => {
  it("are its customers under a heading nobody knows, though they come back", () => {
    const found = fieldsOf([deals(["承租方"], (i) => [company(i % 6)])], "台账");
    expect(found).toMatchObject({ role: "transactions", 承租方: "companyName" });
  });

  it("are those who come back where others differ from row to row", () => {
    const found = fieldsOf([deals(["收件单位", "广告主"], (i) => [company(i), company(i % 6)])], "台账");
    expect(found).toMatchObject({ 广告主: "companyName" });
    expect(found.收件单位).not.toBe("companyName");
  });

  it("are not who carries, makes or sells, nor the two of our own", () => {
    const read = (heading: string, of: number) =>
      fieldsOf([deals(["联系人", heading], (i) => [contact(i), company(i % of)])], "台账")[heading];
    expect(["承运商", "供应商", "品牌", "Dostawca"].map((heading) => read(heading, 6))).not.toContain(
      "companyName",
    );
    expect(read("签约公司主体", 2)).not.toBe("companyName");
  });

  it("leave a customer that is headed as one", () => {
    const found = fieldsOf(
      [deals(["客户名称", "使用方"], (i) => [company(i % 6), company(15 - (i % 5))])],
      "台账",
    );
    expect(found).toMatchObject({ 客户名称: "companyName" });
    expect(found.使用方).not.toBe("companyName");
  });
});

describe("the number of a contract", () => {
  const papers = (cells: (i: number) => string) =>
    sheet("台账", [
      ["签约日期", "客户名称", "租赁合同", "合同金额"],
      ...many.map((i) => [45_300 + i, company(i % 6), cells(i), 1200 + 37 * i]),
    ]);

  it("stands under whichever contract it is, as codes", () => {
    expect(fieldsOf([papers((i) => `ZL2024${100 + i}`)], "台账")).toMatchObject({ 租赁合同: "contractNo" });
    expect(fieldsOf([papers((i) => pick(["已签", "未签"], i))], "台账").租赁合同).not.toBe("contractNo");
  });
});

describe("a number far from its customer's name", () => {
  const list = (heading: string) =>
    sheet("客户", [
      ["客户名称", "联系人", "电话", heading],
      ...many.map((i) => [company(i), contact(i), `138001380${10 + i}`, `K${7001 + 13 * i}`]),
    ]);

  it("is the customer's where it is called a number in full, and not a seat's or a lock's", () => {
    expect(fieldsOf([list("终端编码")], "客户")).toMatchObject({ 终端编码: "customerId" });
    expect(fieldsOf([list("展位号")], "客户").展位号).not.toBe("customerId");
    expect(fieldsOf([list("报税密码")], "客户").报税密码).not.toBe("customerId");
  });
});
