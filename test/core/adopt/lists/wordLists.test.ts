import { wordLists } from "../../../../src/core/adopt/lists/wordLists";
import type { Grid } from "../../../../src/core/sheets/grid";

const listsOf = (rows: Grid["rows"], sheet = "Sheet3") =>
  wordLists({ sheet, rows }).map(({ heading, words }) => [heading, words]);

test("lists stand side by side, each under the heading of the column it is for", () => {
  const lists = [
    ["Status", ["Paid", "Open"]],
    ["Incoterm", ["FOB", "CIF", "EXW"]],
  ];
  const rows = [
    ["Status", "Incoterm"],
    ["Paid", "FOB"],
    ["Open", "CIF"],
    ["", "EXW"],
  ];
  expect(listsOf(rows)).toEqual(lists);
  expect(listsOf([["Allowed values", ""], ["", ""], ...rows])).toEqual(lists);
  expect(listsOf(rows.map(([status = "", term = ""]) => [status, "", term]))).toEqual(lists);
  expect(listsOf([...rows, ["", ""], ["注：新增选项请告诉内勤", ""]])).toEqual(lists);
});

test("their numbering is no list", () => {
  expect(
    listsOf([
      ["序号", "来源", "等级"],
      [1, "展会", "A"],
      [2, "转介绍", "B"],
      [3, "官网", ""],
    ]),
  ).toEqual([
    ["来源", ["展会", "转介绍", "官网"]],
    ["等级", ["A", "B"]],
  ]);
});

describe("a sheet that is called so", () => {
  it("may hold one list alone, lists of one length, and what they mean", () => {
    const one = [["来源"], ["展会"], ["转介绍"]];
    expect(listsOf(one, "选项")).toEqual([["来源", ["展会", "转介绍"]]]);
    expect(listsOf(one)).toEqual([]);
    const alike = [
      ["来源", "等级", "等级说明"],
      ["展会", "A", "一年内采购三次以上，且单笔金额不低于十万元，由区域经理负责"],
      ["转介绍", "B", "其余已成交的客户"],
    ];
    expect(listsOf(alike, "基础数据").map(([heading]) => heading)).toEqual(["来源", "等级"]);
    expect(listsOf(alike)).toEqual([]);
  });

  it("has no list of what its records are about: goods and prices, people and departments", () => {
    const rows = [
      ["产品", "单价", "", "员工", "部门", "", "来源"],
      ["会议桌", 1200, "", "孟令军", "销售", "", "展会"],
      ["文件柜", 640, "", "崔志明", "销售", "", "转介绍"],
    ];
    expect(listsOf(rows, "参数")).toEqual([["来源", ["展会", "转介绍"]]]);
  });
});

test.each([
  [
    "records, which fill their columns alike",
    [
      ["姓名", "部门"],
      ["张三", "销售"],
      ["李四", "客服"],
    ],
  ],
  [
    "a word that comes twice",
    [
      ["状态", "方式"],
      ["办结", "电话"],
      ["办结", "微信"],
      ["", "邮件"],
    ],
  ],
  [
    "figures",
    [
      ["状态", "税率"],
      ["办结", 6],
      ["待办", 9],
      ["", 13],
    ],
  ],
  [
    "a gap",
    [
      ["状态", "方式"],
      ["办结", "电话"],
      ["", "微信"],
      ["待办", ""],
      ["关闭", ""],
    ],
  ],
  ["nothing", []],
])("%s make no lists", (_why, rows) => expect(listsOf(rows)).toEqual([]));

describe("a list of names many of which are our own people's", () => {
  const staff = new Set(["孟令军", "崔志明", "石磊"]);
  const namesOf = (rows: Grid["rows"], sheet = "人员") =>
    wordLists({ sheet, rows }, staff).map(({ words }) => words);
  const names = ["孟令军", "崔志明", "石磊", "前台小郑"];

  it("is one alone, or beside their extensions, with a heading or without", () => {
    expect(namesOf([["人员"], ...names.map((name) => [name])])).toEqual([names]);
    const extended = names.map((name, at) => [name, 801 + at]);
    expect(namesOf([["姓名", "分机"], ...extended])).toEqual([names]);
    expect(namesOf([["人员", ""], ...extended])).toEqual([names]);
  });

  it("is none where hardly anybody of it is known, or names come again", () => {
    const others = Array.from({ length: 12 }, (_, i) => `客户${i}`);
    expect(namesOf([["客户"], ...[...names, ...others].map((name) => [name])])).toEqual([]);
    expect(namesOf([["排班"], ...[...names, ...names].map((name) => [name])])).toEqual([]);
  });
});
