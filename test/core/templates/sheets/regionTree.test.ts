import { regionSheet } from "../../../../src/core/templates/sheets/regionSheet";
import { regionTree } from "../../../../src/core/templates/sheets/regionTree";

const tree = regionTree();
const cities = tree.flatMap((province) =>
  province.cities.map((city) => ({ province: province.name, ...city })),
);
const under = (province: string) =>
  tree.find(({ name }) => name === province)?.cities.map(({ name }) => name) ?? [];

describe("regionTree", () => {
  it("holds the 34 provinces, each once", () => {
    expect(tree).toHaveLength(34);
    expect(new Set(tree.map(({ name }) => name)).size).toBe(34);
  });

  it.each([
    ["a city of a province", "浙江省", "杭州市", "西湖区"],
    ["a league of an autonomous region", "内蒙古自治区", "锡林郭勒盟", "锡林浩特市"],
    ["an autonomous prefecture", "云南省", "大理白族自治州", "大理市"],
  ])("finds %s with its districts", (_what, province, city, district) => {
    expect(cities.find((each) => each.province === province && each.name === city)?.districts).toContain(
      district,
    );
  });

  it.each([
    ["湖北省", "仙桃市"],
    ["海南省", "文昌市"],
    ["新疆维吾尔自治区", "石河子市"],
  ])("shows a county-level city right under %s among its cities: %s", (province, city) => {
    expect(under(province)).toContain(city);
  });

  it("names no city twice, for a dropdown of districts is found by the city's name alone", () => {
    const names = cities.filter(({ districts }) => districts.length > 0).map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it("stands on the sheet in runs: the districts of a city, and the cities of a province, one below the other", () => {
    for (const column of [2, 5]) {
      const block = regionSheet("地区字典", tree).cells.find(
        (each) => each.row === 1 && each.column === column,
      );
      const parents = (block?.values ?? []).map(([parent]) => parent);
      const runs = parents.filter((parent, i) => parent !== parents[i - 1]);
      expect(runs.length).toBeGreaterThan(30);
      expect(new Set(runs).size).toBe(runs.length);
    }
  });
});
