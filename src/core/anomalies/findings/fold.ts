import type { Book } from "../../tables/table";
import { keptWhere } from "../cells/rowsWhere";
import { type Hits, type Severity, severities } from "../rule/hit";
import type { Rule } from "../rule/rule";
import { tableOf } from "../rule/tableOf";

/**
 * Root-cause folding: one faulty cell is accused once. A cell's own content (missing, format, list, text) comes
 * first in the order of the list of rules; what it means beside other cells (consistency, references, uniqueness,
 * time, statistics) comes second, and only where it weighs more than what was already said. Whole rows are not folded.
 */
export interface Fold {
  /** The rows of these hits that are still to be said. */
  keep(rule: Rule, severity: Severity, hits: Hits): Int32Array;
}

const contentSections: ReadonlySet<string> = new Set(["B", "C", "D", "J"]);

/** In which sense something is said of a cell. */
type Aspect = "content" | "relation";

/** Of a column of which nothing was said yet: most of a million rows are never accused. */
const nothing = new Uint8Array(0);

/** A fold over one inspection; rules must be given in the order of their precedence. */
export function createFold(book: Book): Fold {
  const said = new Map<string, Uint8Array>();
  const keyOf = ({ role, column }: Hits, aspect: Aspect) => `${role} ${column} ${aspect}`;
  function note(hits: Hits, aspect: Aspect, rows: Int32Array, weight: number): void {
    if (rows.length === 0) return;
    const key = keyOf(hits, aspect);
    const noted = said.get(key) ?? new Uint8Array(tableOf(book, hits.role).rowCount);
    said.set(key, noted);
    for (let i = 0; i < rows.length; i++) noted[rows[i] ?? 0] = weight;
  }
  return {
    keep(rule, severity, hits) {
      if (hits.column === null || rule.catalogue.startsWith("A")) return hits.rows;
      const aspect = contentSections.has(rule.catalogue.charAt(0)) ? "content" : "relation";
      const same = said.get(keyOf(hits, aspect)) ?? nothing;
      const content = said.get(keyOf(hits, "content")) ?? nothing;
      const rows = unsaid(hits.rows, weight(severity), same, content);
      note(hits, aspect, rows, weight(severity));
      return rows;
    },
  };
}

/** 3 for an error, 2 for a warning, 1 for an offer. */
function weight(severity: Severity): number {
  return severities.length - severities.indexOf(severity);
}

/** The weight from which a remark on a cell's content silences others; an offer to tidy does not. */
const accusation = 2;

/** Of these rows those of which nothing was said in the same sense, nor anything that silences in the other. */
function unsaid(rows: Int32Array, weight: number, same: Uint8Array, other: Uint8Array): Int32Array {
  const silencing = Math.max(weight, accusation);
  return keptWhere(rows, (row) => (same[row] ?? 0) === 0 && (other[row] ?? 0) < silencing);
}
