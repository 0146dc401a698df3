import { nameColumn } from "../../../../../src/core/dedupe/columns/names/names";
import {
  areOtherHouses,
  areOtherKinds,
} from "../../../../../src/core/dedupe/compare/latinNames/latinBranches";

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

describe("two houses of one family", () => {
  const areTwo = (...cells: readonly string[]) => areOtherHouses(nameColumn(cells, cells.length), 0, 1);

  it("are a restaurant and a shop, a hotel and a bakery", () => {
    expect(areTwo("Barlow's Restaurant", "Barlow's Food Store")).toBe(true);
    expect(areTwo("Hotel Barlow Inn", "Barlow Bakery")).toBe(true);
  });

  it("are one where one name says both, or no other kind", () => {
    expect(areTwo("Barlow's Hotel & Restaurant", "Barlow's Hotel")).toBe(false);
    expect(areTwo("Barlow's Hotel & Restaurant", "Barlow's Restaurant")).toBe(false);
    expect(areTwo("Barlow's Grocers", "Barlow's Village Store")).toBe(false);
    expect(areTwo("Barlow's", "Barlow's Restaurant")).toBe(false);
    expect(areTwo("Barlow's Deli", "Barlow's Food Store")).toBe(false);
  });
});
