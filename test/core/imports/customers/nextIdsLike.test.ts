import { nextIdsLike } from "../../../../src/core/imports/customers/nextIdsLike";
import { fc } from "../../../property";

const day = "2026-11-22";

describe("the next ids of a team's own list", () => {
  it.each([
    [
      ["K0011", "K0012"],
      ["K0013", "K0014"],
    ],
    [
      ["1007", "999"],
      ["1008", "1009"],
    ],
    [
      ["XS-2024-031", "XS-2024-009"],
      ["XS-2024-032", "XS-2024-033"],
    ],
    [
      ["A1", "A2", "B9"],
      ["A3", "A4"],
    ],
    [["K99"], ["K100", "K101"]],
    [["C20240930001"], ["C20261122001", "C20261122002"]],
  ])("go on from %j", (existing, expected) => {
    expect(nextIdsLike(existing, day, 2)).toEqual(expected);
  });

  it("are none where there are no ids, or none of a form that can be counted on", () => {
    expect(nextIdsLike([], day, 2)).toEqual([]);
    expect(nextIdsLike(["", "  "], day, 2)).toEqual([]);
    expect(nextIdsLike(["甲", "乙", "K1"], day, 2)).toEqual([]);
  });

  it("are never those of somebody else", () => {
    const id = fc
      .tuple(fc.constantFrom("K", "KH-", ""), fc.nat(99_999))
      .map(([prefix, n]) => `${prefix}${n}`);
    fc.assert(
      fc.property(fc.array(id, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (existing, count) => {
        const ids = nextIdsLike(existing, day, count);
        expect(new Set([...ids, ...existing]).size).toBe(new Set(existing).size + ids.length);
      }),
    );
  });
});
