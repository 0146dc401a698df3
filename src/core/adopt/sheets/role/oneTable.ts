import { type Role, roles } from "../../../sheets/fields";
import type { SheetHead } from "../../../sheets/grid";
import { toSimplified } from "../../../values/text/foldText";
import type { Domains } from "../../columns/links/domains";
import { withJoins } from "../../columns/links/withJoins";
import type { SeenColumn } from "../../columns/seenColumn";
import { foldHeading } from "../../headings/foldHeading";
import { isDictionary, isOwnSheet } from "../../headings/ownSheets";
import type { ColumnMapping, UnreadTable } from "../../mapping/mapping";
import type { HeadingBlock } from "../../rows/headingBlock";
import { mapColumns } from "../../settle/mapColumns";
import { takesBack } from "../../settle/settleKinds";
import { signedLater } from "../../settle/signedLater";
import { withLeftOvers } from "../../settle/withLeftOvers";
import { listsStaff } from "./listsStaff";
import { namesRepeat, standOnce } from "./namesRepeat";
import { eventEvidence } from "./roleEvidence";
import { scoreRole } from "./sheetRole";
import { columnGroups, endsEarly, standsAlone } from "./tablesBeside";

/** Columns under a role, and how well it suits them. */
export interface Judged {
  readonly role: Role | null;
  readonly columns: readonly ColumnMapping[];
  readonly score: number;
  readonly unread?: readonly UnreadTable[];
}

/** Evidence below which a sheet holds none of ours. */
const leastEvidence = 1.2;

/** Where a table stands, and what people and the other sheets say of it. */
export interface TableSite {
  readonly head: SheetHead;
  readonly block: HeadingBlock;
  /** The role somebody chose, null for none; undefined where nobody did. */
  readonly decided: Role | null | undefined;
  readonly domains: Domains | undefined;
}

/** Of tables side by side the one that is told best; columns of two would make rows that are nobody's. */
export function oneTable(columns: readonly SeenColumn[], site: TableSite): Judged {
  const groups = columnGroups(columns).map((group) => ({ group, judged: bestRole(group, site) }));
  const [first] = groups;
  // Nothing stands beside it: it has been judged.
  if (first?.group.length === columns.length) return first.judged;
  const legends = new Set(
    groups
      .filter(
        ({ group, judged }) => judged.role === null && endsEarly(site.head.head, site.block, group, columns),
      )
      .flatMap(({ group }) => group),
  );
  const parts = groups.map(({ judged }) => judged).filter(({ role }) => role !== null);
  const own = columns.filter((column) => !legends.has(column));
  return withUnmapped(bestTable(own, parts, site), [...legends]);
}

/** Of several lists side by side the best; what is no list of ours goes with the one it stands behind. */
function bestTable(columns: readonly SeenColumn[], parts: readonly Judged[], site: TableSite): Judged {
  const { head, block } = site;
  const apart = parts.filter(
    (part, i) =>
      i === 0 || parts.slice(0, i).every((left) => standsAlone(head.head, block, left.columns, part.columns)),
  );
  if (apart.length < 2) return bestRole(columns, site);
  const best = apart.reduce((most, part) => (part.score > most.score ? part : most));
  const begins = (part: Judged) => part.columns[0]?.column ?? 0;
  const next = apart.map(begins).find((column) => column > begins(best)) ?? Number.POSITIVE_INFINITY;
  const own = ({ column }: SeenColumn) => column >= begins(best) && column < next;
  const rest = columns.filter((column) => !own(column));
  return {
    ...withUnmapped(bestRole(columns.filter(own), site), rest),
    unread: apart.filter((part) => part !== best).map((part) => ({ column: begins(part) })),
  };
}

function withUnmapped(read: Judged, rest: readonly SeenColumn[]): Judged {
  if (rest.length === 0) return read;
  return { ...read, columns: [...read.columns, ...unmapped(rest)].sort((a, b) => a.column - b.column) };
}

function bestRole(columns: readonly SeenColumn[], site: TableSite): Judged {
  const { head, block, decided, domains } = site;
  const headings = columns.map((column) => foldHeading(column.heading).bare);
  const pointedAt = domains?.lists.has(head.sheet) ?? false;
  const above = block.above.map(toSimplified);
  const around = { sheet: toSimplified(head.sheet), above, headings, pointedAt };
  const readAs = possibleRoles(columns, site).map((role) => readUnder(role, columns, site));
  const events = eventEvidence(readAs);
  let best: Judged = { role: null, columns: unmapped(columns), score: leastEvidence };
  for (const { role, linked, columns: mapped } of readAs) {
    const repeating = !pointedAt && (namesRepeat(columns, mapped) || takesBack(columns));
    const unsigned = signedLater(columns, mapped, role);
    const once = standOnce(columns, mapped);
    const score = scoreRole(role, mapped, { ...around, linked, events, repeating, once, unsigned });
    if (decided === role || score > best.score) best = { role, columns: mapped, score };
  }
  return best.role === null ? best : { ...best, columns: withLeftOvers(columns, best.columns, best.role) };
}

/** What the table may be: as somebody said, else anything but a sheet of ours; a list of the staff holds no customers. */
function possibleRoles(
  columns: readonly SeenColumn[],
  { head, decided, domains }: TableSite,
): readonly Role[] {
  if (decided !== undefined) return roles.filter((role) => role === decided);
  const headings = columns.map((column) => column.heading);
  if (isOwnSheet(head.sheet, headings) || isDictionary(head.sheet)) return [];
  const isStaff = domains !== undefined && listsStaff(columns, domains.staff);
  return roles.filter((role) => !(isStaff && role === "customers"));
}

/** The columns as those of a role, with what they join to on other sheets. */
function readUnder(role: Role, columns: readonly SeenColumn[], { head, domains }: TableSite) {
  const seen = domains === undefined ? columns : withJoins(columns, { sheet: head.sheet, role }, domains);
  const linked = seen.some(({ joined }) => joined?.field === "customerId");
  return { role, linked, columns: mapColumns(seen, role) };
}

function unmapped(columns: readonly SeenColumn[]): readonly ColumnMapping[] {
  return columns.map(({ column, heading, profile }) => ({
    column,
    heading,
    field: null,
    confidence: 0,
    reason: { kind: "none" },
    scale: foldHeading(heading).scale,
    samples: profile.samples,
  }));
}
