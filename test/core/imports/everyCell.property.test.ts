import type { CellValue } from "../../../src/core/sheets/cell";
import { serialOfIsoDay } from "../../../src/core/values/dates/serialDay";
import { fc } from "../../property";
import { unaccounted } from "./accounted";
import { day, grid, importOf, rowsAdded } from "./importOf";

const headings = [
  "客户编号",
  "公司名称",
  "姓名",
  "联系人",
  "联系电话",
  "手机",
  "联系方式",
  "联系人2",
  "手机2",
  "邮箱",
  "地区",
  "省份",
  "城市",
  "地址",
  "所属行业",
  "企业规模",
  "成立时间",
  "客户来源",
  "标签",
  "备注",
  "传真",
  "开票信息",
  "",
];
/** What people type into any column, right or wrong. */
const cells = fc.oneof(
  fc.constantFrom(
    "",
    "甲公司",
    "王小明",
    "13800138000",
    "+86 138-0013-8000（张经理）",
    "0755-26001234 转 801",
    "13800138000、13900139000",
    "a@example.com; b@example.com",
    "13800138000/a@qq.com",
    "微信：abc_12345 QQ:2556739271",
    "朝阳区",
    "广东深圳南山科技园路5号",
    "火星市",
    "华东",
    "制造业",
    "外星产业",
    "100-500人",
    "1000人以上",
    "150",
    "2015-02-30",
    "2/3/2024",
    "十多年",
    "展会",
    "无",
    "暂无",
    "#N/A",
    "=1+1",
    "'0012",
    "多行\n文字；带分号",
  ),
  fc.integer({ min: 0, max: 60_000 }),
  fc.boolean(),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
/** Found by chance once: a street in the province's column, and beside it what is no city. */
const streetForProvince: [string[], CellValue[][]] = [
  ["姓名", "省份", "城市"],
  [["王小明", "广东深圳南山科技园路5号", "华东"]],
];
const tables = fc
  .tuple(fc.subarray(headings, { minLength: 3 }), fc.integer({ min: 1, max: 4 }))
  .chain(([chosen, rows]) =>
    fc.tuple(
      fc.constant(chosen),
      fc.array(fc.array(cells, { minLength: chosen.length, maxLength: chosen.length }), {
        minLength: rows,
        maxLength: rows,
      }),
    ),
  );

describe("any list of customers", () => {
  it("is imported without losing a cell, and not twice", () => {
    fc.assert(
      fc.property(tables, ([head, rows]) => {
        const list = grid("名单", [head, ...rows]);
        const { analysis, preview, doubts } = importOf(
          [list],
          [{ sheet: "名单", role: "customers", headerRow: 1 }],
        );
        const summary = preview();
        const added = rowsAdded(analysis.importPatch());
        const imported = { sources: [list], headerRows: [1], summary, doubts: doubts(), rows: added };
        expect(unaccounted({ ...imported, today: serialOfIsoDay(day) })).toEqual([]);
        expect(summary.targets.find(({ role }) => role === "customers")?.rows).toBe(summary.sheets[0]?.added);
        expect(added).toHaveLength(summary.targets.reduce((sum, target) => sum + target.rows, 0));
      }),
      { numRuns: 60, examples: [[streetForProvince]] },
    );
  });
});
