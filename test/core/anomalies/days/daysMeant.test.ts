import { daysMeant } from "../../../../src/core/anomalies/days/daysMeant";
import { columnOf } from "../../../../src/core/tables/table";
import { formatSerial, serialOfIsoDay } from "../../../../src/core/values/dates/serialDay";
import { readFixture } from "../ruleFixture";
import { lines } from "../said";

const may = ["2026-05-02", "2027-05-02"];
const march = ["2024-02-03", "2024-03-02"];

/** What a cell may mean under these days, which stand above it in their order. */
function meant(above: readonly string[], candidates: readonly string[]): readonly string[] {
  const { book, context } = readFixture(`
transactions
| orderId | dealtOn | 期望 |
${lines(above.length, (i) => `| D${i} | ${above[i] === "" ? "" : `@${above[i]}`} | |`)}
| D99 | ? | |
`);
  const column = columnOf(book.transactions, "dealtOn");
  if (column === undefined) throw new Error("no days");
  const days = daysMeant(column, above.length, candidates.map(serialOfIsoDay), context.today);
  return days.map(formatSerial);
}

describe("the days a cell may mean", () => {
  it("are of the years the list is in there, the nearest first", () => {
    expect(meant(["2025-04-28", "2025-04-29", "2025-05-01"], may)).toEqual(["2025-05-02", "2024-05-02"]);
    expect(meant(["2024-12-28", "2025-01-02", "2025-01-03"], ["2025-12-30", "2026-12-30"])).toEqual([
      "2024-12-30",
      "2025-12-30",
    ]);
  });

  it("are asked about in the order of the days around them", () => {
    expect(meant(["2024-02-28", "2024-02-29", "2024-03-01"], march)).toEqual(["2024-03-02", "2024-02-03"]);
    expect(meant(["2024-02-01", "2024-02-01", "2024-02-02"], march)).toEqual(march);
  });

  it("stay as they are where the list is in no order, or too few days are known", () => {
    expect(meant(["2021-02-28", "2025-02-29", "2023-03-01"], may)).toEqual(may);
    expect(meant(["2024-01-05", "2024-03-01", "2024-02-02"], march)).toEqual(march);
    expect(meant(["2025-04-28", "2025-05-01"], may)).toEqual(may);
    expect(meant([], may)).toEqual(may);
    const farOff = ["2025-04-28", "2025-04-29", "2025-05-01", ...Array.from({ length: 60 }, () => "")];
    expect(meant(farOff, may)).toEqual(may);
  });

  it("are one where a year has no such day", () => {
    expect(meant(["2024-02-27", "2024-02-28", "2024-03-01"], ["2024-02-29", "2028-02-29"])).toEqual([
      "2024-02-29",
    ]);
  });
});
