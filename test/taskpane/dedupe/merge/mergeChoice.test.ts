import type { ClusterView, MemberView } from "../../../../src/core/analysis/dedupe/clusterViews";
import {
  addedUp,
  mergedName,
  untouched,
  withPicked,
  withValue,
} from "../../../../src/taskpane/dedupe/merge/mergeChoice";
import { cluster } from "../../fakes/fakeCustomers";

type Cells = MemberView["cells"];

/** A group of these members, the first of which survives as it is. */
function groupOf(...cells: readonly Cells[]): ClusterView {
  const [pattern] = cluster(0, true).members;
  const members = cells.flatMap((own, at) => (pattern ? [{ ...pattern, tableRow: at, cells: own }] : []));
  return { ...cluster(0, true), members, survivor: 0, merged: cells[0] ?? {} };
}

const persons = groupOf(
  { firstName: "F.", lastName: "Colquhoun", city: "Bath" },
  { firstName: "Freya", lastName: "Colquhoun-Orr", city: "Frome" },
);

describe("the name a merged customer gets", () => {
  it("is taken from one member whole, whichever half is picked", () => {
    const byFirst = withPicked(persons, untouched, "firstName", "Freya");
    expect(byFirst.values).toEqual({ firstName: "Freya", lastName: "Colquhoun-Orr" });
    expect(mergedName(persons, byFirst)).toBe("Freya Colquhoun-Orr");
    expect(withPicked(persons, byFirst, "lastName", "Colquhoun").values).toEqual({
      firstName: "F.",
      lastName: "Colquhoun",
    });
  });

  it("is typed a half at a time", () => {
    expect(withValue(untouched, "lastName", "Orr").values).toEqual({ lastName: "Orr" });
    expect(withPicked(persons, untouched, "lastName", "Nobody's").values).toEqual({ lastName: "Nobody's" });
  });

  it("says nothing of other fields, nor of a member who left the group", () => {
    expect(withPicked(persons, untouched, "city", "Frome").values).toEqual({ city: "Frome" });
    const without = { ...untouched, dropped: [1] };
    expect(withPicked(persons, without, "firstName", "Freya").values).toEqual({ firstName: "Freya" });
  });

  it("is the company's where there is one, else the person's", () => {
    expect(mergedName(persons, untouched)).toBe("F. Colquhoun");
    expect(mergedName(groupOf({ personName: "王小明" }), untouched)).toBe("王小明");
    expect(mergedName(groupOf({ companyName: "Acme Ltd", firstName: "Tom" }), untouched)).toBe("Acme Ltd");
    expect(mergedName(groupOf({}), untouched)).toBe("");
  });
});

describe("figures of several rows added up", () => {
  const owing = groupOf({ number: 382.1, "number+3": 0 }, { number: 1023.2, "number+3": 90 });

  it("are offered where two rows hold a part", () => {
    expect(addedUp(owing, untouched, "number")).toBe(1405.3);
  });

  it("are none where one row holds all, where the other left, and of what is no sum", () => {
    expect(addedUp(owing, untouched, "number+3")).toBeUndefined();
    expect(addedUp(owing, { ...untouched, dropped: [1] }, "number")).toBeUndefined();
    expect(
      addedUp(groupOf({ registeredOn: 45_300 }, { registeredOn: 45_400 }), untouched, "registeredOn"),
    ).toBeUndefined();
  });
});
