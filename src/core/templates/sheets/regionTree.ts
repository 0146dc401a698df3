import { allDivisions, type Division } from "../../reference/places/divisions";
import type { RegionTree } from "./regionSheet";

/** Provinces, cities and districts for the dropdowns; county-level cities right under a province stand among its cities. */
export function regionTree(): RegionTree {
  const { all, childrenOf } = allDivisions();
  const childrenNames = (division: Division) =>
    (childrenOf.get(division.code) ?? []).map((child) => child.name);
  return all
    .filter((division) => division.level === "province")
    .map((province) => ({
      name: province.name,
      cities: (childrenOf.get(province.code) ?? []).map((city) => ({
        name: city.name,
        districts: childrenNames(city),
      })),
    }));
}
