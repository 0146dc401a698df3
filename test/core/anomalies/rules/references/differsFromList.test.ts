import { inspect } from "../../../../../src/core/anomalies/inspect";
import { differsFromList } from "../../../../../src/core/anomalies/rules/references/differsFromList";
import { readFixture } from "../../ruleFixture";
import { lines, said } from "../../said";

const goods = ["Filter blend", "House espresso", "Decaf", "Single origin", "Cold brew"] as const;
const prices = [25.5, 33, 27, 54, 41] as const;

/** Sixty deliveries at list prices, whatever else is sold, and the list beside. */
function book({
  rows = "",
  list = prices,
  count = 60,
}: {
  rows?: string;
  list?: readonly number[];
  count?: number;
}) {
  return readFixture(`
transactions
| orderId | product | identifier:SKU | number:$/bag | number:Bags | 期望 |
${lines(count, (i) => `| D${i} | ${goods[i % 5]} | S${i % 5} | =${prices[i % 5]} | =${1 + (i % 7)} | |`)}
${rows}
beside
| text:Coffee | identifier:Code | number:List price | 期望 |
${lines(5, (i) => `| ${goods[i]} | S${i} | =${list[i]} | |`)}
`);
}

function told({ book: own, context }: ReturnType<typeof book>): readonly string[] {
  return inspect(own, [differsFromList], context).found.flatMap(({ role, column, rows }) =>
    [...rows].map((row) => {
      const { message, suggestion } = differsFromList.explain(own, context, { role, column, row }, "en-US");
      return `${role} ${row}: ${message} → ${suggestion?.after}`;
    }),
  );
}

describe("a figure another sheet lists of the same thing", () => {
  it("is told where one row has another", () => {
    expect(told(book({ rows: "| E1 | Decaf | S2 | =270 | =2 | |" }))).toEqual([
      "transactions 60: row 4 of beside lists “List price” of Decaf as 27, this row says 270; nearly all other rows are as listed → 27",
    ]);
  });

  it("is right where the number names one thing and the words another", () => {
    expect(told(book({ rows: "| E1 | Decaf | S3 | =54 | =2 | |" }))).toEqual([]);
  });

  it("is hinted at where no other row names the thing, for either may be wrong", () => {
    const rates = (rate: number) => `
customers
| customerId | number:返点% | 期望 |
${lines(60, (i) => `| C${i} | =${2 + (i % 5)} | |`)}
transactions
| orderId | customerId | number:返点% | 期望 |
${lines(60, (i) => `| D${i} | C${i} | =${i === 7 ? rate : 2 + (i % 5)} | |`)}
`;
    expect(said(rates(9), /^differs-from/)).toEqual(["differs-from-list info 7"]);
    expect(said(rates(4), /^differs-from/)).toEqual([]);
  });

  it("is in doubt on the list where every row of the thing says the same", () => {
    const rare = "| E1 | Kopi Luwak | S9 | =90 | =1 | |\n| E2 | Kopi Luwak | S9 | =90 | =1 | |";
    const { book: own, context } = book({ rows: rare, count: 90 });
    const [list] = own.related ?? [];
    if (list === undefined) throw new Error("no list");
    const added = ["Kopi Luwak", "S9", 900] as const;
    const longer = {
      ...list,
      ...{ rowCount: 6, sheetOf: new Uint16Array(6), sheetRow: Int32Array.from([2, 3, 4, 5, 6, 7]) },
      columns: list.columns.map((column, i) => ({ ...column, cells: [...column.cells, added[i] ?? ""] })),
    };
    expect(told({ book: { ...own, related: [longer] }, context, expected: [] })).toEqual([
      "related:0 5: 2 rows of Kopi Luwak on transactions have 90 under “$/bag”, here it is 900; nearly all others agree → 90",
    ]);
  });

  it("is nothing where prices are agreed, all things cost the same, or few are sold", () => {
    const off = "| E1 | Decaf | S2 | =270 | =2 | |";
    expect(told(book({ rows: off, list: [30, 35, 29, 60, 45] }))).toEqual([]);
    expect(told(book({ rows: off, count: 20 }))).toEqual([]);
    const agreed = lines(6, (i) => `| E${i} | Decaf | S2 | =${26 - i / 10} | =2 | |`);
    expect(told(book({ rows: agreed }))).toEqual([]);
  });

  it("is not asked of a book without such a list", () => {
    const { book: own, context } = book({});
    const { related: _, ...alone } = own;
    expect(
      inspect(alone, [differsFromList], context).notEvaluated.map(({ reason }) => reason["zh-CN"]),
    ).toEqual(["工作簿里没有价目表之类、每样只列一次的清单"]);
  });
});
