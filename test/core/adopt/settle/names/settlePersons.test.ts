import { company, contact, customers, fieldsOf, mobile, staff, staffOf, surnames } from "../../invented";

const list = (headings: readonly string[], names: (i: number) => readonly string[]) =>
  fieldsOf(
    [customers(["客户名称", "手机", ...headings], (i) => [company(i), mobile(i), ...names(i)])],
    "客户台账",
  );
const few = (i: number) => staff[i % 2] ?? "";

describe("负责人 of a list of customers", () => {
  it("is our own where few people have all of them, and 创建人 is but who typed the row", () => {
    expect(list(["负责人（必填）", "创建人"], (i) => [few(i), few(i + 1)])).toMatchObject({
      "负责人（必填）": "owner",
    });
    expect(list(["负责人（必填）", "创建人"], (i) => [few(i), few(i + 1)]).创建人).not.toBe("owner");
  });

  it("is nobody's contact beside 业务员 either", () => {
    const found = list(["业务员", "负责人"], (i) => [staffOf(i), few(i)]);
    expect(found).toMatchObject({ 业务员: "owner" });
    expect(found.负责人).not.toBe("contactName");
  });

  it("is the customer's where every one has another", () => {
    const own = (i: number) => `${surnames[i]}志${contact(i).at(-1)}`;
    expect(list(["负责人", "业务员"], (i) => [own(i), staffOf(i)])).toMatchObject({
      负责人: "contactName",
      业务员: "owner",
    });
  });
});
