import { foldHeading } from "../../adopt/headings/foldHeading";
import type { Column, Table } from "../../tables/table";
import { bareEndOf, contractEnds, isOfElse } from "./contractEnds";

/** The columns of a customer list that hold what its customers are bound to pay: the sum, and from when to when. */
export interface ContractColumns {
  readonly sum: Column;
  /** How many months one sum is for; null: for the whole contract. */
  readonly months: 1 | 3 | 12 | null;
  readonly start: Column | null;
  readonly end: Column | null;
}

const service =
  "(?:总|服务|会员|管理|维护|维保|顾问|代理|代账|记账|托管|软件|系统|使用|技术|平台|场地|租赁|续)*";
const paidFor = "(?: (?:service|membership|maintenance|contract|licen[cs]e|subscription|support))?";
const what = "(?:fees?|amount|rent|retainer|premium|subscription|charges?|value|price)";
/** What a sum is called by what it is for. Annual revenue is the customer's own. */
const sums: readonly (readonly [ContractColumns["months"], RegExp])[] = [
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
/** The day somebody signed, or it began. */
const started =
  /签[约订署单](?:日期?|时间)?$|合同(?:签订|签署|开始|起始|生效)?(?:日期?|时间)$|起(?:日期?|始日?期?)?$|起租|开始|生效|开通|入会|\b(?:sign(?:ed|ing)?|start\w*|commenc\w*|effective|begin\w*)\b|^contract date$/;

/** What a customer list says of contracts beside its customers; null where it names no sum of them. */
export function contractColumns(customers: Table, today: number): ContractColumns | null {
  for (const sum of customers.columns) {
    const months = sum.field === "number" ? monthsOf(sum) : undefined;
    if (months === undefined) continue;
    const start = startOf(customers);
    const [end = months === null ? null : bareEndOf(customers)] = contractEnds(customers, today);
    return { sum, months, start: start === end ? null : start, end };
  }
  return null;
}

/** The first column that says when contracts began; one of something else (试用开始) only where it stands alone. */
function startOf({ columns }: Table): Column | null {
  const starts = columns.filter(({ field, heading }) => isDay(field) && started.test(wordsOf(heading)));
  return starts.find(({ heading }) => !isOfElse(wordsOf(heading))) ?? starts[0] ?? null;
}

function monthsOf({ heading }: Column): ContractColumns["months"] | undefined {
  const words = wordsOf(heading);
  return sums.find(([, pattern]) => pattern.test(words))?.[0];
}

function wordsOf(heading: string): string {
  return foldHeading(heading).words;
}

function isDay(field: Column["field"]): boolean {
  return field === "date" || field === "registeredOn" || field === "contractStart";
}
