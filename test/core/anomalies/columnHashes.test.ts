import fc from "fast-check";
import { hashesOf, mixedHashes, numberHashes, pairHashes } from "../../../src/core/anomalies/columnHashes";
import { repeatedGroups, sameRows } from "../../../src/core/anomalies/sameRows";

/** The plain way: a map of folded texts. */
function groupsByMap(texts: readonly string[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  texts.forEach((text, row) => {
    const key = text.normalize("NFKC").replace(/\s/g, "").toLowerCase();
    if (key !== "") groups.set(key, [...(groups.get(key) ?? []), row]);
  });
  return [...groups.values()].filter((rows) => rows.length > 1);
}

describe("equal rows", () => {
  it("are the same as a map of folded texts finds", () => {
    const letters = fc.constantFrom("A", "a", "Ａ", "1", "１", "-", " ", "　", "公", "司");
    const text = fc.array(letters, { maxLength: 4 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60 }), (texts) => {
        expect(repeatedGroups(sameRows(hashesOf(texts)))).toEqual(groupsByMap(texts));
      }),
    );
  });

  it("tell a hundred thousand order numbers apart", () => {
    const ids = Array.from({ length: 100_000 }, (_, i) => `DD2024${String(i).padStart(9, "0")}`);
    expect(repeatedGroups(sameRows(hashesOf(ids)))).toEqual([]);
  });

  it("of several columns are equal only where all are, and need the first", () => {
    const customers = hashesOf(["C1", "C1", "C1", "", ""]);
    const amounts = numberHashes(Float64Array.of(100, 100, 200, 100, 100));
    expect(repeatedGroups(sameRows(mixedHashes([customers, amounts], 5)))).toEqual([[0, 1]]);
  });

  it("take no amount for no amount, not for zero", () => {
    const { low, high } = numberHashes(Float64Array.of(0, Number.NaN));
    expect(low[0] === 0 && high[0] === 0).toBe(false);
    expect(low[1] === 0 && high[1] === 0).toBe(true);
  });

  it("of two columns of numbers are the same however they are summed", () => {
    const number = fc.oneof(fc.constant(Number.NaN), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(number, fc.nat({ max: 3 })), { maxLength: 40 }), (pairs) => {
        const first = Float64Array.from(pairs, ([a]) => a);
        const second = Float64Array.from(pairs, ([, b]) => b);
        expect(pairHashes(first, second)).toEqual(
          mixedHashes([first, second].map(numberHashes), pairs.length),
        );
      }),
    );
  });
});
