import type { ConditionalFormat } from "../../model/parts/rules";

/** `Excel.ConditionalFormatType` of each kind. */
export const conditionalKinds = {
  custom: "Custom",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  topBottom: "TopBottom",
  presetCriteria: "PresetCriteria",
  containsText: "ContainsText",
  cellValue: "CellValue",
} as const satisfies Readonly<Record<ConditionalFormat["kind"], string>>;

/** The kind an office.js word names. */
export function kindOfWord(
  word: (typeof conditionalKinds)[ConditionalFormat["kind"]],
): ConditionalFormat["kind"] {
  switch (word) {
    case "Custom":
      return "custom";
    case "DataBar":
      return "dataBar";
    case "ColorScale":
      return "colorScale";
    case "IconSet":
      return "iconSet";
    case "TopBottom":
      return "topBottom";
    case "PresetCriteria":
      return "presetCriteria";
    case "ContainsText":
      return "containsText";
    case "CellValue":
      return "cellValue";
  }
}
