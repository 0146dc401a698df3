import type { ClusterView } from "../../../../src/core/analysis/dedupe/clusterViews";
import { fieldOptions } from "../../../../src/taskpane/dedupe/merge/fieldOptions";
import { untouched, withValue } from "../../../../src/taskpane/dedupe/merge/mergeChoice";
import { cluster } from "../../fakes/fakeCustomers";

/** Members with these numbers, and what the merge makes of them. */
function groupOf(numbers: readonly (string | number)[], merged: string | number): ClusterView {
  const [pattern] = cluster(0, true).members;
  const members = numbers.flatMap((number, tableRow) =>
    pattern ? [{ ...pattern, tableRow, cells: { number }, values: { number: String(number) } }] : [],
  );
  return { ...cluster(0, true), members, survivor: 0, merged: { number: merged } };
}

const words = { united: "both", added: "added up", typed: "typed" };
const offered = (group: ClusterView, decision = untouched) =>
  fieldOptions(group, decision, "number", words).map(({ text, from }) => `${text} ${from}`);

describe("the values a merged column may have", () => {
  it("stand there once each, with all who hold them, and the sum", () => {
    expect(offered(groupOf([5, 7, 5], 5))).toEqual(["5 A C", "7 B", "17 added up"]);
  });

  it("may be made of several, or typed in", () => {
    expect(offered(groupOf(["a", "b"], "a、b"))).toEqual(["a A", "b B", "a、b both"]);
    expect(offered(groupOf(["a", "b"], "a"), withValue(untouched, "number", "c"))).toEqual([
      "a A",
      "b B",
      "c typed",
    ]);
  });

  it("are not those of a member who left the group", () => {
    expect(offered(groupOf(["a", "b", "c"], "a"), { ...untouched, dropped: [1] })).toEqual(["a A", "c C"]);
  });
});
