import type { Field } from "../../sheets/fields";
import { foldHeading } from "../headings/foldHeading";
import type { ColumnMapping } from "../mapping/mapping";

const sums: ReadonlySet<Field> = new Set<Field>(["amount", "invoiceAmount"]);
const englishUnit = /\b(?:amounts?|figures?|values?|prices?)\b.{0,10}?\b(in .{1,20})$/i;
const unitText = /单位\s*[:：]?\s*(?:人民币)?\s*((?:百万|千万|万|千|亿)元)/;

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
    const plain = column.scale === 1 && !column.heading.includes("元");
    return column.field !== null && sums.has(column.field) && plain ? { ...column, scale } : column;
  });
}
