import { rowAt, topsOf, windowOf } from "../../../../src/taskpane/components/lists/windowing";
import { fc } from "../../../property";

describe("the window of a long list", () => {
  it("draws a pane's worth of ten thousand rows, not all", () => {
    const [from, to] = windowOf(topsOf(10_000, 100, new Map()), { top: 50_000, height: 600 }, 400);
    expect([from, to]).toEqual([496, 511]);
  });

  it("covers every pixel that is seen, whatever the heights", () => {
    const heights = fc.array(fc.integer({ min: 20, max: 400 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(heights, fc.nat(30_000), fc.integer({ min: 100, max: 900 }), (rows, top, height) => {
        const tops = topsOf(rows.length, 50, new Map(rows.entries()));
        const end = tops[rows.length] ?? 0;
        const [from, to] = windowOf(tops, { top, height }, 0);
        const seenFrom = Math.min(top, end - 1);
        const seenTo = Math.min(top + height, end);
        expect(tops[from]).toBeLessThanOrEqual(seenFrom);
        expect(tops[to]).toBeGreaterThanOrEqual(seenTo);
      }),
    );
  });

  it("draws nothing of an empty list and all of a short one", () => {
    expect(windowOf(topsOf(0, 100, new Map()), { top: 0, height: 600 }, 400)).toEqual([0, 0]);
    expect(windowOf(topsOf(3, 100, new Map()), { top: 0, height: 600 }, 400)).toEqual([0, 3]);
  });

  it("uses measured heights where it has them", () => {
    const tops = topsOf(3, 100, new Map([[0, 40]]));
    expect([rowAt(tops, 39), rowAt(tops, 40), rowAt(tops, 139), rowAt(tops, 140)]).toEqual([0, 1, 1, 2]);
  });
});
