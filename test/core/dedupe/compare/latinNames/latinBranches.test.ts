import { nameColumn } from "../../../../../src/core/dedupe/columns/names/names";
import { areOtherKinds } from "../../../../../src/core/dedupe/compare/latinNames/latinBranches";

const areOther = (...cells: readonly string[]) => areOtherKinds(nameColumn(cells, cells.length), 0, 1);

describe("two of one name that are not of one kind", () => {
  it("are a university and its department, a hospital and its pharmacy", () => {
    expect(areOther("University of Ashmoor", "University of Ashmoor History Department")).toBe(true);
    expect(areOther("Fenwick General Hospital", "Fenwick General Hospital Pharmacy")).toBe(true);
  });

  it("are schools of two levels in one town", () => {
    expect(areOther("Oakley Elementary School", "Oakley High School")).toBe(true);
    expect(areOther("Oakley Primary School", "Oakley Elementary School")).toBe(false);
    expect(areOther("Oakley School", "Oakley High School")).toBe(false);
    expect(areOther("High Street Dental", "Primary Dental")).toBe(false);
  });

  it("are none where both names say both, in whichever order, or one says neither", () => {
    expect(
      areOther("University of Ashmoor, Dept. of History", "Department of History, University of Ashmoor"),
    ).toBe(false);
    expect(areOther("Church & Barlow", "Church & Barlow Hospital")).toBe(false);
  });
});
