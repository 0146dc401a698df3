import { useCallback, useState } from "react";
import type { Page, PageQuery } from "../../../core/analysis/context/views";
import type { ClusterView } from "../../../core/analysis/dedupe/clusterViews";
import type { Certainty } from "../../../core/dedupe/clusters/duplicates";
import { usePane } from "../../session/hooks/paneContext";
import { type Pages, usePages } from "../../session/hooks/usePages";

const none: Page<ClusterView> = { total: 0, offset: 0, items: [] };

/**
 * The groups of one certainty. Those found first stand there while the rest is searched, and stay at the top of the
 * certain ones afterwards, so that nothing moves under the reader's eyes.
 */
export function useGroupPages(
  certainty: Certainty,
  early: readonly ClusterView[],
  searching: boolean,
): Pages<ClusterView> {
  const { analysis } = usePane();
  // They are told once, and only while the search runs.
  const [first] = useState(early);
  const fetchPage = useCallback(
    (query: PageQuery): Promise<Page<ClusterView>> =>
      searching ? Promise.resolve(none) : analysis.call("clusters", [{ ...query, certainty }]),
    [analysis, certainty, searching],
  );
  const pages = usePages(fetchPage);
  if (certainty !== "certain" || first.length === 0) return pages;
  return {
    ...pages,
    total: searching ? first.length : (pages.total ?? first.length),
    rowAt: (index) => pages.rowAt(index) ?? first[index],
  };
}
