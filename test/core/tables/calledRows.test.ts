import { calledBy } from "../../../src/core/tables/calledRows";
import { tableOf } from "./tableOf";

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
const called = (text?: string) => [0, 1, 2, 3].filter(calledBy(customers, text));

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
