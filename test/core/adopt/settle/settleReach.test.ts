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

  it("is one beside another of them", () => {
    const mixed = (i: number) => (i % 4 === 1 ? mail(i) : mobile(i));
    const list = customers(["Customer", "Tel", "Mobile", "Hotline"], (i) => [
      company(i),
      mixed(i),
      mixed(i + 3),
      mobile(15 - i),
    ]);
    expect(fieldsOf([list], "客户台账")).toMatchObject({
      Tel: "contactMethod",
      Mobile: "contactMethod",
      Hotline: "mobile",
    });
  });

  it("stays one beside a column of addresses", () => {
    expect(list((i) => (i % 4 === 1 ? mail(i) : mobile(i)), ["Email"])).toBe("phone");
  });
});

describe("columns of ways of contact", () => {
  it("are all read as such, however many a list has", () => {
    const list = customers(["客户名称", "联系方式1", "联系方式2"], (i) => [
      company(i),
      i % 2 === 0 ? mobile(i) : mail(i),
      i % 2 === 0 ? mail(i) : mobile(i),
    ]);
    expect(fieldsOf([list], "客户台账")).toMatchObject({
      联系方式1: "contactMethod",
      联系方式2: "contactMethod",
    });
  });
});
