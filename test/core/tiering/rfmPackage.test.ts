import fs from "node:fs";
import path from "node:path";
import { assignTiers } from "../../../src/core/tiering/assigning/assignTiers";
import { runsByCustomer } from "../../../src/core/tiering/deals/deals";
import { metricsAt } from "../../../src/core/tiering/metrics/metrics";
import { rfmLabels } from "../../../src/core/tiering/rfm/rfmLabels";
import { quantileScores } from "../../../src/core/tiering/rfm/rfmScores";
import { fourTiers } from "../../../src/core/tiering/scheme/scheme";
import { type Deal, dealsOf, inputOf } from "./population";

/**
 * The orders of the R package rfm (MIT) with the results its README and vignette publish: an independent oracle for
 * our recency, frequency, amount and quantile code.
 */
const file = path.resolve(__dirname, "../../fixtures/transactions/rfm_data_orders.csv");
const dayOf = (date: string) => Date.parse(date) / 86_400_000;
const asOf = dayOf("2006-12-31");

function orders() {
  const names: string[] = [];
  const rowOf = new Map<string, number>();
  const deals: Deal[] = [];
  for (const line of fs.readFileSync(file, "utf8").trim().split(/\r?\n/).slice(1)) {
    const cells = line.match(/("[^"]*"|[^,]+)/g) ?? [];
    const [name = "", date = "", revenue = "0"] = cells.slice(0, 3).map((cell) => cell.replaceAll('"', ""));
    if (!rowOf.has(name)) {
      rowOf.set(name, names.length);
      names.push(name);
    }
    deals.push([rowOf.get(name) ?? 0, dayOf(date), Number(revenue), deals.length + 1]);
  }
  return { names, rowOf, deals };
}

function scored() {
  const { names, rowOf, deals } = orders();
  const everything = 100_000;
  const metrics = metricsAt(runsByCustomer(dealsOf(names.length, deals)), asOf, everything);
  const recency = quantileScores(metrics.recency, 5, "descending", 1);
  const frequency = quantileScores(metrics.orders, 5, "ascending", 1);
  const money = quantileScores(metrics.monetary, 5, "ascending", 1);
  return { names, rowOf, metrics, recency, frequency, money };
}

describe("the R package rfm", () => {
  const { names, rowOf, metrics, recency, frequency, money } = scored();

  it("has 995 customers", () => {
    expect(names).toHaveLength(995);
  });

  it.each([
    ["Abbey O'Reilly", 205, 6, 472, 343],
    ["Add Senger", 140, 3, 340, 412],
    ["Aden Lesch", 194, 4, 405, 323],
    ["Aden Murphy", 98, 7, 596, 544],
    ["Admiral Senger", 132, 5, 448, 433],
  ])("publishes the same figures and score for %s", (name, days, count, amount, score) => {
    const row = rowOf.get(name) ?? -1;
    expect(row).toBeGreaterThanOrEqual(0);
    expect(metrics.recency[row]).toBe(days);
    expect(metrics.orders[row]).toBe(count);
    expect(metrics.monetary[row]).toBe(amount);
    expect(`${recency[row]}${frequency[row]}${money[row]}`).toBe(String(score));
  });

  it("gives the same scores with the classes of a scheme", () => {
    const rfm = { bins: 5, cut: "plusOne", span: "ever", best: "highest" } as const;
    const scheme = { ...fourTiers, options: { rfm } };
    const { deals } = orders();
    const input = inputOf(names.length, deals, asOf);
    const published = names.map((_, row) => `R${recency[row]}F${frequency[row]}M${money[row]}`);
    expect(rfmLabels(assignTiers(input, scheme).now, input.runs, scheme)).toEqual(published);
  });

  it("publishes the same segment counts", () => {
    const between = (score: number | undefined, low: number, high: number) =>
      (score ?? 0) >= low && (score ?? 0) <= high;
    const segments: readonly (readonly [string, readonly number[]])[] = [
      ["Champions", [4, 5, 4, 5, 4, 5]],
      ["Loyal Customers", [2, 5, 3, 5, 3, 5]],
      ["Potential Loyalist", [3, 5, 1, 3, 1, 3]],
      ["New Customers", [4, 5, 1, 1, 1, 1]],
      ["Promising", [3, 4, 1, 1, 1, 1]],
      ["Need Attention", [2, 3, 2, 3, 2, 3]],
      ["About To Sleep", [2, 3, 1, 2, 1, 2]],
      ["At Risk", [1, 2, 2, 5, 2, 5]],
      ["Can't Lose Them", [1, 1, 4, 5, 4, 5]],
      ["Lost", [1, 2, 1, 2, 1, 2]],
    ];
    const counts: Record<string, number> = {};
    names.forEach((_, row) => {
      const found = segments.find(
        ([, [r1 = 0, r2 = 0, f1 = 0, f2 = 0, m1 = 0, m2 = 0]]) =>
          between(recency[row], r1, r2) && between(frequency[row], f1, f2) && between(money[row], m1, m2),
      );
      const name = found?.[0] ?? "Others";
      counts[name] = (counts[name] ?? 0) + 1;
    });
    expect(counts).toEqual({
      "Loyal Customers": 278,
      "Potential Loyalist": 229,
      Champions: 158,
      Lost: 111,
      "At Risk": 86,
      "About To Sleep": 50,
      Others: 48,
      "Need Attention": 35,
    });
  });
});
