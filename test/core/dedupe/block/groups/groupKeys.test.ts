import { findShared, tellGroup } from "../../../../../src/core/dedupe/block/groups/groupKeys";
import { layOut } from "../../../../../src/core/dedupe/block/groups/keyParts";
import { keySpace } from "../../../../../src/core/dedupe/block/groups/keySpace";
import { direct, type KeyFamily } from "../../../../../src/core/dedupe/block/keys/keys";
import { fc } from "../../../../property";

const cap = 24;
const space = keySpace(new Int32Array(9));

/** Groups of rows with one key, each as text. */
function groupsOf(family: KeyFamily): readonly string[] {
  const groups: string[] = [];
  layOut(family, space);
  for (let part = 0; part + 1 < space.parts.length; part++) {
    const shared = findShared(space, part);
    for (let i = 0; i < shared; i++) {
      const size = tellGroup(space, part, space.shared[i] ?? 0);
      groups.push(space.group.subarray(0, size).join());
    }
  }
  return groups.sort();
}

function groupsByHand({ keys, rows }: KeyFamily): readonly string[] {
  const byKey = new Map<number, number[]>();
  for (const [at, key] of keys.entries()) {
    const members = byKey.get(key) ?? [];
    members.push(rows?.[at] ?? at);
    byKey.set(key, members);
  }
  const groups = [...byKey].filter(([key, members]) => key !== 0 && members.length > 1);
  return groups.map(([, members]) => members.join()).sort();
}

describe("keys of one family", () => {
  it("bring together all rows that share one, in their order, and no other", () => {
    const keys = fc.array(fc.integer({ min: -6, max: 6 }), { maxLength: 60 });
    void fc.assert(
      fc.property(keys, fc.boolean(), (list, numbered) => {
        const rows = numbered ? Int32Array.from(list, (_, at) => at * 3 + 1) : null;
        const family = { keys: Int32Array.from(list), rows, cap, twins: null };
        expect(groupsOf(family)).toEqual(groupsByHand(family));
      }),
    );
  });

  it("do so when they are too many for one part", () => {
    const keys = Int32Array.from({ length: 200_000 }, (_, at) => Math.imul(at % 150_000, 0x2545f491) + 1);
    const family = direct(keys, cap);
    expect(groupsOf(family)).toEqual(groupsByHand(family));
    expect(space.parts.length).toBeGreaterThan(2);
  });

  it("are all in one group where every row has the same", () => {
    expect(groupsOf(direct(new Int32Array(70_000).fill(5), cap))).toHaveLength(1);
  });

  it("tell of nothing where no row has one", () => {
    expect(groupsOf(direct(new Int32Array(9), cap))).toEqual([]);
  });
});
