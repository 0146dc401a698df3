import { agreementBits, countBits } from "../../../../../src/core/dedupe/columns/texts/frequency";
import { fc } from "../../../../property";

/** Whole powers of two of how often each number occurs, counted one by one. */
const byHand = (hashes: readonly number[]): readonly number[] =>
  hashes.map((hash) =>
    hash === 0 ? 0 : Math.floor(Math.log2(hashes.filter((other) => other === hash).length)),
  );

describe("how common values are", () => {
  it("is counted anew for every column, long ones and short ones in any order", () => {
    const column = fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 60 });
    void fc.assert(
      fc.property(column, column, column, (...columns) => {
        for (const hashes of columns) expect([...countBits(Int32Array.from(hashes))]).toEqual(byHand(hashes));
      }),
    );
  });

  it("tells apart values that fall on the same place of the table", () => {
    const hashes = Array.from({ length: 300 }, (_, i) => Math.imul(i % 100, 0x10000000) + (i % 100) + 1);
    expect([...countBits(Int32Array.from(hashes))]).toEqual(byHand(hashes));
  });

  it("weakens an agreement: full bits between two owners, none where all rows have the value", () => {
    expect(agreementBits(13, 10, 1)).toBe(13);
    expect(agreementBits(13, 10, 10)).toBe(0);
    expect(agreementBits(13, 10, 5)).toBeCloseTo((13 * 5) / 9);
  });
});
