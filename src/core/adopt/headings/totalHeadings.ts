import { totalFields } from "../../sheets/fields";
import { foldHeading } from "./foldHeading";

export type TotalField = (typeof totalFields)[number];

/** A heading of sums a customer list keeps, and whether it says so by itself (累计金额) or beside one that does (消费金额). */
export interface TotalHeading {
  readonly field: TotalField;
  readonly sure: boolean;
}

const bought = "购买|消费|下单|成交|交易|采购|订货|订单|签约|付款|支付|缴费|合作";
const deal = "order(?:ed)?|purchased?|deal|sale|transaction|invoice|bought|buy";

const sure: Readonly<Record<TotalField, RegExp>> = {
  totalAmount: new RegExp(
    `^(?:历史|历年)?(?:累计|累积|合计|总共?|历年合计)(?:${bought}|销售|业绩|回款)?(?:总?金额|总?额)$|^(?:历史)?累计(?:消费|销售|业绩|成交|采购|缴费|交费|付款|支付|充值|实收|收款|回款|已收|已付)$|^(?:${bought}|销售)总(?:金)?额$|^(?:(?:total|lifetime|cumulative|overall)(?:net)?(?:spent|spend|spending|orders?(?:amount|value)|purchases?(?:amount|value))|(?:net)?(?:amount|money)spent)(?:usd|eur|gbp|cny|rmb)?$`,
  ),
  totalOrders: new RegExp(
    `^(?:历史|历年)?(?:累计|累积|总)?(?:${bought})(?:总?次数|总数|频次|笔数)$|^(?:历史)?(?:累计|累积|总)订单数?量?$|^订单数$|^总?单数$|^(?:累计|总)(?:次数|单数)$|^(?:orders?|purchases?|transactions?|invoices?)count$|^(?:total|lifetime)?(?:(?:numbers?|nos?|nrs?|nbr|num|count|qty)?of|total|lifetime)(?:the)?(?:orders|purchases|transactions|invoices)$|^ordersplaced$`,
  ),
  firstDealOn: new RegExp(
    `^(?:首次|第一次|首单|首笔|最早|初次)一?次?(?:${bought}|业务)?(?:的?(?:日期|时间|日))$|^(?:dateof)?first(?:${deal})(?:on|at|date|day|time)?$`,
  ),
  lastDealOn: new RegExp(
    `^(?:最近|最后|最新|上次|末次|最晚|近期)一?[次笔单]?(?:${bought})(?:的?(?:日期|时间|日))?$|^(?:dateof)?(?:last|latest|mostrecent)(?:${deal})(?:on|at|date|day|time)?$`,
  ),
  daysSilent: new RegExp(
    `^距(?:今|离)?(?:上次|最[近后]|末次)?一?次?(?:${bought})?(?:已有|距今|间隔)?(?:天数|天|日数)$|^(?:最[近后]|上次|末次)?一?次?(?:${bought})?(?:距今|至今|间隔)(?:天数|天|日数)$|^未(?:${bought})天数$|^dayssince(?:last|latest|mostrecent)?(?:${deal})$|^recencydays$|^recencyindays$`,
  ),
};

/** What means it only beside another: a price, a visit, the bare words of an RFM table. */
const usual: Readonly<Record<TotalField, RegExp>> = {
  totalAmount: new RegExp(
    `^(?:${bought}|销售)金?额$|^(?:总额|总价|总计金额)$|^(?:monetary(?:value)?|spent|spend|spending|(?:total)?(?:revenue|sales)|totalvalue|totalamount|total|ltv|lifetimevalue|amount|m值?)$`,
  ),
  totalOrders:
    /^(?:订单数量|单量|到店次数|来店次数|频次|频率|消费频率|购买频率|frequency|orders|purchases|transactions|visits|totalvisits|totalpurchases|f值?)$/,
  firstDealOn: /^(?:首单|首购|首次(?:到店|进店|来店)(?:日期|时间)?|firstseen|firstvisit(?:date)?)$/,
  lastDealOn:
    /^(?:末单|(?:消费|购买|到店)(?:日期|时间)|(?:最近|最后|上次|末次)一?次?(?:到店|进店|来店|光顾|服务)(?:日期|时间)?|lastvisit(?:ed)?(?:on|date)?|lastseen|mostrecentvisit)$/,
  daysSilent: /^(?:recency|dayssilent|dayssincelastvisit|r值?)$/,
};

/** What of a customer's whole trade a heading names; null for any other. */
export function totalHeading(heading: string): TotalHeading | null {
  const { bare } = foldHeading(heading);
  const folded = bare.replace(/^(?:客户|会员|顾客|买家|customer)(?=.{2})/, "");
  const says = (words: Readonly<Record<TotalField, RegExp>>) =>
    totalFields.find((one) => words[one].test(folded));
  const field = says(sure);
  if (field !== undefined) return { field, sure: true };
  const likely = says(usual);
  return likely === undefined ? null : { field: likely, sure: false };
}

/**
 * Whether headings (folded) speak of customers' whole trade: how often and when, or how much in all and when last. Under them
 * stands one row a customer, not one a deal.
 */
export function sumUpCustomers(headings: readonly string[]): boolean {
  const found = headings.flatMap((heading) => totalHeading(heading) ?? []);
  const sureOnes = found.filter((one) => one.sure);
  const isDay = ({ field }: TotalHeading) => field !== "totalAmount" && field !== "totalOrders";
  const isCount = ({ field }: TotalHeading) => field === "totalOrders";
  const isAmount = ({ field }: TotalHeading) => field === "totalAmount";
  if (sureOnes.some(isCount)) return found.some(isDay);
  return sureOnes.some(isDay) && (found.some(isCount) || sureOnes.some(isAmount));
}
