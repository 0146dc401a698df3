import { createAnalysis } from "../../src/core/analysis/createAnalysis";
import { headOfGrid, readCsv } from "../../src/core/imports/source/readCsv";
import { wholeSheets } from "../../src/core/imports/source/wholeSheets";
import { applyPatch } from "../../src/workbook/applyPatch";
import { readSetup } from "../../src/workbook/own/readSetup";
import { readHeads } from "../../src/workbook/reading/lists/readHeads";
import { readRows } from "../../src/workbook/reading/lists/readRows";
import { undoOperation } from "../../src/workbook/undoOperation";
import { openWorkbook } from "../workbook/openWorkbook";
import { everything, writing } from "./importBook";

jest.setTimeout(60_000);

const list = [
  ["客户台账", "", "", "", "", ""],
  ["编号", "客户名称", "联系人", "电话", "客户来源", "建档日期", "备注"],
  ["K0011", "杭州青禾电子商务有限公司", "王芳", 13800138001, "展会", 45_000, ""],
  ["K0012", "宁波海屿食品有限公司", "李强", 13800138002, "老客户介绍", 45_100, ""],
  ["合计", "2 家", "", "", "", "", ""],
];
const deals = [
  ["订单号", "客户编号", "客户名称", "下单日期", "金额（万元）"],
  ["S1", "K0011", "杭州青禾电子商务有限公司", "2024/5/3", 1.2],
  ["S2", "K0012", "宁波海屿食品有限公司", "2024/5/4", 0.5],
];

/** Opens the import of a file into the open workbook, as the pane does. */
async function openFile(text: string, name: string) {
  const analysis = createAnalysis();
  const heads = await readHeads();
  const file = readCsv(text, name);
  const sources = analysis.recognise([headOfGrid(file)]);
  const adopted = analysis.recognise(heads).filter(({ role }) => role !== null);
  const setup = await readSetup(heads, [], "2026-11-22");
  analysis.openImport({ sources, heads, adopted, language: "zh-CN", day: "2026-11-22" }, setup);
  const sheets = adopted.map(({ sheet }) => sheet);
  await readRows(wholeSheets(heads, sheets), (grid) => analysis.addImportRows(grid));
  analysis.addImportRows(file);
  return analysis;
}

