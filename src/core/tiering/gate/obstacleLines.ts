import { grouped } from "../../sheets/grouped";
import type { Language, Words } from "../../sheets/words";
import type { Obstacle } from "../deals/leftOut";
import { otherKindWords } from "../deals/otherKinds";
import { unratedWords } from "../rates/unrated";
import { enMany } from "../reasons/reasonWords";
import type { GateCounts, GateLine } from "./gateLine";

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

const causes = ["noAmount", "noDate", "unknownCustomer", "otherCurrency", "otherKind"] as const;

/** Transactions that count for nobody, by why. Cancelled orders are left out by rule, not by fault. */
export function obstacleLines(counts: GateCounts, language: Language): readonly GateLine[] {
  return causes.flatMap((cause): readonly GateLine[] => {
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
}

/** What is left out, where a name helps to mend it. */
function namedIn(cause: Obstacle, { unrated = [], otherKinds = [] }: GateCounts, language: Language): string {
  if (cause === "otherCurrency") return unratedWords(unrated, language);
  return cause === "otherKind" ? otherKindWords(otherKinds, language) : "";
}

function detailed(words: string, language: Language): string {
  return language === "zh-CN" ? `明细：${words}。` : ` In detail: ${words}.`;
}
