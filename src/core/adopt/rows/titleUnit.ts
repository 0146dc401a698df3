import type { Field } from "../../sheets/fields";
import { foldHeading } from "../headings/foldHeading";
import type { ColumnMapping } from "../mapping/mapping";

const sums: ReadonlySet<Field> = new Set<Field>(["amount", "invoiceAmount"]);
const englishUnit = /\b(?:amounts?|figures?|values?|prices?)\b.{0,10}?\b(in .{1,20})$/i;
const unitText = /[单單単]位\s*[:：]?\s*(?:人民币|人民幣)?\s*((?:百万|百萬|千万|千萬|万|萬|千|亿|億)[元円])/;

/** "单位：万元" in the title counts for the sums under it, unless a heading names its own unit. */
export function withTitleUnit(
  columns: readonly ColumnMapping[],
  above: readonly string[],
): readonly ColumnMapping[] {
  const unit = above
    .map((text) => unitText.exec(text.normalize("NFKC"))?.[1] ?? englishUnit.exec(text.trim())?.[1])
    .find((found) => found !== undefined);
  if (unit === undefined) return columns;
  const { scale } = foldHeading(`(${unit})`);
  return columns.map((column) => {
    const plain = column.scale === 1 && !/[元円]/.test(column.heading);
    return column.field !== null && sums.has(column.field) && plain ? { ...column, scale } : column;
  });
}
