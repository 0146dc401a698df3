import {
  emptyHashes,
  hashesOf,
  mixedHashes,
  numberHashes,
  pairSum,
} from "../../../../src/core/anomalies/cells/columnHashes";
import { repeatedGroups, repeatedTexts, textGroups } from "../../../../src/core/anomalies/cells/sameRows";
import { fc } from "../../../property";

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
        expect(repeatedGroups(hashesOf(texts))).toEqual(groupsByMap(texts));
        expect(repeatedTexts(texts)).toEqual(groupsByMap(texts));
      }),
    );
  });

  it("tell a hundred thousand order numbers apart", () => {
    const ids = Array.from({ length: 100_000 }, (_, i) => `DD2024${String(i).padStart(9, "0")}`);
    expect(repeatedGroups(hashesOf(ids))).toEqual([]);
    expect(textGroups([...ids, ...ids.slice(0, 9)]).different).toBe(ids.length);
    const again = [...ids.slice(0, 50_000), "dd2024000000007", ...ids.slice(50_000), "DD2024000000007", ""];
    expect(repeatedTexts(again)).toEqual([[7, 50_000, 100_001]]);
  });

  it("count different texts without the blank ones", () => {
    expect(textGroups(["C1", "", " ", "c1", 7])).toEqual({ groups: [[0, 3]], different: 2 });
  });

  it("of several columns are equal only where all are, and need the first", () => {
    const customers = hashesOf(["C1", "C1", "C1", "", ""]);
    const amounts = numberHashes(Float64Array.of(100, 100, 200, 100, 100));
    expect(repeatedGroups(mixedHashes([customers, amounts], 5))).toEqual([[0, 1]]);
  });

  it("take no amount for no amount, not for zero", () => {
    const { low, high } = numberHashes(Float64Array.of(0, Number.NaN));
    expect(low[0] === 0 && high[0] === 0).toBe(false);
    expect(low[1] === 0 && high[1] === 0).toBe(true);
  });

  it("of two numbers have one sum, however it is come by", () => {
    const number = fc.oneof(fc.double(), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { maxLength: 40 }), (pairs) => {
        const numbers = pairs.map(([a, b]) => [Number.isNaN(a) ? 0 : a, Number.isNaN(b) ? 0 : b] as const);
        const sums = emptyHashes(numbers.length);
        numbers.forEach(([a, b], row) => {
          pairSum(sums, row, a, b);
        });
        const columns = [0, 1].map((side) => Float64Array.from(numbers, (both) => both[side] ?? 0));
        expect(sums).toEqual(mixedHashes(columns.map(numberHashes), numbers.length));
      }),
    );
  });
});
