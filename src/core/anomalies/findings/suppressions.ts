import type { RuleEffect } from "../../changes/proposal";
import type { Field, Role } from "../../sheets/fields";
import type { Book } from "../../tables/table";
import { relatedColumn } from "../related/relatedColumn";
import type { Hits } from "../rule/hit";
import { tableOf } from "../rule/tableOf";
import { fingerprintOf } from "./fingerprints";

/**
 * The user said "this is fine": of one finding until its value changes (or a day comes), of a whole column, or of a
 * rule everywhere — closed, softened to a hint, or opened where it is off by default.
 */
export type Suppression =
  | {
      readonly kind: "finding";
      readonly ruleId: string;
      readonly fingerprint: string;
      /** Excel serial day from which the finding shows again (暂缓); null = for good. */
      readonly until: number | null;
    }
  | { readonly kind: "column"; readonly ruleId: string; readonly role: Role; readonly field: Field }
  /** A column of a sheet that is only inspected (see relatedColumn). */
  | { readonly kind: "related"; readonly ruleId: string; readonly column: string }
  | { readonly kind: "rule"; readonly ruleId: string; readonly effect: RuleEffect };

/** What the user wants of a rule everywhere; null = as its catalogue says. */
export function effectOn(ruleId: string, suppressions: readonly Suppression[]): RuleEffect | null {
  const of = suppressions.find((one) => one.kind === "rule" && one.ruleId === ruleId);
  return of?.kind === "rule" ? of.effect : null;
}

/** What people dismissed, as it holds today (a serial day). */
interface Dismissed {
  readonly suppressions: readonly Suppression[];
  readonly today: number;
}

/** The rows of the hits nobody has dismissed. Fingerprints are made only for rules with dismissals. */
export function undismissed(
  book: Book,
  ruleId: string,
  hits: Hits,
  { suppressions, today }: Dismissed,
): Int32Array {
  const ofRule = suppressions.filter((suppression) => suppression.ruleId === ruleId);
  if (ofRule.length === 0) return hits.rows;
  if (ofRule.some((suppression) => coversColumn(book, suppression, hits))) return new Int32Array(0);
  const dismissed = new Set(
    ofRule.flatMap((suppression) => (holdsOn(suppression, today) ? [suppression.fingerprint] : [])),
  );
  const { role, column } = hits;
  return hits.rows.filter((row) => !dismissed.has(fingerprintOf(book, ruleId, { role, column, row })));
}

function coversColumn(book: Book, suppression: Suppression, hits: Hits): boolean {
  if (hits.column === null) return false;
  const table = tableOf(book, hits.role);
  const column = table.columns[hits.column];
  if (suppression.kind === "related")
    return table.related === true && relatedColumn(table, column) === suppression.column;
  return (
    suppression.kind === "column" && suppression.role === hits.role && column?.field === suppression.field
  );
}

function holdsOn(
  suppression: Suppression,
  today: number,
): suppression is Extract<Suppression, { kind: "finding" }> {
  return suppression.kind === "finding" && (suppression.until === null || today < suppression.until);
}
