import type { Found } from "../../../anomalies/findings/found";
import type { Language } from "../../../sheets/words";
import type { FindingParts } from "../views/findingViews";
import { columnsOfFound } from "./findingGroups";
import type { FindingPlaces } from "./findingHits";

/** Some findings by rule, by sheet column and by the person who is to see to them. */
export function findingParts(
  { book, ownerOf }: FindingPlaces,
  found: readonly Found[],
  language: Language,
): FindingParts {
  const rules = new Map<string, FindingParts["rules"][number]>();
  const columns = new Map<string, FindingParts["columns"][number]>();
  const owners = new Map<string, number>();
  for (const each of found) {
    const { rule, rows } = each;
    if (rows.length === 0) continue;
    const count = (rules.get(rule.id)?.count ?? 0) + rows.length;
    rules.set(rule.id, { ruleId: rule.id, title: rule.words[language].title, count });
    for (const column of columnsOfFound(book, each)) {
      const name = `${column.sheet}\n${column.heading}`;
      columns.set(name, { ...column, count: column.count + (columns.get(name)?.count ?? 0) });
    }
    for (const row of rows) {
      const owner = ownerOf(each, row);
      owners.set(owner, (owners.get(owner) ?? 0) + 1);
    }
  }
  return {
    rules: largestFirst([...rules.values()]),
    columns: largestFirst([...columns.values()]),
    owners: largestFirst([...owners].map(([owner, count]) => ({ owner, count }))),
  };
}

function largestFirst<T extends { readonly count: number }>(parts: readonly T[]): readonly T[] {
  return [...parts].sort((one, other) => other.count - one.count);
}
