import { agreedValue } from "../../../../src/core/dedupe/compare/levels/comparison";
import { countRows, rememberedCount } from "../../../../src/core/dedupe/words/valueCount";
import { fc } from "../../../property";

describe("how many rows share a value", () => {
  it("is told the same by looking through the column and by remembering its counts", () => {
    const small = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 30 });
    fc.assert(
      fc.property(small, small, fc.integer({ min: 1, max: 6 }), (first, second, value) => {
        const columns = [Int32Array.from(first), Float64Array.from(second)];
        const remembered = rememberedCount();
        for (const values of [...columns, ...columns]) {
          expect(remembered({ values, value })).toBe(countRows({ values, value }));
        }
      }),
    );
  });

  it("counts every row that has it, the two compared included", () => {
    expect(countRows({ values: Int32Array.of(7, 3, 7, 0), value: 7 })).toBe(2);
  });

  it("is not asked of blanks, however many there are", () => {
    expect(agreedValue(Int32Array.of(0, 0, 4), 0)).toBeNull();
    expect(agreedValue(Int32Array.of(0, 0, 4), undefined)).toBeNull();
  });
});
