import type { Found, Inspection } from "../../../anomalies/findings/found";
import { worstFirst } from "../../../anomalies/findings/shownSeverity";
import type { Severity } from "../../../anomalies/rule/hit";
import type { Book } from "../../../tables/table";
import { columnKey, findingKey, numberedKey } from "../../own/findingKeys";

/** One line of 问题清单: a finding, or (`row` null) a problem of the whole column. */
export interface FindingSpot {
  readonly found: Found;
  readonly row: number | null;
  readonly severity: Severity;
}

export interface FindingSpots {
  /** Errors and warnings by key, the errors first; problems of a whole column as one. */
  readonly listed: ReadonlyMap<string, FindingSpot>;
  /** All keys found, the offers only of the rules asked for. */
  readonly present: ReadonlyMap<string, FindingSpot>;
}

/** Names what an inspection found. Offers to tidy are not listed: they are accepted in one go, not worked through. */
export function findingSpots(
  book: Book,
  { found }: Inspection,
  alsoOffers: ReadonlySet<string>,
): FindingSpots {
  const given = new Map<string, number>();
  const listed = new Map<string, FindingSpot>();
  const present = new Map<string, FindingSpot>();
  for (const one of worstFirst(found)) {
    if (one.systemic) {
      const key = columnKey(book, one);
      const spot = { found: one, row: null, severity: one.judged };
      present.set(key, spot);
      listed.set(key, spot);
    }
    if (one.severity === "info" && !alsoOffers.has(one.rule.id)) continue;
    for (const row of one.rows) {
      const key = numberedKey(findingKey(book, one, row), given);
      const spot = { found: one, row, severity: one.severity };
      present.set(key, spot);
      if (one.severity !== "info") listed.set(key, spot);
    }
  }
  return { listed, present };
}
