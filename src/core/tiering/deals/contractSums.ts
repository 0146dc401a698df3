import { foldHeading } from "../../adopt/headings/foldHeading";
import type { Column, Table } from "../../tables/table";
import type { Turn } from "./contractDays";
import { type ContractTerm, contractTerms } from "./contractTerms";

/** The columns of a customer list that hold what its customers are bound to pay: the sum, and from when to when. */
export interface ContractColumns {
  readonly sum: Column;
  readonly turn: Turn;
  readonly terms: readonly ContractTerm[];
}

const service =
  "(?:总|服务|会员|管理|维护|维保|顾问|代理|代账|记账|托管|软件|系统|使用|技术|平台|场地|租赁|续)*";
const paidFor = "(?: (?:service|membership|maintenance|contract|licen[cs]e|subscription|support))?";
const what = "(?:fees?|amount|rent|retainer|premium|subscription|charges?|value|price)";
/** What a sum is called by what it is for. Annual revenue is the customer's own. */
const sums: readonly (readonly [Turn, RegExp])[] = [
  [
    12,
    new RegExp(
      `(?:^|每|按)年度?${service}(?:费用?|租金?)$|^(?:annual|yearly)${paidFor} ${what}$|^(?:acv|arr)$`,
    ),
  ],
  [3, new RegExp(`(?:^|每|按)季度?${service}(?:费用?|租金?)$|^quarterly${paidFor} ${what}$`)],
  [1, new RegExp(`(?:^|每|按)月度?${service}(?:费用?|租金?)$|^monthly${paidFor} ${what}$|^mrr$`)],
  [
    null,
    /^(?:合同|合约|签[约单订]|成交)(?:总|成交)?(?:金?额|价款?|款)$|^(?:total )?contract (?:value|amount|sum|price|total)$|^tcv$/,
  ],
];

/** What a customer list says of contracts beside its customers; null where it names no sum of them. */
export function contractColumns(customers: Table, today: number): ContractColumns | null {
  for (const sum of customers.columns) {
    const turn = sum.field === "number" ? turnOf(sum) : undefined;
    if (turn !== undefined) return { sum, turn, terms: contractTerms(customers, sum, turn !== null, today) };
  }
  return null;
}

/** A unit or currency behind it, 年费（USD）, is no part of what a sum is for. */
function turnOf({ heading }: Column): Turn | undefined {
  const { words, bareWords } = foldHeading(heading);
  return sums.find(([, pattern]) => pattern.test(words) || pattern.test(bareWords))?.[0];
}
