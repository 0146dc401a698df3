import { contestedIn } from "../../../../src/core/dedupe/memory/contested";
import type { Links } from "../../../../src/core/dedupe/scoring/links";
import { fc } from "../../../property";

type Pair = readonly [number, number];

/** Links between rows, with room left behind them as a search leaves it. */
function linksOf(pairs: readonly Pair[]): Links {
  const room = pairs.length + 2;
  const column = (of: (pair: Pair) => number) =>
    Int32Array.from({ length: room }, (_, i) => (pairs[i] ? of(pairs[i]) : 0));
  return {
    count: pairs.length,
    lower: column(([a, b]) => Math.min(a, b)),
    upper: column(([a, b]) => Math.max(a, b)),
    weights: new Float32Array(room),
    certain: new Uint8Array(room),
    ties: new Int32Array(room),
  };
}

const contested = (apart: readonly Pair[], links: readonly Pair[]) =>
  contestedIn(apart.map(([a, b]) => ({ a, b })))(linksOf(links)).map(
    ({ row, between }) => [row, between.a, between.b] as const,
  );

describe("a row that matches both of two customers people told apart", () => {
  it("is contested, from whichever side the links name it", () => {
    expect(
      contested(
        [[1, 3]],
        [
          [1, 2],
          [2, 3],
        ],
      ),
    ).toEqual([[2, 1, 3]]);
    expect(
      contested(
        [[1, 3]],
        [
          [0, 1],
          [0, 3],
        ],
      ),
    ).toEqual([[0, 1, 3]]);
    expect(
      contested(
        [[1, 3]],
        [
          [1, 9],
          [3, 9],
        ],
      ),
    ).toEqual([[9, 1, 3]]);
  });

  it.each([
    [
      "it matches one of them only",
      [[1, 3]],
      [
        [1, 2],
        [2, 4],
      ],
    ],
    ["they match each other and nobody else", [[1, 3]], [[1, 3]]],
    [
      "another row stands between it and one of them",
      [[1, 4]],
      [
        [1, 2],
        [2, 3],
        [3, 4],
      ],
    ],
    [
      "nobody was told apart",
      [],
      [
        [1, 2],
        [2, 3],
      ],
    ],
    ["nothing matches", [[1, 3]], []],
  ] as const)("is none where %s", (_how, apart, links) => {
    expect(contested(apart, links)).toEqual([]);
  });

  it("is every row, and only those, that is linked to both", () => {
    const pair = fc.tuple(fc.nat(6), fc.nat(6)).filter(([a, b]) => a < b);
    const pairs = fc.uniqueArray(pair, { selector: ([a, b]) => a * 10 + b, maxLength: 12 });
    fc.assert(
      fc.property(pairs, pairs, (apart, links) => {
        const linked = (a: number, b: number) =>
          links.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
        const wanted = apart.flatMap(([a, b]) =>
          [0, 1, 2, 3, 4, 5, 6]
            .filter((row) => linked(row, a) && linked(row, b))
            .map((row) => `${row} ${a} ${b}`),
        );
        expect(
          contested(apart, links)
            .map((each) => each.join(" "))
            .toSorted(),
        ).toEqual(wanted.toSorted());
      }),
    );
  });
});
