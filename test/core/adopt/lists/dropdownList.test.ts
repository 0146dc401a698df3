import { dropdownList, isNamed } from "../../../../src/core/adopt/lists/dropdownList";
import { sheet } from "../invented";

const heads = [
  sheet("客户", [
    ["客户名称", "来源", "备选"],
    ["甲公司", "展会", "展会"],
    ["乙公司", "地推", "地推"],
  ]),
  sheet("参数 1", [
    ["来源", "等级"],
    ["展会", "A"],
    ["地推", "B"],
    ["", "A "],
  ]),
];
const names = new Map([["来源表", "='参数 1'!$A$2:$A$4"]]);
const listOf = (source: string, of = heads) => dropdownList(source, "客户", { heads: of, names });

describe("what a dropdown offers", () => {
  it("may be spelled out", () => {
    expect(listOf("展会, 地推，展会")).toEqual({ sheet: null, heading: "", words: ["展会", "地推"] });
  });

  it.each(["='参数 1'!$A$2:$A$4", "='参数 1'!A2:A3", "=来源表"])("may stand in cells: %s", (source) => {
    expect(listOf(source)).toEqual({ sheet: "参数 1", heading: "来源", words: ["展会", "地推"] });
  });

  it("may stand on the sheet itself, in a row, or in whole columns", () => {
    expect(listOf("=$C$2:$C$3")).toMatchObject({ sheet: "客户", heading: "备选" });
    expect(listOf("='参数 1'!$A$1:$B$1")).toEqual({ sheet: "参数 1", heading: "", words: ["来源", "等级"] });
    expect(listOf("='参数 1'!$B:$B")?.words).toEqual(["等级", "A", "B"]);
  });

  it.each([
    ["a formula that works it out", '=INDIRECT("来源")'],
    ["another", "=OFFSET('参数 1'!$A$2,0,0,COUNTA('参数 1'!$A:$A)-1)"],
    ["a sheet that is not there", "=没有!$A$2:$A$9"],
    ["a name that is not there", "=别的表"],
    ["one word", "展会"],
    ["blank cells", "='参数 1'!$D$2:$D$9"],
  ])("is not known of %s", (_what, source) => expect(listOf(source)).toBeNull());

  it("is not known where the cells go on below what was read", () => {
    const longer = heads.map((head) => ({ ...head, lastRow: 900 }));
    expect(listOf("='参数 1'!$A$2:$A$400", longer)).toBeNull();
    expect(listOf("='参数 1'!$A$2:$A$4", longer)?.words).toEqual(["展会", "地推"]);
  });
});

test("a name is told from cells", () => {
  expect(["=来源表", "=Source_list", "=A1", "=$A$1:$A$3", "=A:A", "甲,乙", "=SUM(A1)"].map(isNamed)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
