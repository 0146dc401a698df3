import { blockCapFor } from "../../../../src/core/dedupe/block/blockCap";
import { findCandidates } from "../../../../src/core/dedupe/block/candidates";
import { direct } from "../../../../src/core/dedupe/block/keys/keys";
import { fc } from "../../../property";

const always = () => true;

function pairsOf(keys: readonly number[], cap: number): readonly (readonly [number, number])[] {
  const contents = Int32Array.from(keys, (_, row) => row * 7919);
  const family = direct(Int32Array.from(keys), cap);
  const { starts, partners } = findCandidates(
    [family, family],
    contents,
    keys.length,
    new Int32Array(0),
    () => always,
  );
  const both = keys.flatMap((_, row) =>
    [...partners.subarray(starts[row] ?? 0, starts[row + 1] ?? 0)].map((partner) => [row, partner] as const),
  );
  const pairs = both.filter(([row, partner]) => row < partner);
  expect(both.filter(([row, partner]) => row > partner)).toHaveLength(pairs.length);
  return pairs;
}

describe("block keys", () => {
  it("pair exactly the rows that share a key, each pair once", () => {
    void fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 40 }), (keys) => {
        const found = new Set(pairsOf(keys, 100).map(String));
        const wanted = keys.flatMap((key, a) =>
          keys.flatMap((other, b) => (a < b && key !== 0 && key === other ? [`${a},${b}`] : [])),
        );
        expect([...found].sort()).toEqual(wanted.sort());
        expect(pairsOf(keys, 100)).toHaveLength(found.size);
      }),
    );
  });

  it("pair each row of a crowded block with the next in content order only", () => {
    const crowd = Array.from({ length: 50 }, () => 3);
    const inContentOrder = crowd.map((_, row) => row).sort((a, b) => ((a * 7919) | 0) - ((b * 7919) | 0));
    const wanted = inContentOrder
      .slice(1)
      .map((row, at) => [inContentOrder[at] ?? 0, row].sort((a, b) => a - b));
    expect(new Set(pairsOf(crowd, 10).map(String))).toEqual(new Set(wanted.map(String)));
  });

  it("keep the keys met twice among very many met once", () => {
    const keys = Array.from({ length: 5000 }, (_, row) => row * 2_654_435_761);
    keys[4999] = keys[17] ?? 0;
    expect(pairsOf(keys, 10)).toEqual([[17, 4999]]);
  });

  it("meet in whichever part a vast family is taken", () => {
    const rowCount = 600_000;
    const keys = Int32Array.from({ length: rowCount }, (_, row) => (row + 1) * 7);
    const twins = [5, 300_000, 599_999];
    for (const row of twins) keys[row] = -1;
    const { starts, partners } = findCandidates(
      [direct(keys, 8)],
      new Int32Array(rowCount),
      rowCount,
      new Int32Array(rowCount),
      () => always,
    );
    expect(partners).toHaveLength(6);
    expect([...partners.subarray(starts[300_000], starts[300_001])]).toEqual([5, 599_999]);
  });

  it("pair nobody without a key", () => {
    expect(pairsOf([0, 0, 0], 10)).toEqual([]);
  });
});

describe("the cap of a block", () => {
  it("is as set until a table is large, then falls with its size, but never to nothing", () => {
    expect([1000, 200_000, 400_000, 1_000_000, 50_000_000].map((rows) => blockCapFor(24, rows))).toEqual([
      24, 24, 12, 8, 8,
    ]);
  });

  it("is never more than was set", () => {
    expect(blockCapFor(4, 1_000_000)).toBe(4);
  });
});
