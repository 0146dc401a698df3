import type { ClusterView, MemberView } from "../../../../src/core/analysis/dedupe/clusterViews";
import { companionsOf, withCompanions } from "../../../../src/taskpane/dedupe/merge/companions";
import { untouched, withValue } from "../../../../src/taskpane/dedupe/merge/mergeChoice";
import { cluster } from "../../fakes/fakeCustomers";

type Cells = MemberView["cells"];

/** A group of these members, all of whose fields differ. */
function groupOf(...cells: readonly Cells[]): ClusterView {
  const [pattern] = cluster(0, true).members;
  const members = cells.flatMap((own, at) => (pattern ? [{ ...pattern, tableRow: at, cells: own }] : []));
  return {
    ...cluster(0, true),
    members,
    differing: ["province", "city", "address", "postcode", "contactName", "jobTitle", "email"],
    writtenOtherwise: ["postcode"],
    merged: cells[0] ?? {},
  };
}

const places = groupOf(
  { province: "浙江省", city: "杭州市", address: "文三路1号", postcode: "310000", email: "a@example.com" },
  { province: "广东省", city: "深圳市", address: "", postcode: "518000", email: "b@example.com" },
  { province: "广东省", city: "杭州市", address: "文三路1号", postcode: "310000", email: "c@example.com" },
);

describe("what belongs to a value picked by hand", () => {
  it("is the rest of its place, and comes along, blanks too", () => {
    const two = { ...places, members: places.members.slice(0, 2) };
    const picked = withValue(untouched, "province", "广东省");
    const companions = companionsOf(two, picked, "province");
    expect(companions).toMatchObject({ letter: "B", fields: ["city", "address"] });
    const together = companions ? withCompanions(picked, companions) : picked;
    expect(together.values).toEqual({ province: "广东省", city: "深圳市", address: "" });
    expect(companionsOf(two, together, "province")).toBeNull();
  });

  it("is nothing where another row with that value has all the rest already", () => {
    expect(companionsOf(places, withValue(untouched, "province", "广东省"), "province")).toBeNull();
  });

  it("is nothing of a value nobody picked, that was typed, or that stands for itself", () => {
    expect(companionsOf(places, untouched, "province")).toBeNull();
    expect(companionsOf(places, withValue(untouched, "province", "福建省"), "province")).toBeNull();
    expect(companionsOf(places, withValue(untouched, "email", "b@example.com"), "email")).toBeNull();
  });

  it("is of a contact the title, and of nobody who left the group", () => {
    const people = groupOf(
      { contactName: "王强", jobTitle: "采购经理" },
      { contactName: "李敏", jobTitle: "财务" },
    );
    const picked = withValue(untouched, "contactName", "李敏");
    expect(companionsOf(people, picked, "contactName")).toMatchObject({ letter: "B", fields: ["jobTitle"] });
    expect(companionsOf(people, { ...picked, dropped: [1] }, "contactName")).toBeNull();
  });
});
