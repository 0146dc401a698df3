import { callsOf, numberFound } from "../../../../src/core/tables/customers/calledRows";
import { tableOf } from "../tableOf";

const customers = tableOf(
  "customers",
  ["customerId", "companyName", "shortName", "note"],
  [
    ["KH-0012", "苏州云帆示例机电有限公司", "云帆", "老客户"],
    [1002, "Harbour Lane Example Ltd.", "", ""],
    ["ＫＨ－００３１", "臺灣華光示例電子股份有限公司", "", ""],
    ["", "", "", ""],
  ],
);
const called = (text?: string) => [0, 1, 2, 3].filter(callsOf(customers, text).isCalled);

describe("whom a text calls", () => {
  it("is the customer with it in the number, the name or the short name", () => {
    expect(called("云帆")).toEqual([0]);
    expect(called("示例")).toEqual([0, 2]);
    expect(called("1002")).toEqual([1]);
    expect(called("kh-00")).toEqual([0, 2]);
  });

  it("is nobody by other columns, or by words of two customers", () => {
    expect(called("老客户")).toEqual([]);
    expect(called("云帆 harbour")).toEqual([]);
    expect(called("没有这家")).toEqual([]);
  });

  it("goes by no word that begins in one cell and ends in the next", () => {
    expect(called("0012苏州")).toEqual([]);
    expect(called("公司云帆")).toEqual([]);
  });

  it("does not mind width, case, blanks, order or traditional characters", () => {
    expect(called("ＨＡＲＢＯＵＲ")).toEqual([1]);
    expect(called("example　lane")).toEqual([1]);
    expect(called("台湾华光")).toEqual([2]);
    expect(called("华光 电子")).toEqual([2]);
    expect(called("雲帆示例機電")).toEqual([0]);
    expect(called("KH-0031")).toEqual([2]);
  });

  it("is everybody where nothing is asked for", () => {
    expect(called()).toEqual([0, 1, 2, 3]);
    expect(called(" 　")).toEqual([0, 1, 2, 3]);
  });
});

const reached = tableOf(
  "customers",
  ["customerId", "companyName", "contactName", "mobile", "landline", "creditCode"],
  [
    ["KH-0012", "浙江华立建材有限公司", "吕小燕", "+86 138-0000-1006", "", "91330100MA27XK3Q8L"],
    ["KH-0013", "重庆长乐贸易行", "John Example", "", "(0571) 8888 0000 / 0571-88880001", ""],
    ["KH-0014", "Example Trading Ltd.", "", 13900002000, "", ""],
  ],
);
const found = (text: string) => [0, 1, 2].filter(callsOf(reached, text).isCalled);

describe("whom pinyin calls", () => {
  it("is whose name it spells, by initials, in full or both", () => {
    expect(found("hljc")).toEqual([0]);
    expect(found("huali")).toEqual([0]);
    expect(found("ＨｕａＬＪ")).toEqual([0]);
    expect(found("cqcl")).toEqual([1]);
  });

  it("is nobody whose name it does not spell, nor by one letter", () => {
    expect(found("hlzc")).toEqual([]);
    expect(found("z")).toEqual([]);
  });

  it("is a customer by somebody there, and together with a word", () => {
    expect(found("lvxy")).toEqual([0]);
    expect(found("吕小燕")).toEqual([0]);
    expect(found("john maoyi")).toEqual([1]);
  });
});

describe("whom a number calls", () => {
  it("is whose it is, without its hyphens and blanks or with others, in any width", () => {
    for (const text of ["kh0012", "ＫＨ 0012", "13800001006", "138 0000 1006", "+86 13800001006", "1006"])
      expect(found(text)).toEqual([0]);
    for (const text of ["057188880001", "0571 8888 0000", "0571—88880001"]) expect(found(text)).toEqual([1]);
    expect(found("9133 0100 ma27xk3q8l")).toEqual([0]);
    expect(found("139-0000-2000")).toEqual([2]);
  });

  it("is nobody by figures of two numbers, or by fewer than four", () => {
    expect(found("88880000057188880001")).toEqual([]);
    expect(found("139")).toEqual([]);
  });

  it("is said as it stands in the row", () => {
    expect(numberFound(reached, 0, "13800001006")).toBe("+86 138-0000-1006");
    expect(numberFound(reached, 1, "0571 8888")).toBe("(0571) 8888 0000 / 0571-88880001");
    expect(numberFound(reached, 0, "hljc")).toBe("");
  });

  it("calls a customer also by the people of its lists", () => {
    const contacts = tableOf(
      "followUps",
      ["customerId", "contactName", "mobile"],
      [["KH-0014", "Ann Example", "13700003000"]],
    );
    const listed = { ...reached, contactLists: [{ ...contacts, contacts: true as const }] };
    const of = (text: string) => [0, 1, 2].filter(callsOf(listed, text).isCalled);
    expect(of("ann")).toEqual([2]);
    expect(of("1370000")).toEqual([2]);
    expect(numberFound(listed, 2, "137 0000")).toBe("13700003000");
  });
});

describe("whom a text names", () => {
  it("is nobody it finds by pinyin or a number alone", () => {
    const { isNamed } = callsOf(reached, "huali");
    expect([0, 1, 2].filter(isNamed)).toEqual([]);
    expect([0, 1, 2].filter(callsOf(reached, "华立").isNamed)).toEqual([0]);
  });
});
