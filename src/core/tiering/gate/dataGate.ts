import { grouped } from "../../sheets/grouped";
import type { Language, Words } from "../../sheets/words";
import type { CopiedSheet } from "../../tables/copiedDeals";
import type { Place } from "../../tables/table";
import type { LeftOut, Obstacle } from "../deals/dealsOf";
import { type OtherKind, otherKindWords } from "../deals/otherKinds";
import { type Unrated, unratedWords } from "../deals/unrated";
import { enMany } from "../reasons/reasonWords";
import type { RuleChange } from "../scheme/ruleVersion";
import { ruleChangeWords } from "../scheme/ruleWords";
import { copiedLines } from "./copiedLines";
import { dealLines } from "./dealLines";
import { duplicateLines, type OpenDuplicates } from "./duplicateLines";
import { type LinkedOtherwise, linkedLines } from "./linkedLines";
import { namedLines } from "./namedLines";
import { type ParallelSheets, parallelLines } from "./parallelLines";
import { type Reach, reachLines } from "./reachLines";
import { type GateTax, taxLines } from "./taxLines";
import { type ListedTotals, totalLines } from "./totalLines";

/** What stands in the way of a sound run, in counts. */
export interface GateCounts extends Reach {
  /** Transactions left out, and the customers they belong to, by why. */
  readonly leftOut: LeftOut;
  readonly customersAffected: LeftOut;
  /** Where the first of them stand. */
  readonly leftRows?: (cause: Obstacle) => readonly Place[];
  /** null = not searched yet. */
  readonly duplicates: OpenDuplicates | null;
  /** Transactions that count and of which something was found to be wrong, by rule, those with most of them first. */
  readonly doubtful?: Doubtful;
  /** Tiers set by hand whose last day has passed since the last period. */
  readonly expired?: number;
  /** The last period, where it was assigned by other rules, and what of them differs. */
  readonly otherRules?: RuleChange & { readonly period: string };
  /** What the transactions are called that are neither purchase nor return. */
  readonly otherKinds?: readonly OtherKind[];
  /** The transactions left out for want of a rate, by currency. */
  readonly unrated?: readonly Unrated[];
  /** How the amounts that count are marked for tax. */
  readonly tax?: GateTax;
  /** Customers whose 上级客户编号 is nobody's, and where the first of them stand. */
  readonly parents?: { readonly rows: number; readonly places: readonly Place[] };
  /** Pairs of sheets that may hold the same business. */
  readonly parallel?: readonly ParallelSheets[];
  /** Customers there are because transactions name them, where nobody listed any. */
  readonly named?: number;
  /** Transactions that count for the customer whose e-mail, telephone … they bear. */
  readonly linked?: LinkedOtherwise;
  /** What the customer list sums up of everybody's orders, by heading, and whether tiers stand on it or on orders. */
  readonly totals?: ListedTotals;
  /** Sheets whose deals stand on others as well: they are counted once. */
  readonly copied?: readonly CopiedSheet[];
  /** Neither transactions nor sums of them were read. */
  readonly noDeals?: boolean;
}

/** What an inspection has against transactions that count. */
export interface Doubtful {
  readonly rows: number;
  readonly customers: number;
  readonly rules: readonly { readonly title: string; readonly rows: number }[];
}

/** One thing to know before tiers are assigned. `fix` names the job that mends it; null = nothing is wrong. */
export interface GateLine {
  readonly cause:
    | Exclude<Obstacle, "cancelled">
    | "duplicates"
    | "stale"
    | "short"
    | "doubtful"
    | "expired"
    | "rules"
    | "tax"
    | "tax-unknown"
    | "parents"
    | "linked"
    | "named"
    | "parallel"
    | "copied"
    | "totals"
    | "no-deals";
  readonly rows: number;
  readonly customers: number;
  readonly fix: "inspect" | "dedupe" | "as-of" | "rates" | "tax" | "adopt" | null;
  readonly text: string;
  /** Where another as-of day mends it: the end of the last quarter the records cover, "YYYY-MM-DD". */
  readonly day?: string;
  /** Where rows nobody else lists stand, the first of them. */
  readonly places?: readonly Place[];
}

type Sentence = (rows: number, customers: number) => Words;

const belongs = (rows: number, customers: number, zh: string, en: string): Words => ({
  "zh-CN": `${grouped(rows)} 笔交易${zh}，未计入，涉及 ${grouped(customers)} 个客户。`,
  "en-US": `${enMany(rows, "transaction")} left out (${en}); ${enMany(customers, "customer")} affected.`,
});

const sentences: Readonly<Record<Exclude<Obstacle, "cancelled">, Sentence>> = {
  noAmount: (rows, customers) =>
    belongs(rows, customers, "金额缺失或无法识别", "amount missing or unreadable"),
  noDate: (rows, customers) => belongs(rows, customers, "日期缺失或无法识别", "date missing or unreadable"),
  otherKind: (rows, customers) =>
    belongs(rows, customers, "不是购买、退货或退款", "no purchase, return or refund"),
  otherCurrency: (rows, customers) => belongs(rows, customers, "的币种没有汇率", "currency without a rate"),
  unknownCustomer: (rows) => ({
    "zh-CN": `${grouped(rows)} 笔交易找不到客户，不计入任何客户。`,
    "en-US": `${enMany(rows, "transaction")} of no known customer, counted for nobody.`,
  }),
};