describe("a file whose rows go into the lists the team keeps itself", () => {
  it("says by the list's own headings where a cell that was not understood is kept", async () => {
    openWorkbook([
      { name: "客户", rows: list },
      { name: "订单", rows: deals },
    ]);
    const analysis = await openFile(
      "公司名称,姓名,手机,邮箱\n苏州云杉机械有限公司,赵敏,1380013800,zhao#yunshan\n",
      "新客户.csv",
    );
    analysis.importPreview(everything);
    const { items } = analysis.importDoubts({ offset: 0, limit: 10 });
    expect(items.map(({ value, kept }) => [value, kept])).toEqual([
      ["1380013800", "电话"],
      ["zhao#yunshan", "备注"],
    ]);
  });

  it("adds customers below the last one by the list's own columns, words and numbers, and undo takes them back", async () => {
    const book = openWorkbook([
      { name: "客户", rows: list },
      { name: "订单", rows: deals },
    ]);
    const before = book.values("客户");
    const analysis = await openFile(
      "公司名称,姓名,手机,邮箱,来源\n苏州云杉机械有限公司,赵敏,13800138003,zhao@yunshan.example,展览会\n宁波海屿食品有限公司,李强,13800138002,,转介绍\n",
      "新客户.csv",
    );
    const preview = analysis.importPreview(everything);
    expect(preview.sheets).toMatchObject([{ added: 1, known: 1 }]);
    expect(preview.targets).toMatchObject([
      { role: "customers", sheet: "客户", adopted: true, rows: 1, issued: 1, left: [] },
    ]);
    const applied = await applyPatch(analysis.importPatch(), writing);
    expect(applied.conflicts).toEqual([]);
    expect(book.values("客户")[4]).toEqual([
      "K0013",
      "苏州云杉机械有限公司",
      "赵敏",
      13_800_138_003,
      "展会",
      "",
      "邮箱：zhao@yunshan.example",
    ]);
    expect(book.values("客户")[5]?.[0]).toBe("合计");
    expect((await undoOperation(applied.operationId ?? 0, { ...writing, edited: "ask" })).kind).toBe(
      "undone",
    );
    expect(book.values("客户").slice(0, 5)).toEqual(before.slice(0, 5));
  });

  it("ties deals to the customers of the list, makes the newcomers asked for, and writes days and units as the sheet does", async () => {
    const book = openWorkbook([
      { name: "客户", rows: list },
      { name: "订单", rows: deals },
    ]);
    const analysis = await openFile(
      "订单号,客户名称,日期,金额\nS2,宁波海屿食品有限公司,2024-05-04,5000\nS3,杭州青禾电子商务有限公司,2024-06-01,8000\nS4,苏州云杉机械有限公司,2024-06-12,20000\n",
      "六月.csv",
    );
    expect(analysis.importPreview(everything).newcomers).toMatchObject({ total: 1, near: 0 });
    const preview = analysis.importPreview({ ...everything, newcomers: true });
    expect(preview.sheets).toMatchObject([{ added: 2, known: 1 }]);
    const applied = await applyPatch(analysis.importPatch(), writing);
    expect(applied.conflicts).toEqual([]);
    expect(book.values("订单").slice(3, 5)).toEqual([
      ["S3", "K0011", "杭州青禾电子商务有限公司", "2024/6/1", 0.8],
      ["S4", "K0013", "苏州云杉机械有限公司", "2024/6/12", 2],
    ]);
    expect(book.values("客户")[4]?.slice(0, 2)).toEqual(["K0013", "苏州云杉机械有限公司"]);
    const again = await openFile(
      "订单号,客户名称,日期,金额\nS4,苏州云杉机械有限公司,2024-06-12,20000\n",
      "六月.csv",
    );
    expect(again.importPreview(everything).sheets).toMatchObject([{ added: 0, known: 1 }]);
  });

  it("adds the rows to the Excel table the list is, and tells what it has no column for", async () => {
    const rows = [
      ["会员卡号", "会员姓名", "手机号码", "入会日期"],
      ["1001", "张小芳", "13800138001", "2024-01-05"],
      ["1002", "李建国", "13800138002", "2024-02-06"],
      ["1003", "赵敏", "13800138003", "2024-02-16"],
    ];
    const book = openWorkbook([{ name: "会员", rows, table: "会员表" }]);
    const analysis = await openFile(
      "姓名,手机,邮箱,登记日期\n钱多多,13800138009,qian@example.cn,2024/6/1\n张小芳,13800138001,,2024/1/5\n",
      "六月.csv",
    );
    const preview = analysis.importPreview(everything);
    expect(preview.targets).toMatchObject([
      { sheet: "会员", adopted: true, rows: 1, left: ["邮箱"], leftRows: 1 },
    ]);
    const applied = await applyPatch(analysis.importPatch(), writing);
    expect(applied.conflicts).toEqual([]);
    expect(book.values("会员")[4]).toEqual(["1004", "钱多多", "13800138009", "2024-06-01"]);
    expect((await undoOperation(applied.operationId ?? 0, { ...writing, edited: "ask" })).kind).toBe(
      "undone",
    );
    expect(book.values("会员")[4]?.[0] ?? "").toBe("");
  });
});

const visits = [
  ["客户编号", "客户名称", "跟进时间", "跟进人", "沟通方式", "沟通内容"],
  ["K0011", "杭州青禾电子商务有限公司", "2024/5/3", "小周", "电话", "报价，客户嫌贵"],
  ["K0012", "宁波海屿食品有限公司", "2024/5/6", "小周", "拜访", "送样"],
  ["K0012", "宁波海屿食品有限公司", "2024/5/9", "小周", "电话", ""],
];

