import type { NameColumn } from "../../columns/names/names";
import { wordAt } from "../../normalise/folding/wordTable";
import { industryTable, shopForms } from "../../normalise/names/nameWords";

/** A brand has three characters or more (海底捞), and two places that many together: of 北站 the last is cut as a form. */
const shortestBrand = 3;
const shortestPlaces = 3;

/**
 * Shops of one chain whose names end in their places without a bracket: 窗上缘米粉红旗路店, 窗上缘米粉软件园店. Two trades of one
 * owner (金鑫阳光五金店, 金鑫阳光建材店) are none.
 */
export function areOtherShops({ cores, forms }: NameColumn, a: number, b: number): boolean {
  if (!shopForms.has(forms[a] ?? 0) || !shopForms.has(forms[b] ?? 0)) return false;
  const { codes, starts } = cores;
  const [endA, endB] = [starts[a + 1] ?? 0, starts[b + 1] ?? 0];
  let [placeA, placeB] = [starts[a] ?? 0, starts[b] ?? 0];
  const from = placeA;
  while (placeA < endA && placeB < endB && codes[placeA] === codes[placeB]) {
    placeA++;
    placeB++;
  }
  const [lengthA, lengthB] = [endA - placeA, endB - placeB];
  if (placeA - from < shortestBrand || Math.min(lengthA, lengthB) < 1 || lengthA + lengthB < shortestPlaces)
    return false;
  return wordAt(industryTable, codes, placeA, endA) < 0 || wordAt(industryTable, codes, placeB, endB) < 0;
}
