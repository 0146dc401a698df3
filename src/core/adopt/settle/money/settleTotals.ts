import type { Role } from "../../../sheets/fields";
import type { CellKind } from "../../cells/cellKinds";
import { contentOption } from "../../columns/contentOption";
import { most } from "../../columns/contentSupport";
import type { Option, SeenColumn } from "../../columns/seenColumn";
import { type TotalField, type TotalHeading, totalHeading } from "../../headings/totalHeadings";

const kinds: Readonly<Record<TotalField, readonly CellKind[]>> = {
  totalAmount: ["money"],
  totalOrders: ["number", "money"],
  firstDealOn: ["date", "serial"],
  lastDealOn: ["date", "serial"],
  daysSilent: ["number", "money"],
};

const confidence = { sure: 0.9, usual: 0.65 } as const;
/** What a heading means for sure stays what it means. */
const settled = 0.8;
/** R, F and M in classes of one to five are no figures. */
const classes = 10;

/** A column of a customer list that sums up what everybody bought. */
interface Sum extends TotalHeading {
  readonly at: number;
}

/**
 * 累计金额, 订单数, 最近下单日期: what a customer list says of everybody's whole trade. Words that may mean something else
 * (消费金额, Recency) count beside one that does not, or where amount, number and day of an RFM table stand together.
 */
export function settleTotals(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  role: Role,
): readonly (Option | null)[] {
  if (role !== "customers") return options;
  const sums = sumsOf(columns, options);
  return options.map((option, i) => {
    const found = sums.find(({ at }) => at === i);
    const profile = columns[i]?.profile;
    if (found === undefined || profile === undefined) return option;
    const [kind] = kinds[found.field];
    return contentOption(found.field, confidence[found.sure ? "sure" : "usual"], kind ?? "number", profile);
  });
}

function sumsOf(columns: readonly SeenColumn[], options: readonly (Option | null)[]): readonly Sum[] {
  const chosen = new Set(columns.map(({ known }) => known?.field));
  const found = columns.flatMap((column, at) => {
    const option = options[at] ?? null;
    const isTaken = column.known !== undefined || (option?.field != null && option.confidence >= settled);
    const said = isTaken ? null : totalHeading(column.heading);
    return said !== null && !chosen.has(said.field) && agrees(column, said.field) ? [{ ...said, at }] : [];
  });
  const isTable = new Set(found.map(({ field }) => family[field])).size === 3;
  const isTold = found.some(({ sure, field }) => sure && family[field] !== "day") || isTable;
  const trusted = found.filter(({ sure }) => sure || isTold);
  return trusted.filter((one) => one === bestOf(trusted, one.field));
}

const family: Readonly<Record<TotalField, "amount" | "orders" | "day">> = {
  totalAmount: "amount",
  totalOrders: "orders",
  firstDealOn: "day",
  lastDealOn: "day",
  daysSilent: "day",
};

/** Of two columns for one figure the surer, else the first. */
function bestOf(sums: readonly Sum[], field: TotalField): Sum | undefined {
  const own = sums.filter((one) => one.field === field);
  return own.find(({ sure }) => sure) ?? own[0];
}

function agrees({ profile }: SeenColumn, field: TotalField): boolean {
  if (profile.filled === 0 || profile.ordinal) return false;
  if (!kinds[field].some((kind) => profile.share(kind) >= most)) return false;
  return (
    field !== "totalAmount" ||
    profile.cells.some((cell) => Number(cell) > classes || typeof cell === "string")
  );
}