describe("follow-ups that a team's list holds in part", () => {
  const file = [
    "客户名称,跟进日期,跟进人,沟通方式,跟进内容",
    "杭州青禾电子商务有限公司,2024-05-03,小周,电话,报价，客户嫌贵",
    "杭州青禾电子商务有限公司,2024-05-03,小周,电话,改报 9 折",
    "宁波海屿食品有限公司,2024-05-09,小周,电话,",
    "宁波海屿食品有限公司,2024-05-10,小周,电话,",
  ].join("\n");

  it("are known again by customer, day and words, or who spoke and how, and written once however often", async () => {
    const book = openWorkbook([
      { name: "客户", rows: list },
      { name: "跟进", rows: visits },
    ]);
    const analysis = await openFile(file, "五月.csv");
    expect(analysis.importPreview(everything).sheets).toMatchObject([{ rows: 4, added: 2, known: 2 }]);
    expect((await applyPatch(analysis.importPatch(), writing)).conflicts).toEqual([]);
    expect(book.values("跟进").slice(4, 6)).toEqual([
      ["K0011", "杭州青禾电子商务有限公司", "2024/5/3", "小周", "电话", "改报 9 折"],
      ["K0012", "宁波海屿食品有限公司", "2024/5/10", "小周", "电话", ""],
    ]);
    const again = await openFile(file, "五月（2）.csv");
    expect(again.importPreview(everything).sheets).toMatchObject([{ added: 0, known: 4 }]);
  });

  it("are known where the list names customers by number alone", async () => {
    const rows = visits.map((row) => row.filter((_, i) => i !== 1));
    openWorkbook([
      { name: "客户", rows: list },
      { name: "跟进", rows },
    ]);
    const analysis = await openFile(file, "五月.csv");
    expect(analysis.importPreview(everything).sheets).toMatchObject([{ added: 2, known: 2 }]);
  });
});

describe("a team's list without a column for notes", () => {
  const rows = [
    ["会员卡号", "会员姓名", "手机号码", "入会日期"],
    ["1001", "张小芳", "13800138001", "2024-01-05"],
    ["1002", "李建国", "13800138002", "2024-02-06"],
    ["1003", "赵敏", "13800138003", "2024-02-16"],
  ];
  const file =
    "姓名,手机,邮箱,登记日期,鞋码,备注\n钱多多,13800138009,qian@example.cn,2024/6/1,38,周末来\n孙丽,13800138010,,2024/6/2,,\n";
  const heading = ["会员卡号", "会员姓名", "手机号码", "入会日期", "备注"];

  it.each([
    ["a plain range", undefined],
    ["an Excel table", "会员表"],
  ])(
    "says what of the rows is lost, and keeps it in a column that comes with them on %s",
    async (_, table) => {
      const book = openWorkbook([{ name: "会员", rows, ...(table === undefined ? {} : { table }) }]);
      const analysis = await openFile(file, "六月.csv");
      const plain = analysis.importPreview(everything);
      expect(plain.targets).toMatchObject([{ left: ["邮箱", "备注"], leftRows: 1, notesCome: false }]);
      expect(plain.carried).toMatchObject([{ heading: "鞋码", goes: "nowhere" }]);

      const noted = analysis.importPreview({ ...everything, noteColumns: ["customers"] });
      expect(noted.targets).toMatchObject([{ left: [], leftRows: 0, notesCome: true }]);
      expect(noted.carried).toMatchObject([{ heading: "鞋码", goes: "to-note" }]);
      const applied = await applyPatch(analysis.importPatch(), writing);
      expect(applied.conflicts).toEqual([]);
      expect(book.values("会员")[0]).toEqual(heading);
      expect(book.values("会员").slice(4)).toEqual([
        ["1004", "钱多多", "13800138009", "2024-06-01", "周末来；鞋码：38；邮箱：qian@example.cn"],
        ["1005", "孙丽", "13800138010", "2024-06-02", ""],
      ]);
      const undone = await undoOperation(applied.operationId ?? 0, { ...writing, edited: "ask" });
      expect(undone.kind).toBe("undone");
      expect(
        book
          .values("会员")
          .map((row) => row.slice(0, 4))
          .filter((row) => row.some(Boolean)),
      ).toEqual(rows);
      expect(
        book
          .values("会员")
          .flatMap((row) => row.slice(4))
          .filter(Boolean),
      ).toEqual([]);
    },
  );
});
