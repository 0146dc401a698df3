import type { Field } from "../../sheets/fields";
import type { CellKind } from "../cells/cellKinds";
import { showsHabit } from "../columns/habit";
import type { Domains } from "../columns/links/domains";
import { withJoins } from "../columns/links/withJoins";
import type { Option, SeenColumn } from "../columns/seenColumn";
import { unnamedField } from "../columns/unnamedField";
import { foldHeading } from "../headings/foldHeading";
import type { ColumnMapping } from "../mapping/mapping";
import { mapColumns } from "../settle/mapColumns";

/** Fields of which a sheet has one column. */
const single: ReadonlySet<Field> = new Set<Field>(["customerId", "companyName", "personName"]);

/** The columns of such a sheet with fields that say what the cells are, or whose values other sheets tell. */
export function relatedColumns(
  sheet: string,
  columns: readonly SeenColumn[],
  domains: Domains,
): readonly ColumnMapping[] {
  const joined = withJoins(columns, { sheet, role: "transactions" }, domains);
  const taken = new Set<Field>();
  const found = joined.map((column) => {
    const { field, confidence, reason } = meaningOf(column, taken);
    if (field !== null) taken.add(field);
    const { heading, profile } = column;
    const scale = foldHeading(heading).scale;
    return { column: column.column, heading, field, confidence, reason, scale, samples: profile.samples };
  });
  return taken.has("customerId") ? withNameBeside(found, joined) : found;
}

function meaningOf(column: SeenColumn, taken: ReadonlySet<Field>): Option {
  const { known, joined } = column;
  if (known?.reason.kind === "user") return { ...known, confidence: 1 };
  if (joined !== undefined && !(single.has(joined.field) && taken.has(joined.field)))
    return { ...joined, reason: { kind: "none" } };
  return reachIn(column) ?? unnamedField(column);
}

/** Beside the customer's number a name that is read as the customer's on a list of deals, for it must be the same one. */
function withNameBeside(
  found: readonly ColumnMapping[],
  columns: readonly SeenColumn[],
): readonly ColumnMapping[] {
  if (found.some(({ field }) => field === "companyName" || field === "personName")) return found;
  const named = mapColumns(columns, "transactions").find(
    ({ field, confidence }) => (field === "companyName" || field === "personName") && confidence >= sure,
  );
  return found.map((own) =>
    own.column === named?.column && own.field === "text" ? { ...own, field: named.field } : own,
  );
}

/** Below this a meaning is a guess. */
const sure = 0.6;

/** Nearly all cells are of a kind that has a form of its own. */
export const mostlyOfKind = 0.9;
const kinds: readonly (readonly [CellKind, Field])[] = [
  ["email", "email"],
  ["creditCode", "creditCode"],
  ["phone", "phone"],
];

function reachIn({ profile }: SeenColumn): Option | null {
  const found = kinds.find(([kind]) => showsHabit(profile) && profile.share(kind) >= mostlyOfKind);
  if (found === undefined) return null;
  const [kind, field] = found;
  const reason = { kind: "content", share: profile.share(kind), sampled: profile.filled } as const;
  return { field, confidence: 0.8, reason };
}
