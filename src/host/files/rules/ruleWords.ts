/*
 * How rules of conditional formats are called: in office.js and in files (ECMA-376 18.18.12 ST_CfType, 18.18.13
 * ST_CfvoType, 18.18.15 ST_ConditionalFormattingOperator).
 */

/** One kind of rule about texts: its operator in office.js, its type and its operator in files. */
export const textRules = [
  { office: "Contains", type: "containsText", operator: "containsText" },
  { office: "NotContains", type: "notContainsText", operator: "notContains" },
  { office: "BeginsWith", type: "beginsWith", operator: "beginsWith" },
  { office: "EndsWith", type: "endsWith", operator: "endsWith" },
] as const;

/** Ready-made criteria that need no formula of their own, by their type in files. */
export const presets: Readonly<Record<string, string>> = {
  containsBlanks: "Blanks",
  notContainsBlanks: "NonBlanks",
  containsErrors: "Errors",
  notContainsErrors: "NonErrors",
  uniqueValues: "UniqueValues",
  duplicateValues: "DuplicateValues",
};

/** How many standard deviations from the average, by position. */
export const deviations = ["", "One", "Two", "Three"];

/** What a point of a scale is measured by, by its type in files. */
const points: Readonly<Record<string, string>> = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};

/** Excel places these itself; they come from files only. */
const ownPoints: Readonly<Record<string, string>> = { autoMin: "Automatic", autoMax: "Automatic" };

export function pointInOffice(type: string): string {
  return points[type] ?? ownPoints[type] ?? "Number";
}

/** undefined where files have no such type. */
export function pointInFile(type: string): string | undefined {
  return Object.keys(points).find((each) => points[each] === type);
}

const digits: readonly (readonly [string, string])[] = [
  ["3", "Three"],
  ["4", "Four"],
  ["5", "Five"],
];

/** "3Arrows" → "ThreeArrows". */
export function iconsInOffice(name: string): string {
  const [digit, word] = digits.find(([start]) => name.startsWith(start)) ?? ["", ""];
  return word + name.slice(digit.length);
}

/** "ThreeArrows" → "3Arrows". */
export function iconsInFile(style: string): string {
  const [digit, word] = digits.find(([, start]) => style.startsWith(start)) ?? ["", ""];
  return digit + style.slice(word.length);
}

export function capital(word: string): string {
  return (word[0] ?? "").toUpperCase() + word.slice(1);
}

export function lower(word: string): string {
  return (word[0] ?? "").toLowerCase() + word.slice(1);
}
