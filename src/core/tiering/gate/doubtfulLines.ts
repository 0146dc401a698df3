import { grouped } from "../../sheets/grouped";
import type { Language } from "../../sheets/words";
import { enMany } from "../reasons/reasonWords";
import type { GateCounts, GateLine } from "./gateLine";

/** Rules named before "and more". */
const namedRules = 3;

/** Transactions that count although an inspection has something against them. */
export function doubtfulLines(doubtful: GateCounts["doubtful"], language: Language): readonly GateLine[] {
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
