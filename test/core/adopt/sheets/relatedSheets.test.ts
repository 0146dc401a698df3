import { savedMappingOf } from "../../../../src/core/adopt/mapping/savedMappings";
import { type RecogniseOptions, recogniseSheets } from "../../../../src/core/adopt/recogniseSheets";
import { layout } from "../layout";

const many = Array.from({ length: 40 }, (_, i) => i);
const firms = [
  "宁波海纳示例贸易有限公司",
  "杭州云栖示例科技有限公司",
  "温州恒信示例鞋厂",
  "嘉兴远帆示例食品有限公司",
];
const sheet = (name: string, headings: string, row: (i: number) => string, rows = many) =>
  layout(`# ${name} | ~ | 1 | 2-9\n${headings}\n${rows.map(row).join("\n")}`).head;
const idOf = (i: number) => `KH2024${String(i % 40).padStart(4, "0")}`;
const day = (i: number) => `2024-0${1 + (i % 9)}-1${i % 10}`;

const customers = sheet(
  "客户",
  "客户编号 | 企业名称 | 联系电话 | 所属行业 | 责任人",
  (i) => `${idOf(i)} | ${firms[i % 4]}${i} | 138571212${10 + i} | 制造业 | 李敏`,
);
const attendance = sheet(
  "9月签到",
  "上课日期 | 班级编号 | 学号 | 签到 | 扣课时",
  (i) => `${day(i)} | B${100 + (i % 5)} | ${idOf(i)} | 到课 | 2`,
);

function relatedOf(heads: Parameters<typeof recogniseSheets>[0], options: RecogniseOptions = {}) {
  return recogniseSheets(heads, options).flatMap(({ sheet: name, related }) => (related ? [name] : []));
}

describe("sheets that hold none of our records", () => {
  it("are laid out to be inspected where they are lists, with the customers' numbers known by their values", () => {
    const [, mapping] = recogniseSheets([customers, attendance]);
    expect(mapping).toMatchObject({ role: null, related: true, firstDataRow: 2, lastDataRow: 41 });
    expect(mapping?.columns.map(({ field }) => field)).toEqual([
      "date",
      "identifier",
      "customerId",
      "text",
      "number",
    ]);
  });

  it("are left alone in a book without customers, deals or follow-ups", () => {
    expect(relatedOf([attendance])).toEqual([]);
  });

  it("are left alone where they are copies, hidden, too short, or words for dropdowns", () => {
    const choices = sheet("下拉选项", "等级 | 行业 | 来源 | 状态", (i) =>
      [
        i < 3 ? `等级${i}` : "",
        i < 12 ? `行业${i}` : "",
        i < 5 ? `来源${i}` : "",
        i < 4 ? `状态${i}` : "",
      ].join(" | "),
    );
    const short = sheet("老师", "工号 | 姓名 | 入职日期", (i) => `T${i} | 黄立 | ${day(i)}`, [0, 1, 2]);
    const copy = { ...attendance, sheet: "9月签到 备份" };
    const hidden = { ...attendance, sheet: "签到草稿", visible: false };
    expect(relatedOf([customers, choices, short, copy, hidden])).toEqual([]);
  });

  it("are left out for good where somebody said so, and taken in where somebody said that", () => {
    const left = { sheet: "9月签到", role: null };
    expect(relatedOf([customers, attendance], { chosen: [left] })).toEqual([]);
    expect(relatedOf([customers, attendance], { imported: ["9月签到"] })).toEqual([]);
    const hidden = { ...attendance, visible: false };
    const chosen = [{ ...left, related: true as const }];
    expect(relatedOf([customers, hidden], { chosen })).toEqual(["9月签到"]);
  });

  it("are found again with what was kept of them before", () => {
    const saved = recogniseSheets([customers, attendance]).map(savedMappingOf);
    expect(relatedOf([customers, attendance], { saved })).toEqual(["9月签到"]);
  });
});
