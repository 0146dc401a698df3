import type { Patch } from "../changes/patch";
import type { Decisions, MergeDecision, MergeScope } from "../changes/proposal";
import { findDuplicates } from "../dedupe/findDuplicates";
import { defaultDedupeSettings } from "../dedupe/settings";
import type { Language } from "../sheets/words";
import type { BookContext } from "./bookContext";
import type { ClusterView, DuplicateSummary, Page, PageQuery } from "./views";

export interface DedupeJob {
  readonly summary: DuplicateSummary;
  page(query: PageQuery & { readonly certainty?: "certain" | "probable" }): Page<ClusterView>;
  patch(decisions: Decisions<MergeDecision>, scope?: MergeScope): Patch;
}

export function runDedupe(
  context: BookContext,
  language: Language,
  today: number,
  report: (share: number) => void,
): DedupeJob {
  void language;
  void today;
  const { clusters, candidatePairs } = findDuplicates(context.book.customers, defaultDedupeSettings, {
    report,
  });
  return {
    summary: {
      certain: clusters.filter((cluster) => cluster.certainty === "certain").length,
      probable: clusters.filter((cluster) => cluster.certainty === "probable").length,
      rows: clusters.reduce((sum, cluster) => sum + cluster.rows.length, 0),
      candidatePairs,
    },
    page: () => {
      throw new Error("pending");
    },
    patch: () => {
      throw new Error("pending");
    },
  };
}
