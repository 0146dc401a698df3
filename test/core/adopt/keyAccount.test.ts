import { company, contact, customers, fieldsOf, mobile, pick, staffOf } from "./invented";

const listed = (heading: string, cell: (i: number) => string) =>
  fieldsOf(
    [customers(["客户名称", "联系人", "手机", heading], (i) => [company(i), contact(i), mobile(i), cell(i)])],
    "客户台账",
  );

describe("a column that marks large accounts", () => {
  it.each(["大客户", "是否大客户", "重点客户", "KAM", "Key Account"])(
    "is read as such under %s",
    (heading) => {
      expect(listed(heading, (i) => pick(["是", "", "", "否"], i))[heading]).toBe("keyAccount");
    },
  );

  it("names who looks after them where it holds people", () => {
    expect(listed("KAM", staffOf).KAM).toBe("owner");
  });

  it("is the customer itself where it holds companies", () => {
    const list = customers(["大客户", "联系人", "手机"], (i) => [company(i), contact(i), mobile(i)]);
    expect(fieldsOf([list], "客户台账").大客户).not.toBe("keyAccount");
  });
});
