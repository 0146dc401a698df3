import { grouped } from "../../sheets/grouped";
import type { Language, Words } from "../../sheets/words";
import type { Obstacle } from "../deals/leftOut";
import { enMany } from "../reasons/reasonWords";

/** Why a customer has no purchase that counts. */
export type NoPurchase = Exclude<Obstacle, "unknownCustomer"> | "later" | "free" | "unnamed";

/** How a run will come out, where most customers come out as 未成交 or 流失. */
export interface Outlook {
  /** Customers that get a tier. */
  readonly customers: number;
  /** Those without a purchase, though there are deals; left out where they are few, or nothing but named nowhere. */
  readonly prospects?: Prospects;
  /** Those whose last purchase lies as long ago as nobody's may; left out where they are few. */
  readonly silent?: Silent;
}

export interface Prospects {
  readonly customers: number;
  /** Most customers first. */
  readonly why: readonly { readonly cause: NoPurchase; readonly customers: number }[];
  /** Transactions no customer was found for, and the first names or numbers in them. */
  readonly strangers: { readonly rows: number; readonly names: readonly string[] };
  /** Names or numbers of the list, written as it writes them. */
  readonly own: readonly string[];
}

export interface Silent {
  readonly customers: number;
  /** Of them those that bought once. */
  readonly once: number;
  /** Days without a purchase from which everybody is lost. */
  readonly days: number;
  /** Days since the last purchase of the middle one of them. */
  readonly middle: number;
}

interface OutlookLine {
  readonly cause: "prospects" | "silent";
  readonly rows: number;
  readonly customers: number;
  readonly fix: null;
  readonly text: string;
}

/** Says that most customers come out without a purchase, or as lost, and why. */
export function outlookLines(outlook: Outlook | undefined, language: Language): readonly OutlookLine[] {
  if (!outlook) return [];
  const { customers, prospects, silent } = outlook;
  return [
    ...(prospects ? [prospectLine(prospects, customers, language)] : []),
    ...(silent ? [silentLine(silent, customers, language)] : []),
  ];
}

const reasons: Readonly<Record<NoPurchase, Words>> = {
  noDate: { "zh-CN": "交易日期无法识别", "en-US": "the day cannot be read" },
  noAmount: { "zh-CN": "交易金额无法识别", "en-US": "the amount cannot be read" },
  otherKind: { "zh-CN": "交易类型不算购买", "en-US": "the type is no purchase" },
  otherCurrency: { "zh-CN": "交易的币种没有汇率", "en-US": "the currency has no rate" },
  cancelled: { "zh-CN": "交易都已取消或未成交", "en-US": "all was cancelled or not won" },
  later: { "zh-CN": "交易都在截止日之后", "en-US": "all lies after the as-of day" },
  free: { "zh-CN": "交易金额都是 0，或已在别处计入", "en-US": "the amount is 0, or counted elsewhere" },
  unnamed: { "zh-CN": "交易里没有出现", "en-US": "no transaction names them" },
};

function prospectLine(prospects: Prospects, all: number, language: Language): OutlookLine {
  const { customers, strangers } = prospects;
  const text = (language === "zh-CN" ? prospectsZh : prospectsEn)(prospects, all);
  return { cause: "prospects", rows: strangers.rows, customers, fix: null, text };
}

function prospectsZh({ customers, why, strangers, own }: Prospects, all: number): string {
  const whole = customers === all ? "都" : `中有 ${grouped(customers)} 个`;
  const parts = why.map(
    ({ cause, customers: some }) => `${many(why, some, " 个")}${reasons[cause]["zh-CN"]}`,
  );
  const named = strangers.rows === 0 ? "" : strangersZh(strangers, own);
  return `${grouped(all)} 个客户${whole}会列为未成交：${parts.join("，")}。${named}`;
}

function prospectsEn({ customers, why, strangers, own }: Prospects, all: number): string {
  const whole = customers === all ? "All " : `${grouped(customers)} of `;
  const parts = why.map(({ cause, customers: some }) => `${many(why, some, ": ")}${reasons[cause]["en-US"]}`);
  const named = strangers.rows === 0 ? "" : strangersEn(strangers, own);
  return `${whole}${enMany(all, "customer")} come out as prospects (${parts.join("; ")}).${named}`;
}

/** One reason alone is that of all. */
function many(why: Prospects["why"], some: number, unit: string): string {
  return why.length === 1 ? "" : `${grouped(some)}${unit}`;
}

function strangersZh({ rows, names }: Prospects["strangers"], own: readonly string[]): string {
  const quoted = (texts: readonly string[]) => texts.map((text) => `「${text}」`).join("");
  return `另有 ${grouped(rows)} 笔交易写的客户（如${quoted(names)}）在客户表里找不到（客户表的写法如${quoted(own)}），请先核对两边的编号或名称。`;
}

function strangersEn({ rows, names }: Prospects["strangers"], own: readonly string[]): string {
  return ` ${enMany(rows, "transaction")} ${rows === 1 ? "names" : "name"} customers the list does not hold (${names.join(", ")}; the list has ${own.join(", ")}): compare the numbers or names of both first.`;
}

function silentLine({ customers, once, days, middle }: Silent, all: number, language: Language): OutlookLine {
  const ofOnce =
    once === 0
      ? ""
      : language === "zh-CN"
        ? `，其中 ${grouped(once)} 个只买过一次`
        : `, ${grouped(once)} of them bought once`;
  const text =
    language === "zh-CN"
      ? `${grouped(all)} 个客户中有 ${grouped(customers)} 个超过 ${days} 天没有购买（中位 ${grouped(middle)} 天）${ofOnce}，会列为流失。近期交易若未登记，请先补充；若生意本来间隔就长，可在「更多规则」中放宽流失天数。`
      : `${grouped(customers)} of ${enMany(all, "customer")} bought nothing for ${days} days or more (half of them for ${grouped(middle)})${ofOnce}, and come out as lost. Add recent transactions if they are missing; if your customers buy that rarely, allow a longer silence under “More rules”.`;
  return { cause: "silent", rows: 0, customers, fix: null, text };
}
