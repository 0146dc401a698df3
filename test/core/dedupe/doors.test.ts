import { addressColumn } from "../../../src/core/dedupe/columns/addresses";
import { compareAddresses } from "../../../src/core/dedupe/compare/comparePlaces";

const sizeBits = 10;

/** How two addresses of a list compare, where customers live there, or have their offices there. */
function compared(left: string, right: string, homes: boolean): string | undefined {
  const comparison = compareAddresses(addressColumn([left, right], 2), sizeBits, homes);
  return comparison.levels[comparison.level(0, 1)]?.id;
}

describe("doors of one estate", () => {
  it.each([
    ["保利花园2栋2单元204", "保利花园2栋1单元2503"],
    ["建设路12号3栋502室", "建设路12号5栋701室"],
  ])("are homes of two: %s, %s", (left, right) => {
    expect(compared(left, right, true)).toBe("differs");
  });

  it.each([
    ["保利花园2栋1单元2503", "保利花园2栋2503室"],
    ["保利花园2栋1单元2503", "保利花园2栋"],
    ["建设路12号3栋502室", "建设路12号"],
  ])("are no two homes where they are one, or only one is told: %s, %s", (left, right) => {
    expect(compared(left, right, true)).toBe("road");
  });

  it("may all be one firm's", () => {
    expect(compared("科技路30号2楼201", "科技路30号5楼503", false)).toBe("road");
  });
});
