import type { Field } from "../../../sheets/fields";
import type { SeenColumn } from "../../columns/seenColumn";
import { foldHeading } from "../../headings/foldHeading";

const sums: ReadonlySet<Field | null> = new Set<Field | null>(["amount", "invoiceAmount"]);
/** Of the figures beside a sum those that are money as well: 累计已收, 未收, 质保金; no share of it, and no count. */
const money = /[款额金费价]|[收付欠]|余额|结余/;
const noMoney = /比例|比率|率|占比|[%％]|折扣|次数|笔数|数量|天数|期数/;

/** What one unit of a column is worth: 10000 under 合同额（万元）, and under 合同额 below 钱（万元）, which counts for all sums there. */
export function scaleOf({ heading, group }: SeenColumn, field: Field | null): number {
  const own = foldHeading(heading).scale;
  if (own !== 1 || group === "" || /[元円]/.test(heading)) return own;
  const isMoney = sums.has(field) || (field === "number" && money.test(heading) && !noMoney.test(heading));
  return isMoney ? foldHeading(group).scale : own;
}
