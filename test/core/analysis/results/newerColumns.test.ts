import { runTiers } from "../../../../src/core/analysis/tiering/tierJob";
import type { Patch } from "../../../../src/core/changes/patch";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { type OwnSheet, openOwnTable } from "../../../../src/core/templates/own/ownSheets";
import { fourTiers, type Scheme } from "../../../../src/core/tiering/scheme/scheme";
import { contextOf, written } from "../tiering/tierBook";

const asOf = 45_565;
const customers = [
  ["C1", "杭州示例有限公司", "张三"],
  ["C2", "上海示例有限公司", ""],
  ["C3", "宁波示例有限公司", "李四"],
];
const transactions: CellValue[][] = [
  ["D1", "C1", asOf - 500, 1000],
  ["D2", "C1", asOf - 300, 400],
  ["D3", "C1", asOf - 20, -150],
  ["D4", "C1", asOf - 10, 250],
  ["D5", "C2", asOf - 40, 90],
  ["D6", "C2", asOf - 30, 90],
  ["D7", "C2", asOf + 3, 90],
];
const stamp = { at: 45_580.5, by: "林晚" };
const run = (own: readonly OwnSheet[] = [], scheme: Scheme = fourTiers, day = asOf, by = stamp) =>
  runTiers(
    contextOf({ customers, customerFields: ["customerId", "companyName", "owner"], transactions, own }),
    day,
    "zh-CN",
    scheme,
    by,
  );
const ids = ["valueAnalysis", "tierHistory"] as const;
const first = () => written([], run().patch({}), ids);
const cellsOf = (own: readonly OwnSheet[], id: OwnSheet["id"], key: string) => {
  const sheet = own.find((one) => one.id === id);
  const table = sheet && openOwnTable(sheet);
  return (table?.rows ?? []).map(({ cells }) => table?.value(cells, key));
};

/** The sheets as an older version set them up: without these columns. */
function without(own: readonly OwnSheet[], headings: readonly string[]): OwnSheet[] {
  return own.map((sheet) => {
    const kept = (sheet.grid.rows[0] ?? []).map((heading) => !headings.includes(String(heading)));
    const rows = sheet.grid.rows.map((row) => row.filter((_, i) => kept[i]));
    return { ...sheet, columns: rows[0]?.length ?? 0, grid: { ...sheet.grid, rows } };
  });
}

const newer = [
  "最近购买日期",
  "累计购买次数",
  "累计净消费",
  "平均间隔(天)",
  "维护策略",
  "备注",
  "名次(前%)",
  "运行时间",
  "操作人",
];

/** The columns that come, by sheet and heading. */
const comes = ({ changes }: Patch) =>
  changes.flatMap((change) =>
    change.kind === "add-part" && change.part.kind === "column"
      ? [`${change.sheet} ${change.part.column.heading}`]
      : [],
  );

describe("what a run writes beside the tier", () => {
  it("is what was ever bought, when last, how often usually, and whose the customer is", () => {
    const own = first();
    const value = (key: string) => cellsOf(own, "valueAnalysis", key);
    expect(value("lastDealOn")).toEqual([asOf - 10, asOf - 30, ""]);
    expect(value("ordersEver")).toEqual([3, 2, 0]);
    expect(value("amountEver")).toEqual([1500, 180, 0]);
    expect(value("owner")).toEqual(["张三", "", "李四"]);
    expect(value("usualGap")[2]).toBe("");
  });

  it("is in 分级历史 its place among all, and who ran it when", () => {
    const own = first();
    expect(cellsOf(own, "tierHistory", "runAt")).toEqual([45_580.5, 45_580.5, 45_580.5]);
    expect(cellsOf(own, "tierHistory", "runBy")).toEqual(["林晚", "林晚", "林晚"]);
    const [one, two, three] = cellsOf(own, "tierHistory", "rank");
    expect([typeof one, typeof two, three]).toEqual(["number", "number", ""]);
  });

  it("does not change because somebody runs it again later", () => {
    const own = first();
    expect(run(own, fourTiers, asOf, { at: 45_590.25, by: "周远" }).patch({}).changes).toEqual([]);
  });
});

describe("sheets of an older version", () => {
  it("get the columns they lack at their right edge, in the language they are in, with the first run", () => {
    const old = without(first(), newer);
    const patch = run(old, fourTiers, asOf + 91).patch({});
    expect(comes(patch)).toEqual([
      "客户价值分析 最近购买日期",
      "客户价值分析 累计购买次数",
      "客户价值分析 累计净消费",
      "客户价值分析 平均间隔(天)",
      "客户价值分析 维护策略",
      "分级历史 名次(前%)",
      "分级历史 运行时间",
      "分级历史 操作人",
    ]);
    const added = patch.changes.find(({ kind }) => kind === "add-rows");
    const width = old.find(({ id }) => id === "tierHistory")?.columns ?? 0;
    const [row = []] = added?.kind === "add-rows" ? added.rows : [];
    expect(row.slice(width + 1)).toEqual([45_580.5, "林晚"]);
  });

  it("are set up with them in their places where they are new, and are asked for none then", () => {
    expect(comes(run(first(), fourTiers, asOf + 91).patch({}))).toEqual([]);
  });

  it("keep to the columns of a compact sheet", () => {
    const compact = without(first(), [
      ...newer,
      ...["逾期倍数", "同比成长(%)", "满意度", "潜力", "关系", "完整度(%)", "稳健度(%)", "提示", "规则版本"],
      ...["人工等级", "人工原因", "锁定人", "到期日", "责任人"],
    ]);
    expect(comes(run(compact, fourTiers, asOf + 91).patch({}))).toEqual([]);
  });
});

describe("how likely customers are to buy on", () => {
  const asked = { ...fourTiers, options: { showAlive: true as const } };
  const many = Array.from({ length: 80 }, (_, i) => [`C${i}`, `第${i}示例有限公司`]);
  const deals = many.flatMap(([id = ""], i) =>
    Array.from({ length: 2 + (i % 7) }, (_, n): CellValue[] => [
      `D${i}-${n}`,
      id,
      asOf - 9 * i - 40 * n,
      100,
    ]),
  );
  const book = (own: readonly OwnSheet[], scheme: Scheme) =>
    runTiers(contextOf({ customers: many, transactions: deals, own }), asOf, "zh-CN", scheme);

  it("has a column of its own only where somebody asked, on new sheets and on those there were", () => {
    const plain = written([], book([], fourTiers).patch({}), ids);
    expect(plain.map(({ grid }) => grid.rows[0]?.includes("继续购买概率(%)"))).toEqual([false, false]);
    const fresh = written([], book([], asked).patch({}), ids);
    const shares = cellsOf(fresh, "valueAnalysis", "alive").map(Number);
    expect(shares.every((share) => share >= 0 && share <= 100)).toBe(true);
    expect(shares.some((share) => share > 0)).toBe(true);
    expect(comes(book(plain, asked).patch({}))).toEqual([
      "客户价值分析 继续购买概率(%)",
      "分级历史 继续购买概率(%)",
    ]);
  });
});
