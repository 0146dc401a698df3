import type { Book } from "../tables/table";
import { type Hits, type Severity, severities } from "./hit";
import { tableOf } from "./hits";
import type { Rule } from "./rule";

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

/** A fold over one inspection; rules must be given in the order of their precedence. */
export function createFold(book: Book): Fold {
  const said = new Map<string, Uint8Array>();
  function saidIn(hits: Hits, aspect: string): Uint8Array {
    const key = `${hits.role} ${hits.column} ${aspect}`;
    const known = said.get(key);
    if (known) return known;
    const made = new Uint8Array(tableOf(book, hits.role).rowCount);
    said.set(key, made);
    return made;
  }
  return {
    keep(rule, severity, hits) {
      if (hits.column === null || rule.catalogue.startsWith("A")) return hits.rows;
      const content = saidIn(hits, "content");
      if (contentSections.has(rule.catalogue.charAt(0)))
        return unsaid(hits.rows, weight(severity), content, content);
      return unsaid(hits.rows, weight(severity), saidIn(hits, "relation"), content);
    },
  };
}

/** 3 for an error, 2 for a warning, 1 for an offer. */
function weight(severity: Severity): number {
  return severities.length - severities.indexOf(severity);
}

/** The weight from which a remark on a cell's content silences others; an offer to tidy does not. */
const accusation = 2;

function unsaid(rows: Int32Array, weight: number, same: Uint8Array, other: Uint8Array): Int32Array {
  const kept = unsaidRows(rows, same, other, Math.max(weight, accusation));
  for (let i = 0; i < kept.length; i++) same[kept[i] ?? 0] = weight;
  return kept;
}

/** Of these rows those of which nothing was said in the same sense, nor anything that silences in the other. */
function unsaidRows(rows: Int32Array, same: Uint8Array, other: Uint8Array, silencing: number): Int32Array {
  const kept = new Int32Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    if (same[row] === 0 && (other[row] ?? 0) < silencing) kept[count++] = row;
  }
  return count === rows.length ? rows : kept.slice(0, count);
}
