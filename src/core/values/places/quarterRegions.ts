import { allDivisions, type Division } from "../../reference/places/divisions";
import { quarters } from "../../reference/places/quarters";
import { toSimplified } from "../text/foldText";
import { type Region, regionOf } from "./region";

let districts: ReadonlyMap<string, Division> | undefined;

/**
 * 上環, 鰂魚涌, 氹仔: the quarter of Hong Kong or Macau a whole text names, which people there write for a region; the
 * text must be simplified. Asked only of what is no division by itself, and never of an address: 中環 opens the name of a
 * building in Beijing too.
 */
export function quarterRegion(text: string): Region | undefined {
  districts ??= districtsOfQuarters();
  const district = districts.get(text);
  return district === undefined ? undefined : regionOf(district, text);
}

function districtsOfQuarters(): ReadonlyMap<string, Division> {
  const { byCode } = allDivisions();
  return new Map(
    quarters.flatMap(([code, names]) => {
      const district = byCode.get(code);
      return district === undefined
        ? []
        : names.split(" ").map((name) => [toSimplified(name), district] as const);
    }),
  );
}
