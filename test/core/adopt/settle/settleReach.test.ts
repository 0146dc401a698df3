import { company, customers, fieldsOf, mobile } from "../invented";

const mail = (i: number) => `a${i}@haina.example.cn`;
const list = (reach: (i: number) => string, more: readonly string[] = []) =>
  fieldsOf(
    [customers(["Customer", "Tel", ...more], (i) => [company(i), reach(i), ...more.map(() => mail(i))])],
    "客户台账",
  ).Tel;

describe("a column of telephones", () => {
  it("is one of ways of contact where addresses stand among them again and again", () => {
    expect(list((i) => (i % 4 === 1 ? mail(i) : mobile(i)))).toBe("contactMethod");
  });

  it("stays one where a single address slipped in", () => {
    expect(list((i) => (i === 5 ? mail(i) : mobile(i)))).toBe("phone");
  });

  it("stays one beside a column of addresses", () => {
    expect(list((i) => (i % 4 === 1 ? mail(i) : mobile(i)), ["Email"])).toBe("phone");
  });
});
