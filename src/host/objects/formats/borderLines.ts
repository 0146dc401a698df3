/** Office.js names a line by style and weight, the file format by one word; this is the table between them. */
const lines: readonly (readonly [style: string, weight: string, word: string])[] = [
  ["Continuous", "Hairline", "hair"],
  ["Continuous", "Thin", "thin"],
  ["Continuous", "Medium", "medium"],
  ["Continuous", "Thick", "thick"],
  ["Dash", "Thin", "dashed"],
  ["Dash", "Medium", "mediumDashed"],
  ["DashDot", "Thin", "dashDot"],
  ["DashDot", "Medium", "mediumDashDot"],
  ["DashDotDot", "Thin", "dashDotDot"],
  ["DashDotDot", "Medium", "mediumDashDotDot"],
  ["Dot", "Thin", "dotted"],
  ["Double", "Thick", "double"],
  ["SlantDashDot", "Medium", "slantDashDot"],
];

export const lineStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export const lineWeights = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** The file format's word for a line; the nearest weight where the style does not come in that weight. */
export function lineWord(style: string, weight: string): string {
  const exact = lines.find(([oneStyle, oneWeight]) => oneStyle === style && oneWeight === weight);
  const near = exact ?? lines.find(([oneStyle]) => oneStyle === style);
  return near?.[2] ?? "thin";
}

/** Style and weight of the file format's word. */
export function lineOfWord(word: string): { readonly style: string; readonly weight: string } {
  const found = lines.find(([, , one]) => one === word);
  return { style: found?.[0] ?? "Continuous", weight: found?.[1] ?? "Thin" };
}
