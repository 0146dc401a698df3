import { type Field, totalFields } from "../../sheets/fields";
import type { SheetHead } from "../../sheets/grid";
import type { Domains } from "../columns/links/domains";
import type { SeenColumn, SeenSheet } from "../columns/seenColumn";
import { foldHeading } from "../headings/foldHeading";
import { isOwnSheet } from "../headings/ownSheets";
import type { SheetMapping } from "../mapping/mapping";
import { withRecords } from "../rows/withRecords";
import { copyName } from "./drops/dropCopies";
import { mostlyOfKind, relatedColumns } from "./relatedColumns";
import { staffColumn } from "./role/listsStaff";
import { periodSums } from "./role/summaryScore";

/** By judgement: with less a sheet is a note, a legend or a few prices, and shows no habit to stray from. */
const fewestRecords = 8;
/** A list of our own people says who left, however small the team. */
const fewestOfTeam = 3;
const fewestColumns = 3;
/** Of lists of choices side by side, each as long as it has words, only the longest is full. */
const fullShare = 0.6;
/** Sums over months, as `periodSums` counts them. */
const sumsUp = 3;

/**
 * A sheet without a role as it is read to be inspected only (class lists, attendance, renewals, contracts); null where it is
 * no list of records: copies, sums over periods, dropdown words, remarks. Of the fields its columns get those alone that say
 * what the cells are, or whose values other sheets tell.
 */
export function relatedSheet(
  { mapping, columns }: SeenSheet,
  head: SheetHead,
  domains: Domains,
  byHand: boolean,
): SheetMapping | null {
  const team = staffColumn(columns, domains.staff);
  const isLeft = !head.visible || copyName.test(mapping.sheet);
  if (!byHand && (isLeft || !isList(mapping, columns, team))) return null;
  const { unread: _unread, ...rest } = mapping;
  const related: SheetMapping = {
    ...rest,
    role: null,
    related: true,
    columns: relatedColumns(mapping.sheet, columns, domains),
  };
  const read = withRecords(related, head.head, head.lastRow);
  const records = read.lastDataRow - read.firstDataRow + 1;
  return records < (byHand ? 1 : fewestFor(team)) ? null : read;
}

/** How many records a list has at least; `team` is the column of our own people, where it lists them. */
function fewestFor(team: SeenColumn | undefined): number {
  return team === undefined ? fewestRecords : fewestOfTeam;
}

function isList(
  { sheet, headerRow, columns: read }: SheetMapping,
  columns: readonly SeenColumn[],
  team: SeenColumn | undefined,
): boolean {
  // What customers bought in all (see dropSummaries) is worked out, not kept.
  if (read.some(({ field }) => field !== null && totals.has(field))) return false;
  const headings = columns.map(({ heading }) => heading);
  if (headerRow === 0 || isOwnSheet(sheet, headings)) return false;
  const folded = headings.map((heading) => foldHeading(heading).bare);
  if (periodSums(folded, false) >= sumsUp) return false;
  // Beside a list of our own people a longer one may stand, and its rows are no gaps of theirs.
  const full = columns.filter(
    ({ heading, profile }) =>
      heading.trim() !== "" && profile.filled >= (team?.profile.filled ?? profile.rows) * fullShare,
  );
  const least =
    team !== undefined && columns.some((column) => column !== team && isDay(column)) ? 1 : fewestColumns;
  return full.length >= least && full.some(({ profile }) => profile.rows >= fewestFor(team));
}

/** When somebody came, or left: of a list of names beside it, filled for hardly anybody. */
function isDay({ profile }: SeenColumn): boolean {
  return profile.filled > 0 && profile.share("date") + profile.share("serial") >= mostlyOfKind;
}

const totals: ReadonlySet<Field> = new Set<Field>(totalFields);
