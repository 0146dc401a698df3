import { fingerprintOf } from "../../anomalies/findings/fingerprints";
import type { Found } from "../../anomalies/findings/found";
import { relatedColumn } from "../../anomalies/related/relatedColumn";
import { tableOf } from "../../anomalies/rule/tableOf";
import type { Role } from "../../sheets/fields";
import { roles } from "../../sheets/fields";
import type { Book } from "../../tables/table";

/**
 * How 问题清单 names its rows: "rule:fingerprint" for one finding ("~2" behind it for a second one that nothing tells from
 * the first), "rule@role.field" for a whole column, "rule@*" for the rule everywhere.
 */
export function findingKey(book: Book, { rule, role, column }: Found, row: number): string {
  return `${rule.id}:${fingerprintOf(book, rule.id, { role, column, row })}`;
}

/** A column of a sheet that is only inspected has no field to be known by: "rule@related.fingerprint". */
export function columnKey(book: Book, { rule, role, column }: Found): string {
  const table = tableOf(book, role);
  const found = column === null ? undefined : table.columns[column];
  const name = table.related ? relatedColumn(table, found) : (found?.field ?? "");
  return `${rule.id}@${table.related ? "related" : table.role}.${name}`;
}

export function ruleKey(ruleId: string): string {
  return `${ruleId}@*`;
}

/** The key with its number where it was given before; `given` counts. */
export function numberedKey(key: string, given: Map<string, number>): string {
  const count = (given.get(key) ?? 0) + 1;
  given.set(key, count);
  return count === 1 ? key : `${key}~${count}`;
}

/** What a key of the list stands for; null for a row that is none of ours. */
export type ListKey =
  | { readonly kind: "finding"; readonly ruleId: string; readonly fingerprint: string }
  | { readonly kind: "column"; readonly ruleId: string; readonly role: Role; readonly field: string }
  | { readonly kind: "related"; readonly ruleId: string; readonly column: string }
  | { readonly kind: "rule"; readonly ruleId: string };

const findingPattern = /^([a-z\d-]+):([\da-f]{16})(?:~\d+)?$/;
const rulePattern = /^([a-z\d-]+)@\*$/;
const relatedPattern = /^([a-z\d-]+)@related\.([\da-f]{16})$/;
const columnPattern = /^([a-z\d-]+)@([A-Za-z]+)\.([A-Za-z]*)$/;

export function readKey(text: string): ListKey | null {
  const [, ruleId, fingerprint] = findingPattern.exec(text) ?? [];
  if (ruleId !== undefined && fingerprint !== undefined) return { kind: "finding", ruleId, fingerprint };
  const [, everywhere] = rulePattern.exec(text) ?? [];
  if (everywhere !== undefined) return { kind: "rule", ruleId: everywhere };
  const [, ofRelated, column] = relatedPattern.exec(text) ?? [];
  if (ofRelated !== undefined && column !== undefined) return { kind: "related", ruleId: ofRelated, column };
  const [, rule, name, field] = columnPattern.exec(text) ?? [];
  const role = roles.find((candidate) => candidate === name);
  return rule === undefined || role === undefined
    ? null
    : { kind: "column", ruleId: rule, role, field: field ?? "" };
}
