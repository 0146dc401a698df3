import { valueColumn } from "../../../../../src/core/dedupe/columns/values/values";
import { slipBits } from "../../../../../src/core/dedupe/compare/texts/slipChance";
import { fc } from "../../../../property";

const bitsOf = (cells: readonly string[]) => slipBits(valueColumn(cells, cells.length), 7);
const serial = Array.from({ length: 600 }, (_, i) => `D${210_000 + i}`);
/** Numbers far from one another: a step that is no short sum of powers of ten. */
const scattered = Array.from({ length: 600 }, (_, i) => String((i + 1) * 16_180_339_887).padStart(14, "0"));

describe("what a slip between two numbers is worth", () => {
  it("is nothing where numbers follow one another", () => {
    expect(bitsOf(serial)).toBe(0);
  });

  it("is all it can be where no two are near", () => {
    expect(bitsOf(scattered)).toBe(7);
    expect(bitsOf([])).toBe(7);
    expect(bitsOf(["", "D210001", ""])).toBe(7);
  });

  it("does not depend on the order of the rows, nor on how often a number stands there", () => {
    const mixed = [...serial.slice(0, 40), ...scattered.slice(0, 200)];
    const expected = bitsOf(mixed);
    expect(expected).toBeGreaterThan(0);
    const orders = fc.shuffledSubarray(mixed, { minLength: mixed.length, maxLength: mixed.length });
    void fc.assert(
      fc.property(orders, (cells) => {
        expect(bitsOf([...cells, ...cells.slice(0, 3)])).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });
});
