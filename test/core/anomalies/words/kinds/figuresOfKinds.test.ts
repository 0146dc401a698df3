import { rules } from "../../../../../src/core/anomalies/rules";
import { oddOfKinds } from "../../../../../src/core/anomalies/words/kinds/figuresOfKinds";
import type { CellValue } from "../../../../../src/core/sheets/cell";
import type { Field } from "../../../../../src/core/sheets/fields";
import type { Language } from "../../../../../src/core/sheets/words";
import { emptyTable } from "../../../../../src/core/tables/building/buildTable";
import { readFixture } from "../../ruleFixture";
import { lines, said } from "../../said";

const goods = ["横幅", "易拉宝", "展架", "灯箱布", "发光字", "名片"];
const prices = [8, 65, 120, 45, 680, 22];

/** Six goods of prices far apart, each moving by a tenth, and some rows more. */
const sold = (more: readonly string[], price = (i: number) => (prices[i % 6] ?? 0) * (1 + (i % 4) / 20)) => `
transactions
| orderId | detail | text | number | 期望 |
${lines(150, (i) => `| X${i} | ${goods[i % 6]} | ${i % 4 === 0 ? "套" : "个"} | =${price(i)} | |`)}
${more.map((row, i) => `| Y${i} | ${row} | |`).join("\n")}
`;
const about = /figure-far-from-others/;
const far = (more: readonly string[], price?: (i: number) => number) => said(sold(more, price), about);

/** What is said of the figure of a row. */
function toldOfRow(text: string, row: number, language: Language = "zh-CN"): string | undefined {
  const { book, context } = readFixture(text);
  const [rule] = rules.filter(({ id }) => about.test(id));
  const [hits] = rule?.find(book, context) ?? [];
  const hit = { role: "transactions", row, column: hits?.column ?? null } as const;
  return rule?.explain(book, context, hit, language).message;
}

describe("a figure beside what is sold", () => {
  it("is of another size where it has a figure too many or too few, however dear other goods are", () => {
    expect(far(["横幅 | 个 | =80", "发光字 | 个 | =68"])).toEqual(["figure-far-from-others warning 150,151"]);
    expect(far(["横幅 | 个 | =12", "发光字 | 个 | =340", "横幅 | 个 | =8.4"])).toEqual([]);
  });

  it("says which others it is unlike", () => {
    expect(toldOfRow(sold(["横幅 | 个 | =80"]), 150)).toMatch(
      /横幅 的其他 25 行，.+在 8 至 8.8 之间，这里是 80/,
    );
  });

  it("is a price of its own where three rows have it, and of another unit where most rows of the unit have such", () => {
    expect(far(["横幅 | 个 | =80", "横幅 | 个 | =80", "横幅 | 个 | =80"])).toEqual([]);
    const boxes = ["横幅 | 箱 | =80", "易拉宝 | 箱 | =700", "名片 | 箱 | =220"];
    expect(far(boxes)).toEqual([]);
  });

  it("is not settled by goods sold seldom, or priced by agreement", () => {
    expect(far(["旗帜 | 个 | =30", "旗帜 | 个 | =300"])).toEqual([]);
    expect(far(["横幅 | 个 | =80"], (i) => 8 * 3 ** (((i * 7) % 11) / 2))).toEqual([]);
  });

  it("is told from those of its own currency: the same goods cost a seventh in dollars", () => {
    const currencies = ["CNY", "USD"] as const;
    const row = (i: number) => {
      const currency = i % 3 === 0 ? 1 : 0;
      const price = (prices[i % 6] ?? 0) / (currency === 1 ? 7 : 1);
      return `| X${i} | ${goods[i % 6]} | ${currencies[currency]} | =${price} | |`;
    };
    const list = (more: string) =>
      `\ntransactions\n| orderId | detail | currency | number | 期望 |\n${lines(240, row)}\n${more}\n`;
    const priced = (more: string) => said(list(more), about);
    expect(priced("| Y | 发光字 | CNY | =6800 | |")).toEqual(["figure-far-from-others warning 240"]);
    expect(priced("| Y | 发光字 | USD | =97 | |")).toEqual([]);
    const dear = list("| Y | 名片 | CNY | =220 | |");
    expect(toldOfRow(dear, 240)).toMatch(/为 名片（CNY）的其他 \d+ 行，.+都是 22，这里是 220/);
    expect(toldOfRow(dear, 240, "en-US")).toMatch(/other rows with 名片 \(CNY\) under .+ have 22 under/);
  });

  /** Rows of two things, the ninth with a figure too many. */
  const oddAmong = (rowCount: number, thing: (row: number) => number) => {
    const column = (field: Field, cellAt: (row: number) => CellValue) => ({
      ...{ field, heading: field, scale: 1, columnOnSheet: [0] },
      cells: Array.from({ length: rowCount }, (_, row) => cellAt(row)),
    });
    const columns = [
      column("detail", (row) => goods[thing(row)] ?? ""),
      column("number", (row) => (row === 8 ? 80 : (prices[thing(row)] ?? 0) + (row % 3))),
    ];
    return oddOfKinds({ ...emptyTable("transactions"), rowCount, columns }).get(1);
  };

  it("is told among more rows of one thing than a call takes arguments", () => {
    const rowCount = 300_000;
    const found = oddAmong(rowCount, (row) => (row % 5 === 0 ? 1 : 0));
    expect(found).toMatchObject([{ row: 8, from: 8, to: 10, others: rowCount * 0.8 - 1 }]);
  });

  it("is told where things take turns, however many rows there are", () => {
    const rowsOf = (rowCount: number) =>
      oddAmong(rowCount, (row) => (row % 5 === 3 ? 0 : 1))?.map(({ row }) => row);
    expect([5000, 12_000, 20_000, 40_000].map(rowsOf)).toEqual([[8], [8], [8], [8]]);
  });
});
