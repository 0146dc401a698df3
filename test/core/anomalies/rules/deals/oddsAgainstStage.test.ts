import { inspect } from "../../../../../src/core/anomalies/inspect";
import { oddsAgainstStage } from "../../../../../src/core/anomalies/rules/deals/oddsAgainstStage";
import { readFixture } from "../../ruleFixture";
import { lines, said } from "../../said";

const about = /^odds-against/;

function pipeline(rows: string, heading = "Deal probability", kind = "related"): string {
  return `
${kind}
| × | identifier | text:Stage | number:${heading} | 期望 |
| 12 | W{000} | Closed Won | =1 | |
| 9 | L{000} | Closed Lost | =0 | |
| 6 | P{000} | Proposal | =0.4 | |
${rows}
`;
}

describe("odds of a pipeline", () => {
  it("are shares of one on a sheet that is only inspected; 30 among them is 30 %", () => {
    const fixture = readFixture(
      pipeline(`
| 1 | W100 | Closed Won | =0.2 | |
| 1 | L100 | closed lost | =0 | |
| 1 | L101 | Closed Lost | =1 | |
| 1 | P100 | Proposal | =30 | |
| 1 | P101 | Proposal | =1.5 | |
| 1 | P102 | Proposal | 30% | |`),
    );
    const { found } = inspect(fixture.book, [oddsAgainstStage], fixture.context);
    const told = found.flatMap(({ role, column, rows }) =>
      [...rows].map((row) =>
        oddsAgainstStage.explain(fixture.book, fixture.context, { role, column, row }, "en-US"),
      ),
    );
    expect(told.map(({ message, suggestion }) => [message, suggestion?.after])).toEqual([
      ["“Closed Won”, but “Deal probability” is 20%; 12 others at this stage have 100%", 1],
      ["“Closed Lost”, but “Deal probability” is 100%; 9 others at this stage have 0", 0],
      ["“Deal probability” of 3,000% lies outside 0–100%", 0.3],
      ["“Deal probability” of 150% lies outside 0–100%", undefined],
    ]);
  });

  it("are mended as their column writes them: with a sign where the cell has one", () => {
    const fixture = readFixture(`
transactions
| × | orderId | orderStatus | text:成交概率 | 期望 |
| 12 | W{000} | 已成交 | 100% | |
| 1 | W100 | 已成交 | 30% | |
`);
    const hit = { role: "transactions", column: 2, row: 12 } as const;
    expect(oddsAgainstStage.explain(fixture.book, fixture.context, hit, "zh-CN")).toEqual({
      message: "阶段「已成交」，「成交概率」却是 30%；同阶段的其他 12 行都是 100%",
      suggestion: { certainty: "suggested", after: "100%" },
    });
  });

  it("are mended with a sign where the cell has a wide one", () => {
    const fixture = readFixture(`
transactions
| × | orderId | orderStatus | text:成交概率 | 期望 |
| 12 | W{000} | 已成交 | 100％ | |
| 1 | W100 | 已成交 | 30％ | |
`);
    const hit = { role: "transactions", column: 2, row: 12 } as const;
    const { suggestion } = oddsAgainstStage.explain(fixture.book, fixture.context, hit, "zh-CN");
    expect(suggestion?.after).toBe("100%");
  });

  it("say nothing of a stage where they are not brought up to date, nor of a few deals", () => {
    const kept = lines(12, (i) => `| 1 | W1${i} | 已签约 | =${i % 2 === 0 ? 100 : 80} | |`);
    const list = (rows: string) => `
transactions
| × | orderId | orderStatus | number:成交概率 | 期望 |
| 9 | P{000} | 洽谈中 | =60 | |
${rows}
`;
    expect(said(list(kept), about)).toEqual([]);
    expect(said(list("| 2 | W{000} | 赢单 | =100 | |\n| 1 | W9 | 赢单 | =30 | |"), about)).toEqual([]);
  });

  it("are no weighted sums, and no rates of anything else", () => {
    const off = "| 1 | W100 | Closed Won | =0.2 | |";
    expect(said(pipeline(off, "Weighted amount"), about)).toEqual([]);
    expect(said(pipeline(off, "Discount"), about)).toEqual([]);
    expect(said(pipeline(off, "Win chance (%)"), about)).toEqual(["odds-against-stage warning 27"]);
  });

  it("are of hundred where most deals are lost: nought is nought of either", () => {
    const lost = pipeline("| 300 | X{000} | Closed Lost | =0 | |\n| 2 | Y{000} | Proposal | =50 | |")
      .replace("=1 |", "=100 |")
      .replace("=0.4 |", "=40 |");
    expect(said(lost, about)).toEqual([]);
  });
});
