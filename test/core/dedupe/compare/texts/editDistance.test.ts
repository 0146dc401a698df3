import { editDistance } from "../../../../../src/core/dedupe/compare/texts/editDistance";
import { fc } from "../../../../property";

const distanceOf = (a: string, b: string, limit: number): number => {
  const codes = Uint16Array.from(a + b, (letter) => letter.charCodeAt(0));
  return editDistance({ codes, starts: Int32Array.of(0, a.length, a.length + b.length) }, 0, 1, limit);
};

/** The definition of optimal string alignment, without any shortcut. */
function byDefinition(a: string, b: string): number {
  const costs: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  const at = (i: number, k: number) => costs[i]?.[k] ?? Number.POSITIVE_INFINITY;
  for (let k = 1; k <= b.length; k++) costs[0]?.push(k);
  for (let i = 1; i <= a.length; i++) {
    for (let k = 1; k <= b.length; k++) {
      const replaced = at(i - 1, k - 1) + (a[i - 1] === b[k - 1] ? 0 : 1);
      const swaps = i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1];
      const swapped = swaps ? at(i - 2, k - 2) + 1 : Number.POSITIVE_INFINITY;
      costs[i]?.push(Math.min(replaced, at(i - 1, k) + 1, at(i, k - 1) + 1, swapped));
    }
  }
  return at(a.length, b.length);
}

describe("the edit distance", () => {
  it("is that of its definition as far as the limit, whatever the texts share at their ends", () => {
    const text = fc.string({ unit: fc.constantFrom("甲", "乙", "丙"), maxLength: 9 });
    void fc.assert(
      fc.property(text, text, fc.constantFrom(1, 2, 3), (a, b, limit) => {
        expect(distanceOf(a, b, limit)).toBe(Math.min(limit + 1, byDefinition(a, b)));
      }),
    );
  });

  it.each([
    ["华为技术", "华为技术", 0],
    ["华为技术", "华为科技", 2],
    ["华为技术", "华为术技", 1],
    ["华为", "华为技术", 2],
  ])("tells %s and %s apart by %i", (a, b, distance) => {
    expect(distanceOf(a, b, 3)).toBe(distance);
  });
});
