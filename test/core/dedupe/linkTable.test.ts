import * as fc from "fast-check";
import type { Links } from "../../../src/core/dedupe/links";
import { fileLinks, linkBetween, linkTable } from "../../../src/core/dedupe/linkTable";

function linksOf(pairs: readonly (readonly [number, number])[]): Links {
  return {
    count: pairs.length,
    lower: Int32Array.from(pairs, ([lower]) => lower),
    upper: Int32Array.from(pairs, ([, upper]) => upper),
    weights: new Float32Array(pairs.length),
    certain: new Uint8Array(pairs.length),
    ties: new Int32Array(pairs.length),
  };
}

const pair = fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 })).filter(([lower, upper]) => lower < upper);
const pairs = fc.uniqueArray(pair, { selector: String, maxLength: 80 });

describe("the links of a knot by their rows", () => {
  it("finds every link there is and no other, knot after knot", () => {
    const table = linkTable();
    void fc.assert(
      fc.property(pairs, pair, (some, [lower, upper]) => {
        const links = linksOf(some);
        fileLinks(table, links);
        expect(some.map(([a, b]) => linkBetween(table, links, a, b))).toEqual(some.map((_, at) => at));
        expect(linkBetween(table, links, lower, upper)).toBe(
          some.findIndex(([a, b]) => a === lower && b === upper),
        );
      }),
    );
  });

  it("finds nothing where a pair is asked for the wrong way round", () => {
    const table = linkTable();
    const links = linksOf([[3, 8]]);
    fileLinks(table, links);
    expect(linkBetween(table, links, 8, 3)).toBe(-1);
  });
});
