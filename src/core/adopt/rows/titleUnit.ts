import type { Field } from "../../sheets/fields";
import { foldHeading } from "../headings/foldHeading";
import type { ColumnMapping } from "../mapping/mapping";

const sums: ReadonlySet<Field> = new Set<Field>(["amount", "invoiceAmount"]);
const englishUnit = /\b(?:amounts?|figures?|values?|prices?)\b.{0,10}?\b(in .{1,20})$/i;
const tens = "百万|百萬|千万|千萬|万|萬|千|亿|億";
const unitText = new RegExp(
  `(?:[单單単]位\\s*[:：]?\\s*(?:人民币|人民幣)?\\s*((?:${tens})[元円]))|\\(((?:${tens})[元円])\\)\\s*$`,
);

/** "单位：万元" in the title counts for the sums under it, unless a heading names its own unit. */
export function withTitleUnit(
  columns: readonly ColumnMapping[],
  above: readonly string[],
): readonly ColumnMapping[] {
  const scale = titleScale(above);
  if (scale === 1) return columns;
  return columns.map((column) =>
    column.field !== null && sums.has(column.field) && namesNoUnit(column) ? { ...column, scale } : column,
  );
}

/** What one unit of the sums of a sheet is worth by its titles: 10000 under 单位：万元 and 2024年销售额（万元）, else 1. */
export function titleScale(titles: readonly string[]): number {
  const unit = titles.map(unitIn).find((found) => found !== undefined);
  return unit === undefined ? 1 : foldHeading(`(${unit})`).scale;
}

function unitIn(title: string): string | undefined {
  const [, said, inBrackets] = unitText.exec(title.normalize("NFKC")) ?? [];
  return said ?? inBrackets ?? englishUnit.exec(title.trim())?.[1];
}

export function namesNoUnit({ heading, scale }: Pick<ColumnMapping, "heading" | "scale">): boolean {
  return scale === 1 && !/[元円]/.test(heading);
}