/**
 * What should be mended before a run, with its effect, the most customers first; empty = go ahead. Nothing blocks:
 * the user decides. Cancelled orders are left out by rule, not by fault.
 */
export function dataGate(counts: GateCounts, language: Language): readonly GateLine[] {
  const causes = ["noAmount", "noDate", "unknownCustomer", "otherCurrency", "otherKind"] as const;
  const lines = causes.flatMap((cause): readonly GateLine[] => {
    const rows = counts.leftOut[cause];
    const customers = counts.customersAffected[cause];
    if (rows === 0) return [];
    const fix = cause === "otherCurrency" ? "rates" : "inspect";
    const text = sentences[cause](rows, customers)[language];
    const named = namedIn(cause, counts, language);
    const places = counts.leftRows?.(cause) ?? [];
    return [
      {
        ...{ cause, rows, customers, fix },
        text: named === "" ? text : `${text}${detailed(named, language)}`,
        ...(places.length > 0 && { places }),
      },
    ];
  });
  const doubts = doubtfulLines(counts.doubtful, language);
  const all = [
    ...lines,
    ...doubts,
    ...taxLines(counts.tax, language),
    ...duplicateLines(counts.duplicates, language),
  ];
  all.sort((a, b) => b.customers - a.customers || b.rows - a.rows);
  return [
    ...dealLines(counts.noDeals !== true, language),
    ...reachLines(counts, language),
    ...totalLines(counts.totals, language),
    ...all,
    ...parentLines(counts.parents, language),
    ...linkedLines(counts.linked, language),
    ...parallelLines(counts.parallel ?? [], language),
    ...namedLines(counts.named ?? 0, language),
    ...copiedLines(counts.copied ?? [], language),
    ...expiredLines(counts.expired ?? 0, language),
    ...rulesLines(counts.otherRules, language),
  ];
}

/** What is left out, where a name helps to mend it. */
function namedIn(cause: Obstacle, { unrated = [], otherKinds = [] }: GateCounts, language: Language): string {
  if (cause === "otherCurrency") return unratedWords(unrated, language);
  return cause === "otherKind" ? otherKindWords(otherKinds, language) : "";
}

function detailed(words: string, language: Language): string {
  return language === "zh-CN" ? `明细：${words}。` : ` They are ${words}.`;
}

/** Rules named before "and more". */
const namedRules = 3;

function doubtfulLines(doubtful: GateCounts["doubtful"], language: Language): readonly GateLine[] {
  if (!doubtful || doubtful.rows === 0) return [];
  const { rows, customers, rules } = doubtful;
  const zh = language === "zh-CN";
  const named = rules
    .slice(0, namedRules)
    .map(({ title, rows: count }) => (zh ? `${title} ${grouped(count)} 笔` : `${title}: ${grouped(count)}`));
  const more = rules.length > namedRules ? (zh ? "等" : " …") : "";
  const list = named.join(zh ? "、" : "; ") + more;
  const text = zh
    ? `已计入的交易中，${grouped(rows)} 笔有尚未处理的错误或警告（${list}），涉及 ${grouped(customers)} 个客户，等级可能不准。`
    : `${enMany(rows, "counted transaction")} with open errors or warnings (${list}); ${enMany(customers, "customer")} affected, whose tiers may be wrong.`;
  return [{ cause: "doubtful", rows, customers, fix: "inspect", text }];
}

function parentLines(parents: GateCounts["parents"], language: Language): readonly GateLine[] {
  if (!parents || parents.rows === 0) return [];
  const { rows, places } = parents;
  const text =
    language === "zh-CN"
      ? `${grouped(rows)} 位客户的上级客户编号在客户表中找不到，暂按单独的客户分级，不计入集团。`
      : `${enMany(rows, "customer")} with a parent that is not in the list: tiered on their own, outside any group.`;
  return [{ cause: "parents", rows, customers: rows, fix: null, text, places }];
}

function expiredLines(expired: number, language: Language): readonly GateLine[] {
  if (expired === 0) return [];
  const text =
    language === "zh-CN"
      ? `${grouped(expired)} 位客户的人工等级已到期，恢复为系统等级；需要时请重新人工定级。`
      : `${enMany(expired, "tier")} set by hand expired, so the figures decide again; set anew where needed.`;
  return [{ cause: "expired", rows: expired, customers: expired, fix: null, text }];
}

function rulesLines(other: GateCounts["otherRules"], language: Language): readonly GateLine[] {
  if (!other) return [];
  const text = ruleChangeWords(other, other.period, language);
  return [{ cause: "rules", rows: 0, customers: 0, fix: null, text }];
}
