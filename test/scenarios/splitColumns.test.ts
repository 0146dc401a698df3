import { readLedger } from "../../src/batch/run/ledger";
import { createAnalysis } from "../../src/core/analysis/createAnalysis";
import type { SplitChoice } from "../../src/core/analysis/splits/splitViews";
import { applyPatch } from "../../src/workbook/applyPatch";
import { undoOperation } from "../../src/workbook/undoOperation";
import { openWorkbook, type SheetContent } from "../workbook/openWorkbook";

jest.setTimeout(60_000);

const asOf = "2024-09-30";
const options = { author: "test", language: "zh-CN" } as const;
const whole = { offset: 0, limit: 100 };

async function found() {
  const analysis = createAnalysis();
  await readLedger(analysis, asOf, []);
  return { analysis, views: analysis.splits("zh-CN") };
}

const contacts: SheetContent = {
  name: "客户",
  rows: [
    ["公司名称", "联系方式", "备注"],
    ["杭州云杉科技有限公司", "13857121234 / li@yunshan.cn", "老客户"],
    ["宁波远帆食品有限公司", "微信：yuanfan_88", ""],
    ["温州明衡贸易有限公司", "电话找前台", ""],
    ["苏州北岸物流有限公司", "13957121239，0512-65881234", ""],
  ],
};

describe.each([
  ["a plain list", undefined],
  ["a table", "客户表"],
])("联系方式 taken apart beside %s", (_, table) => {
  it("comes in columns of its own, leaves the column as it is, is not offered again, and is undone", async () => {
    const book = openWorkbook([{ ...contacts, ...(table ? { table } : {}) }]);
    const before = book.values("客户");
    const { analysis, views } = await found();
    expect(views).toEqual([
      {
        id: "客户\n联系方式",
        sheet: "客户",
        column: "B",
        headerRow: 1,
        heading: "联系方式",
        field: "contactMethod",
        headings: ["手机", "固定电话", "邮箱", "微信"],
        rows: 3,
        doubts: 1,
        obstacle: null,
      },
    ]);
    const id = views[0]?.id ?? "";
    expect(analysis.splitCells({ id, doubts: true, ...whole }).items).toMatchObject([
      { row: 4, before: "电话找前台", parts: ["", "", "", ""] },
    ]);
    const applied = await applyPatch(analysis.splitPatch([{ id, refused: [] }]), options);
    expect(applied.conflicts).toEqual([]);
    expect(book.values("客户").map((row) => row.slice(3))).toEqual([
      ["手机", "固定电话", "邮箱", "微信"],
      ["13857121234", "", "li@yunshan.cn", ""],
      ["", "", "", "yuanfan_88"],
      ["", "", "", ""],
      ["13957121239", "0512-65881234", "", ""],
    ]);
    expect(book.values("客户").map((row) => row.slice(0, 3))).toEqual(before);
    expect((await found()).views).toEqual([]);
    const undone = await undoOperation(applied.operationId ?? 0, { ...options, edited: "ask" });
    expect(undone.kind).toBe("undone");
    expect(book.values("客户").map((row) => row.slice(0, 3))).toEqual(before);
    expect(book.values("客户").every((row) => row.slice(3).every((cell) => cell === ""))).toBe(true);
  });
});

describe("what is taken apart", () => {
  const split = async (sheet: SheetContent, choices: Partial<SplitChoice> = {}) => {
    const book = openWorkbook([sheet]);
    const { analysis, views } = await found();
    const all = views.map(({ id }) => ({ id, refused: [], ...choices }));
    const applied = await applyPatch(analysis.splitPatch(all), options);
    expect(applied.conflicts).toEqual([]);
    return { views, values: book.values(sheet.name) };
  };

  it("is an address into 省, 市, 区县 and 详细地址, each cell that names no place left out", async () => {
    const { values, views } = await split({
      name: "客户",
      rows: [
        ["公司名称", "地址"],
        ["甲科技有限公司", "广东省深圳市南山区科技园路5号"],
        ["乙食品有限公司", "浙江省杭州市西湖区文三路90号"],
        ["丙贸易有限公司", "科技园路8号"],
      ],
    });
    expect(values.map((row) => row.slice(2))).toEqual([
      ["省", "市", "区县", "详细地址"],
      ["广东省", "深圳市", "南山区", "科技园路5号"],
      ["浙江省", "杭州市", "西湖区", "文三路90号"],
      ["", "", "", ""],
    ]);
    expect(views[0]).toMatchObject({ rows: 2, doubts: 0 });
  });

  it("is a telephone column with two numbers in a cell, and a third number is listed, not dropped", async () => {
    const { values, views } = await split({
      name: "客户",
      rows: [
        ["公司名称", "联系电话"],
        ["甲科技有限公司", "13800138000、13900139000"],
        ["乙食品有限公司", "13700137000"],
        ["丙贸易有限公司", "13600136000/13500135000/13300133000"],
      ],
    });
    expect(values.map((row) => row.slice(2))).toEqual([
      ["手机", "手机2"],
      ["13800138000", "13900139000"],
      ["13700137000", ""],
      ["", ""],
    ]);
    expect(views[0]).toMatchObject({ rows: 2, doubts: 1 });
  });

  it("is only what the sheet does not have yet, beside a 手机 column of its own", async () => {
    const { values } = await split({
      name: "客户",
      rows: [
        ["公司名称", "手机", "联系方式"],
        ["甲科技有限公司", "138-0013-8000", "13800138000 jia@jia.com"],
        ["乙食品有限公司", "", "13700137000；yi@yi.com"],
      ],
    });
    expect(values.map((row) => row.slice(3))).toEqual([
      ["手机2", "邮箱"],
      ["", "jia@jia.com"],
      ["13700137000", "yi@yi.com"],
    ]);
  });

  it("leaves refused rows blank", async () => {
    const { values } = await split(contacts, { refused: [2] });
    expect(values[1]?.slice(3).every((cell) => cell === "")).toBe(true);
    expect(values[4]?.slice(3)).toContain("13957121239");
  });

  it("is nothing where every cell holds one thing, or the places have columns already", async () => {
    openWorkbook([
      {
        name: "客户",
        rows: [
          ["公司名称", "电话", "省", "市", "地址"],
          ["甲科技有限公司", "13800138000", "广东省", "深圳市", "广东省深圳市南山区科技园路5号"],
          ["乙食品有限公司", "0571-88001234", "浙江省", "杭州市", "浙江省杭州市西湖区文三路90号"],
        ],
      },
    ]);
    expect((await found()).views).toEqual([]);
  });

  it("is not written where something stands right of the table", async () => {
    const book = openWorkbook([{ ...contacts, table: "客户表" }]);
    book.type("客户", 2, 3, "旁注");
    const { analysis, views } = await found();
    expect(views[0]?.obstacle).toBe("no-room");
    expect(analysis.splitPatch([{ id: views[0]?.id ?? "", refused: [] }]).changes).toEqual([]);
  });
});
