import {
  allValues,
  bothFilled,
  type ListColumn,
  rarestShared,
  sharedCount,
  shareValue,
  valueAt,
  valueCount,
} from "../../../../../src/core/dedupe/columns/texts/lists";
import {
  addValue,
  endRow,
  finishList,
  listWriter,
} from "../../../../../src/core/dedupe/columns/texts/listWriter";
import { fc } from "../../../../property";

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
    expect(valueAt(list, 0, rarestShared(list, 0, 1))).toBe(9);
    expect([sharedCount(list, 0, 1), sharedCount(list, 0, 2), sharedCount(list, 2, 3)]).toEqual([1, 2, 2]);
  });

  it("come back as they were put in, row by row", () => {
    void fc.assert(
      fc.property(fc.array(values, { maxLength: 200 }), (rows) => {
        const list = listOf(rows);
        const back = rows.map((_, row) =>
          Array.from({ length: valueCount(list, row) }, (_, n) => valueAt(list, row, n)),
        );
        expect(back).toEqual(rows.map((row) => [...new Set(row)]));
        const sixes = rows.filter((row) => row.includes(6)).length;
        expect(allValues(list).filter((value) => value === 6)).toHaveLength(sixes);
      }),
    );
  });

  it("count once in a row that says them twice", () => {
    expect(listOf([[4, 4]]).single[0]).toBe(4);
  });
});
