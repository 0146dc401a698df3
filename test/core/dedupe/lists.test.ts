import * as fc from "fast-check";
import {
  addValue,
  bothFilled,
  endRow,
  finishList,
  type ListColumn,
  listWriter,
  rarestShared,
  shareValue,
} from "../../../src/core/dedupe/columns/lists";

function listOf(rows: readonly (readonly number[])[]): ListColumn {
  const writer = listWriter(rows.length);
  for (const values of rows) {
    for (const value of values) addValue(writer, value);
    endRow(writer);
  }
  return finishList(writer);
}

const values = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 3 });

describe("several values a row", () => {
  it("are shared when one stands in both rows, whether a row has one value or more", () => {
    void fc.assert(
      fc.property(values, values, (a, b) => {
        const list = listOf([a, b]);
        const shared = a.some((value) => b.includes(value));
        expect(shareValue(list, 0, 1)).toBe(shared);
        expect(rarestShared(list, 0, 1) >= 0).toBe(shared);
        expect(bothFilled(list, 0, 1)).toBe(a.length > 0 && b.length > 0);
      }),
    );
  });

  it("are shared by the rarest of those in common", () => {
    const list = listOf([[7, 9], [9, 7], [7], [7]]);
    expect(list.values[rarestShared(list, 0, 1)]).toBe(9);
  });

  it("count once in a row that says them twice", () => {
    expect(listOf([[4, 4]]).single[0]).toBe(4);
  });
});
