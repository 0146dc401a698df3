import { eachGroup } from "../../../../../src/core/dedupe/block/groups/eachGroup";
import { keyWriter } from "../../../../../src/core/dedupe/block/keys/keys";
import { listFamily } from "../../../../../src/core/dedupe/block/keys/listFamily";
import { phoneColumn } from "../../../../../src/core/dedupe/columns/reach/phones";

const phones = ["13912340987", "13787650912 / 13912340987", "13611112223", "", "13787650912", "13912340987"];
const list = phoneColumn([phones], phones.length);
const rowsOf = (onlyShared: boolean) => [
  ...(listFamily(list, { cap: 8, writer: keyWriter(0), onlyShared }).rows ?? []),
];

describe("the keys of telephones", () => {
  it("are one for each number of a row", () => {
    expect(rowsOf(false)).toEqual([0, 1, 1, 2, 4, 5]);
  });

  it("are left out, where only shared ones are asked for, of a number that one row has", () => {
    expect(rowsOf(true)).toEqual([0, 1, 1, 4, 5]);
  });

  it("bring the rows of each number together, a row of two numbers with both", () => {
    const groups: (readonly number[])[] = [];
    eachGroup(listFamily(list, { cap: 8, writer: keyWriter(0), onlyShared: true }), (rows) =>
      groups.push([...rows]),
    );
    expect(groups.toSorted((x, y) => x.length - y.length)).toEqual([
      [1, 4],
      [0, 1, 5],
    ]);
  });

  it("bring nobody together where no number recurs", () => {
    const alone = phoneColumn([["13912340987", "13611112223"]], 2);
    const groups: (readonly number[])[] = [];
    eachGroup(listFamily(alone, { cap: 8, writer: keyWriter(0), onlyShared: false }), (rows) =>
      groups.push([...rows]),
    );
    expect(groups).toEqual([]);
  });
});
