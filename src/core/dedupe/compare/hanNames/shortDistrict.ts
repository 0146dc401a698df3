import type { NameColumn } from "../../columns/names/names";
import { lengthIn } from "../../columns/texts/codePool";
import { longestPrefix, wordAt } from "../../normalise/folding/wordTable";
import { industryTable } from "../../normalise/names/nameWords";
import { districtShorts, mayHoldDistrict } from "../../normalise/places/districts";

/** Of two names one of which opens with a district's short name: what lies behind it is the other name, or is not. */
export const districtSays = { nothing: 0, same: 1, elsewhere: 2 } as const;

/**
 * 静安第四小学 and 第四小学 (上海), 武侯岚派源印刷 and 岚派源印刷: 静安 is a 字号 as well, so that it stays in the core and is taken for
 * a place only where the name behind it stands in the list without.
 */
export function shortDistrict(names: NameColumn, a: number, b: number): number {
  const more = lengthIn(names.cores, a) - lengthIn(names.cores, b);
  if (more === 0) return districtSays.nothing;
  return more > 0 ? behindDistrict(names, a, b, more) : behindDistrict(names, b, a, -more);
}

function behindDistrict(names: NameColumn, long: number, short: number, more: number): number {
  const { codes, starts } = names.cores;
  const from = starts[long] ?? 0;
  const to = starts[long + 1] ?? 0;
  const other = starts[short] ?? 0;
  if (more < 2 || codes[to - 1] !== codes[(starts[short + 1] ?? 0) - 1]) return districtSays.nothing;
  const slot = longestPrefix(districtShorts, codes, from, from + more);
  if (slot < 0 || districtShorts.lengths[slot] !== more) return districtSays.nothing;
  for (let i = from + more; i < to; i++)
    if (codes[i] !== codes[other + i - from - more]) return districtSays.nothing;
  if (wordAt(industryTable, codes, from + more, to) >= 0) return districtSays.nothing;
  const place = names.regions[short] || names.regions[long] || 0;
  const district = districtShorts.values[slot] ?? 0;
  if (place === 0 && district === 0) return districtSays.nothing;
  const written = String.fromCharCode(...codes.subarray(from, from + more));
  return mayHoldDistrict(place, district, written) ? districtSays.same : districtSays.elsewhere;
}
