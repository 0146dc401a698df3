import { emptyHashes, pairGlance, pairSum } from "../../../../src/core/anomalies/cells/columnHashes";
import { groupsAmong, repeatedGroups } from "../../../../src/core/anomalies/cells/sameRows";
import { fc } from "../../../property";

const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(0.1, 1e9, 45_000.5));

describe("groups of rows told apart after a glance", () => {
  it("are those their keys make without one", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { maxLength: 60 }), (pairs) => {
        const keysOf = (rows: readonly number[]) => {
          const keys = emptyHashes(rows.length);
          rows.forEach((row, at) => {
            const [first, second] = pairs[row] ?? [0, 0];
            pairSum(keys, at, first, second);
          });
          return keys;
        };
        const glances = Int32Array.from(pairs, ([first, second]) => pairGlance(first, second));
        const all = repeatedGroups(keysOf([...pairs.keys()]));
        expect(groupsAmong(glances, (rows) => keysOf([...rows]))).toEqual(all);
      }),
    );
  });

  it("leave out rows without a key", () => {
    const keysOf = (rows: Int32Array) => {
      const keys = emptyHashes(rows.length);
      rows.forEach((_row, at) => {
        pairSum(keys, at, 1, 2);
      });
      return keys;
    };
    expect(groupsAmong(Int32Array.of(0, 7, 0, 7), keysOf)).toEqual([[1, 3]]);
  });
});

describe("a glance at two numbers", () => {
  it("is the same for the same numbers and never that of none", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (first, second) => {
        expect(pairGlance(first, second)).toBe(pairGlance(first, second));
        expect(pairGlance(first, second)).not.toBe(0);
      }),
    );
  });

  it("tells most numbers apart, and which of them comes first", () => {
    const glances = new Set<number>();
    for (let a = 0; a < 100; a++) for (let b = 0; b < 100; b++) glances.add(pairGlance(a, b + 0.5));
    expect(glances.size).toBeGreaterThan(9990);
    expect(pairGlance(1, 2)).not.toBe(pairGlance(2, 1));
  });
});
