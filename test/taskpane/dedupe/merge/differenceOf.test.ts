import type { ClusterView } from "../../../../src/core/analysis/dedupe/clusterViews";
import { differenceOf } from "../../../../src/taskpane/dedupe/merge/differenceOf";
import { untouched } from "../../../../src/taskpane/dedupe/merge/mergeChoice";
import { cluster } from "../../fakes/fakeCustomers";

function groupOf(...emails: readonly string[]): ClusterView {
  const [pattern] = cluster(0, true).members;
  const members = emails.flatMap((email, tableRow) =>
    pattern ? [{ ...pattern, tableRow, cells: { email }, values: { email } }] : [],
  );
  return { ...cluster(0, true), members, differing: ["email"], writtenOtherwise: [] };
}

describe("how the members of a group differ in a column", () => {
  it("is a choice where two of them say something else", () => {
    expect(differenceOf(groupOf("a@x.com", "b@x.com", ""), untouched, "email")).toBe("different");
  });

  it("is no choice where one says it and the others nothing", () => {
    expect(differenceOf(groupOf("a@x.com", "", " "), untouched, "email")).toBe("blankInSome");
  });

  it("does not count a member who left the group", () => {
    const decision = { ...untouched, dropped: [1] };
    expect(differenceOf(groupOf("a@x.com", "b@x.com", ""), decision, "email")).toBe("blankInSome");
  });

  it("is one of writing where the analysis says so", () => {
    const group = { ...groupOf("A@x.com", "a@x.com"), writtenOtherwise: ["email" as const] };
    expect(differenceOf(group, untouched, "email")).toBe("writtenOtherwise");
  });
});
