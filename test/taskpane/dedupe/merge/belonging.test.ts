import type { ClusterView, MemberView } from "../../../../src/core/analysis/dedupe/clusterViews";
import { ofKept, withBelonging } from "../../../../src/taskpane/dedupe/merge/belonging";
import { untouched, withValue } from "../../../../src/taskpane/dedupe/merge/mergeChoice";
import { cluster } from "../../fakes/fakeCustomers";

type Cells = MemberView["cells"];

const [first, second, third]: readonly Cells[] = [
  { companyName: "云栖食品", address: "科苑路8号", owner: "周小满" },
  { companyName: "云栖食品", address: "科苑路8号", owner: "林一禾" },
  { companyName: "云栖食品厂", address: "创新大厦A座1502室", owner: "林一禾" },
];

/** Three rows of which the last has the fullest address. */
function three(): ClusterView {
  const [pattern] = cluster(0, true).members;
  const members = [first, second, third].flatMap((cells, at) =>
    pattern && cells ? [{ ...pattern, tableRow: at, cells }] : [],
  );
  return {
    ...cluster(0, true),
    members,
    survivor: 0,
    differing: ["companyName", "address", "owner"],
    merged: { companyName: "云栖食品厂", address: "创新大厦A座1502室", owner: "周小满" },
  };
}

describe("a group of which a row left", () => {
  const left = { ...untouched, dropped: [2] };

  it("shows nothing of that row while it is not known what the others come to", () => {
    expect(ofKept(three(), left, null).merged).toEqual({
      companyName: "云栖食品",
      address: "科苑路8号",
      owner: "周小满",
    });
  });

  it("has what the others come to once that is known", () => {
    const merged = { companyName: "云栖食品", address: "科苑路8号", owner: "林一禾" };
    const said = {
      matchWeight: 9,
      evidence: [{ text: "地址一致", bits: 9 }],
      agreeing: ["地址"],
      warnings: [],
    };
    expect(ofKept(three(), left, { merged, ...said })).toMatchObject({ merged, ...said });
  });

  it("gives no reasons of which that row may be one while it is not known which the others have", () => {
    expect(three().evidence).not.toEqual([]);
    expect(ofKept(three(), left, null)).toMatchObject({ evidence: [], agreeing: [] });
  });

  it("leaves to be chosen only what the others differ in", () => {
    expect(ofKept(three(), left, null).differing).toEqual(["owner"]);
    expect(ofKept(three(), untouched, null)).toEqual(three());
  });
});

describe("what was picked of a row that leaves", () => {
  const picked = withValue(withValue(untouched, "address", "创新大厦A座1502室"), "owner", "林一禾");

  it("goes with it, but for what one that stays says too", () => {
    expect(withBelonging(three(), picked, 2, "dropped").values).toEqual({ owner: "林一禾" });
    expect(withBelonging(three(), picked, 2, "apart").values).toEqual({ owner: "林一禾" });
  });

  it("stays when another leaves, and so does what was typed", () => {
    const typed = withValue(picked, "owner", "王五");
    expect(withBelonging(three(), typed, 1, "dropped").values).toEqual(typed.values);
  });
});
