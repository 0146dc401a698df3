import type { NameBlueprint, SheetBlueprint } from "../../sheets/blueprint";
import type { Language } from "../../sheets/words";
import { words } from "../../sheets/words";
import { regionListName, sheetReference } from "./lists";

export const regionSheetName = words("地区字典", "Regions");

export const regionHeadings = ["省", "", "省", "市", "", "市", "区县"] as const;

/** Provinces with their cities and districts, in the order shown. */
export type RegionTree = readonly {
  readonly name: string;
  readonly cities: readonly { readonly name: string; readonly districts: readonly string[] }[];
}[];

const firstRow = 1;
/** Columns: provinces · (province, city) pairs · (city, district) pairs. */
const columns = { province: 0, cityParent: 2, city: 3, districtParent: 5, district: 6 } as const;

function pairsOf(regions: RegionTree) {
  const cities = regions.flatMap((province) => province.cities.map((city) => [province.name, city.name]));
  const districts = regions.flatMap((province) =>
    province.cities.flatMap((city) => city.districts.map((district) => [city.name, district])),
  );
  return { cities, districts };
}

/** 地区字典 (hidden): pairs stand together by parent, so a run of equal parents is a dropdown. */
export function regionSheet(name: string, regions: RegionTree): SheetBlueprint {
  const { cities, districts } = pairsOf(regions);
  const block = (column: number, values: readonly (readonly string[])[]) => ({
    row: firstRow,
    column,
    rows: values.length,
    columns: values[0]?.length ?? 1,
    values,
  });
  return {
    name,
    visibility: "hidden",
    tabColor: null,
    columnWidths: [14, 4, 14, 18, 4, 18, 18],
    freeze: { rows: firstRow, columns: 0 },
    formats: [{ row: 0, column: 0, rows: 1, columns: columns.district + 1, bold: true }],
    cells: [
      { row: 0, column: 0, rows: 1, columns: 7, values: [regionHeadings] },
      block(
        columns.province,
        regions.map((province) => [province.name]),
      ),
      block(columns.cityParent, cities),
      block(columns.districtParent, districts),
    ],
    tables: [],
    validations: [],
    conditionalFormats: [],
    print: null,
  };
}

/** Names over the columns of 地区字典; the city and district names start at the first cell, for OFFSET. */
export function regionNames(
  sheet: string,
  regions: RegionTree,
  language: Language,
): readonly NameBlueprint[] {
  const { cities, districts } = pairsOf(regions);
  const range = (letter: string, count: number) =>
    `=${sheetReference(sheet)}$${letter}$${firstRow + 1}:$${letter}$${firstRow + count}`;
  const first = (letter: string) => `=${sheetReference(sheet)}$${letter}$${firstRow + 1}`;
  return [
    { name: regionListName("province", language), formula: range("A", regions.length) },
    { name: regionListName("cityParent", language), formula: range("C", cities.length) },
    { name: regionListName("city", language), formula: first("D") },
    { name: regionListName("districtParent", language), formula: range("F", districts.length) },
    { name: regionListName("district", language), formula: first("G") },
  ];
}
