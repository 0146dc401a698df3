import type { Found } from "../../../anomalies/findings/found";
import type { Field } from "../../../sheets/fields";
import type { Language } from "../../../sheets/words";
import type { Book } from "../../../tables/table";
import type { DealReading } from "../../../tiering/deals/dealsOf";
import type { Doubtful } from "../../../tiering/gate/gateLine";

/** Columns of a transaction that decide what it counts for. */
const deciding: ReadonlySet<Field> = new Set<Field>([
  "amount",
  "dealtOn",
  "dealType",
  "customerId",
  "orderId",
]);

/**
 * What an inspection found in transactions that count all the same: repeated orders, refunds above purchases, unlikely
 * amounts. Hints and what is wrong with a whole column are left out.
 */
export function doubtfulDeals(
  { transactions }: Book,
  found: readonly Found[],
  { countsFor }: Pick<DealReading, "countsFor">,
  language: Language,
): Doubtful {
  const rows = new Set<number>();
  const customers = new Set<number>();
  const rules = found.filter((one) => one.role === "transactions" && weighs(one, transactions));
  const counted = rules.map(({ rule, rows: hits }) => {
    const own = [...hits].filter((row) => countsFor(row) >= 0);
    for (const row of own) {
      rows.add(row);
      customers.add(countsFor(row));
    }
    return { title: rule.words[language].title, rows: own.length };
  });
  const named = counted.filter((one) => one.rows > 0).sort((a, b) => b.rows - a.rows);
  return { rows: rows.size, customers: customers.size, rules: named };
}

/** Whether a finding casts doubt on what transactions count for. */
export function weighs({ severity, systemic, column }: Found, { columns }: Book["transactions"]): boolean {
  if (severity === "info" || systemic) return false;
  const field = column === null ? null : columns[column]?.field;
  return field === null || (field !== undefined && deciding.has(field));
}
