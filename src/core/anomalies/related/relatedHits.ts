import type { Book } from "../../tables/table";
import type { InspectionContext } from "../rule/context";
import type { Hits } from "../rule/hit";
import { obstacleOf } from "../rule/obstacles/obstacle";
import type { Rule } from "../rule/rule";
import { relatedViews } from "./relatedViews";

/** What a rule finds on the sheets that are only inspected. */
export function relatedHits(rule: Rule, book: Book, context: InspectionContext): readonly Hits[] {
  const sight = rule.ofRelated;
  if (sight === undefined) return [];
  return relatedViews(book).flatMap(({ key, seen }) => {
    const own = seen[sight];
    if (obstacleOf(rule, rule.seenIn?.(own) ?? own, context) !== null) return [];
    const ofTable = rule.find(own, context).filter(({ role }) => role === "transactions");
    const most =
      sight === "beside-customers" ? mostStrangers(own.transactions.rowCount) : Number.POSITIVE_INFINITY;
    return ofTable.filter(({ rows }) => rows.length <= most).map((hits) => ({ ...hits, role: key }));
  });
}

/** By judgement: a sheet that names more customers nobody listed, or otherwise, is about others too. */
function mostStrangers(rows: number): number {
  return Math.max(3, rows * 0.02);
}
