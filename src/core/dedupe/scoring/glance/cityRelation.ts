import { cityMask, columnShift, fact } from "../../columns/rowFacts";
import { regionBits } from "../../compare/levels/weights";

export const relations = { unknown: 0, city: 1, province: 2, otherCity: 3, otherProvince: 4 } as const;

/** How two cities (division / 100; a province ends in 00) lie to each other. */
export function relationOf(a: number, b: number): number {
  if (a === 0 || b === 0) return relations.unknown;
  if (((a / 100) | 0) !== ((b / 100) | 0)) return relations.otherProvince;
  if (a % 100 === 0 || b % 100 === 0) return relations.province;
  return a === b ? relations.city : relations.otherCity;
}

const regionWeights = Int8Array.of(
  0,
  regionBits.sameCity,
  regionBits.sameProvince,
  regionBits.otherCity,
  regionBits.otherProvince,
);

/** The most that two columns of regions can be worth. */
export function regionMost(facts: Int32Array, x: number, y: number): number {
  const city = ((facts[x + fact.places] ?? 0) >>> columnShift) & cityMask;
  const other = ((facts[y + fact.places] ?? 0) >>> columnShift) & cityMask;
  return regionWeights[relationOf(city, other)] ?? 0;
}
