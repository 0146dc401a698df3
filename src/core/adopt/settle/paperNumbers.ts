import type { Field } from "../../sheets/fields";
import { isUntold, type Option, type SeenColumn } from "../columns/seenColumn";
import { foldHeading } from "../headings/foldHeading";

/** A paper about a deal, and the field its number belongs to where the deal has its own; null where we keep none. */
interface Paper {
  readonly heading: RegExp;
  readonly becomes: Field | null;
}

/**
 * Numbers of papers about a deal stand in for its own: those of its bill, and those of the customer's order. Behind the number of
 * the document that of a job says what is billed, and a job may be billed twice.
 */
const papers: readonly Paper[] = [
  { heading: /^inv(?:oices?)?\b|发票|^票号/, becomes: "invoiceNo" },
  { heading: /\bpo\b|purchase order|客户订单/, becomes: "contractNo" },
  { heading: /^(?:job|work ?order)\b|^工单/, becomes: null },
];

/** The paper whose number a column holds; undefined where it holds none, or people said what it holds. */
export function paperOf(column: SeenColumn | undefined): Paper | undefined {
  if (column === undefined || !isUntold(column)) return undefined;
  const { bareWords } = foldHeading(column.heading);
  return papers.find(({ heading }) => heading.test(bareWords));
}

/** What the number of a paper is beside the deal's own; nothing where a column holds such numbers already. */
export function asPaper(
  option: Option | null,
  { becomes }: Paper,
  options: readonly (Option | null)[],
): Option | null {
  const isHeld = options.some((other) => other?.field === becomes);
  return option === null || becomes === null || isHeld ? null : { ...option, field: becomes };
}
