import { openFirstGroups } from "../../../../src/core/analysis/dedupe/firstGroups";
import type { Cluster } from "../../../../src/core/dedupe/clusters/duplicates";

const group = (row: number, certainty: Cluster["certainty"] = "certain"): Cluster => ({
  rows: [row, row + 1],
  certainty,
  matchWeight: 10,
  weakestPair: [row, row + 1],
});
const many = 100_000;
/** The higher its first row, the more hangs on a group. */
const stakeOf = (rows: readonly number[]) => ({ amount: rows[0] ?? 0, records: 0 });
const rowsOf = (shown: readonly { readonly cluster: Cluster }[]) =>
  shown.map(({ cluster }) => cluster.rows[0]);

function noted(customers: number, clusters: readonly Cluster[]) {
  const first = openFirstGroups(customers, stakeOf);
  for (const cluster of clusters) first.note(cluster);
  return first;
}

describe("the groups shown first", () => {
  it("are those of the certain ones on which most hangs, twenty at most", () => {
    const first = noted(many, [
      group(9000, "probable"),
      ...Array.from({ length: 30 }, (_, at) => group(at * 10)),
    ]);
    expect(rowsOf(first.take())).toEqual(Array.from({ length: 20 }, (_, at) => (29 - at) * 10));
  });

  it("are told once; what is found later changes nothing of them", () => {
    const first = noted(
      many,
      [10, 20, 30, 40, 50].map((row) => group(row)),
    );
    expect(rowsOf(first.take())).toEqual([50, 40, 30, 20, 10]);
    first.note(group(60));
    expect(first.take()).toEqual([]);
    expect(rowsOf(first.taken())).toEqual([50, 40, 30, 20, 10]);
  });

  it("wait until there are a few, and are none in a list searched in no time", () => {
    expect(noted(many, [group(1), group(3)]).take()).toEqual([]);
    const short = noted(
      5000,
      [10, 20, 30, 40, 50].map((row) => group(row)),
    );
    expect([short.take(), short.taken()]).toEqual([[], []]);
  });
});
