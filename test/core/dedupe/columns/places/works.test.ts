import { worksColumn } from "../../../../../src/core/dedupe/columns/places/works";
import { sayOthers } from "../../../../../src/core/dedupe/columns/texts/sayOthers";

describe("works of one firm", () => {
  const said = (heading: string, cells: readonly string[]) => {
    const works = worksColumn([{ field: "text", heading, scale: 1, cells, columnOnSheet: [0] }]);
    return works && ((a: number, b: number) => sayOthers(works, a, b));
  };

  it.each(["Works / Dept.", "Plant", "厂区"])(
    "are told under %s, and apart where both rows say which",
    (heading) => {
      const areOther = said(heading, ["Werk Aachen", "Werk Dortmund", "", "Plant Aachen"]);
      expect(areOther?.(0, 1)).toBe(true);
      expect(areOther?.(0, 2)).toBe(false);
      expect(areOther?.(0, 3)).toBe(false);
    },
  );

  it("are the workshops of a factory, the words for one aside", () => {
    const areOther = said("车间/科室", ["一车间", "三车间（承包）", "总务科", "一 车间", ""]);
    expect(areOther?.(0, 1)).toBe(true);
    expect(areOther?.(0, 2)).toBe(true);
    expect(areOther?.(0, 3)).toBe(false);
    expect(areOther?.(0, 4)).toBe(false);
  });

  it.each(["部门", "车间主任", "Site", "Branch", "Location", "Works with"])(
    "are not looked for under %s",
    (heading) => {
      expect(said(heading, ["Aachen", "Dortmund"])).toBeNull();
    },
  );
});
