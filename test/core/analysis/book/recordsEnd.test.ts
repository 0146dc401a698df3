import { recordsEnd } from "../../../../src/core/analysis/book/recordsEnd";
import { contextOf } from "../tiering/tierBook";

const today = 46_000;
const customers = [["C1", "杭州示例有限公司"]];
/** A deal every other day, the last one so many days ago. */
const deals = (ago: number, more: readonly number[] = []) =>
  [...Array.from({ length: 300 }, (_, i) => today - ago - 2 * i), ...more].map((day, i) => [
    `D${i}`,
    "C1",
    day,
    900,
  ]);
const endOf = (transactions: ReturnType<typeof deals>, followUps: readonly (string | number)[][] = []) =>
  recordsEnd(contextOf({ customers, transactions, followUps }).book, today);

describe("the day on which records end", () => {
  it("is told where it is long ago, whatever a few misread years say", () => {
    const end = endOf(deals(400, [today - 30, today - 60])) ?? 0;
    expect(end).toBeGreaterThan(today - 420);
    expect(end).toBeLessThanOrEqual(today - 400);
  });

  it("is none where deals go on, or contacts do after the last deal", () => {
    expect(endOf(deals(20))).toBeNull();
    const contacts = Array.from({ length: 60 }, (_, i) => ["C1", today - 3 * i, "", "电话"]);
    expect(endOf(deals(400), contacts)).toBeNull();
  });

  it("is none where nothing has a day", () => {
    expect(recordsEnd(contextOf({ customers }).book, today)).toBeNull();
  });
});
