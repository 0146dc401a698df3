import { type Field, type Role, roles } from "../sheets/fields";
import type { SheetHead } from "../sheets/grid";
import { agreeWithSisters } from "./agreeWithSisters";
import { type Domains, domainsOf, withJoins } from "./domains";
import { dropCopies } from "./dropCopies";
import { dropQuotes } from "./dropQuotes";
import { dropSettlements } from "./dropSettlements";
import { dropSummaries } from "./dropSummaries";
import { foldHeading } from "./foldHeading";
import { findHeadings, type HeadingBlock, headingBlock } from "./headingRows";
import { mapColumns } from "./mapColumns";
import type { ColumnMapping, SheetMapping, UnreadTable } from "./mapping";
import { namesRepeat } from "./namesRepeat";
import { isOwnSheet } from "./ownSheets";
import { withRelated } from "./relatedSheets";
import { eventEvidence } from "./roleEvidence";
import { type SavedMapping, savedFor } from "./savedMappings";
import { seeColumns } from "./seeColumns";
import type { SeenColumn, SeenSheet } from "./seenColumn";
import { takesBack } from "./settleKinds";
import { scoreRole } from "./sheetRole";
import { signedLater } from "./signedLater";
import { columnGroups, standsAlone } from "./tablesBeside";
import { withTitleUnit } from "./titleUnit";
import { withLeftOvers } from "./withLeftOvers";
import { withRecords } from "./withRecords";

/** What the user, or an earlier session, has said about the sheets. */
export interface RecogniseOptions {
  /** Mappings kept from before, found again by their headings. */
  readonly saved?: readonly SavedMapping[];
  /** A heading that means this field on every sheet, whatever the recogniser thinks (null: none). */
  readonly overrides?: readonly { readonly heading: string; readonly field: Field | null }[];
  /** Sheets whose rows were copied into the standard sheets: they hold nothing more to read. */
  readonly imported?: readonly string[];
  /** A sheet whose role, and heading row (1-based), the user chose by hand. */
  readonly chosen?: readonly {
    readonly sheet: string;
    readonly role: Role | null;
    readonly headerRow?: number;
    /** With no role: the sheet is to be inspected all the same. */
    readonly related?: true | undefined;
  }[];
}

/** Evidence below which a sheet holds none of ours. */
const leastEvidence = 1.2;

/**
 * Which sheets hold customers, follow-ups or transactions, where their headings and records stand and what
 * each column means. `lastDataRow` is exact where the head reaches the sheet's end, else the last used row.
 */
export function recogniseSheets(
  heads: readonly SheetHead[],
  options: RecogniseOptions = {},
): readonly SheetMapping[] {
  const first = heads.map((head) => lookAt(head, options));
  const domains = domainsOf(first);
  const seen = heads.map((head) => lookAt(head, options, domains));
  const mappings = agreeWithSisters(seen.map(({ mapping }) => mapping));
  const byHand = new Set(options.chosen?.map((choice) => choice.sheet));
  const distinct = dropSummaries(dropSettlements(dropQuotes(dropCopies(mappings, heads)), heads));
  const read = mappings.map((mapping, i) => (byHand.has(mapping.sheet) ? mapping : (distinct[i] ?? mapping)));
  return withRelated(read, heads, seen, domains, options);
}

/** A sheet by itself or, once that is known, beside the values of the others. */
function lookAt(head: SheetHead, options: RecogniseOptions, domains?: Domains): SeenSheet {
  const choice = options.chosen?.find((chosen) => chosen.sheet === head.sheet);
  const block =
    choice?.headerRow === undefined
      ? findHeadings(head)
      : headingBlock(head.head, choice.headerRow - head.head.firstRow);
  if (block === null) return { mapping: nothing(head), columns: [] };
  const seen = seeColumns(head, block);
  const saved = savedFor(options.saved ?? [], seen);
  const columns = withKnown(seen, saved, options.overrides ?? []);
  const kept = options.imported?.includes(head.sheet) ? null : saved?.role;
  const decided = choice !== undefined ? choice.role : kept;
  return { mapping: withRows(head, block, oneTable(head, block, columns, decided, domains)), columns };
}

function nothing({ sheet, head, lastRow }: SheetHead): SheetMapping {
  return { sheet, role: null, headerRow: 0, firstDataRow: head.firstRow, lastDataRow: lastRow, columns: [] };
}

/** Columns under a role, and how well it suits them. */
interface Judged {
  readonly role: Role | null;
  readonly columns: readonly ColumnMapping[];
  readonly score: number;
  readonly unread?: readonly UnreadTable[];
}

/** Of tables side by side the one that is told best; columns of two would make rows that are nobody's. */
function oneTable(
  head: SheetHead,
  block: HeadingBlock,
  columns: readonly SeenColumn[],
  decided: Role | null | undefined,
  domains: Domains | undefined,
): Judged {
  const judge = (part: readonly SeenColumn[]) => bestRole(head, block, part, decided, domains);
  const parts = columnGroups(columns)
    .map(judge)
    .filter(({ role }) => role !== null);
  const apart = parts.filter(
    (part, i) =>
      i === 0 || parts.slice(0, i).every((left) => standsAlone(head.head, block, left.columns, part.columns)),
  );
  if (apart.length < 2) return judge(columns);
  const best = apart.reduce((most, part) => (part.score > most.score ? part : most));
  const begins = (part: Judged) => part.columns[0]?.column ?? 0;
  const next = apart.map(begins).find((column) => column > begins(best)) ?? Number.POSITIVE_INFINITY;
  const own = ({ column }: SeenColumn) => column >= begins(best) && column < next;
  const rest = columns.filter((column) => !own(column));
  const read = judge(columns.filter(own));
  return {
    ...read,
    columns: [...read.columns, ...unmapped(rest)].sort((a, b) => a.column - b.column),
    unread: apart.filter((part) => part !== best).map((part) => ({ column: begins(part) })),
  };
}

function bestRole(
  { sheet }: SheetHead,
  block: HeadingBlock,
  columns: readonly SeenColumn[],
  decided: Role | null | undefined,
  domains: Domains | undefined,
): Judged {
  const headings = columns.map((column) => foldHeading(column.heading).bare);
  const around = { sheet, above: block.above, headings };
  const own = isOwnSheet(
    sheet,
    columns.map((column) => column.heading),
  );
  const isPossible = (role: Role) => decided === role || (decided === undefined && !own);
  const readAs = roles.filter(isPossible).map((role) => ({
    role,
    columns: mapColumns(domains === undefined ? columns : withJoins(columns, { sheet, role }, domains), role),
  }));
  const events = eventEvidence(readAs);
  let best: Judged = { role: null, columns: unmapped(columns), score: leastEvidence };
  for (const { role, columns: mapped } of readAs) {
    const repeating = namesRepeat(columns, mapped) || takesBack(columns);
    const unsigned = signedLater(columns, mapped, role);
    const score = scoreRole(role, mapped, { ...around, events, repeating, unsigned });
    if (decided === role || score > best.score) best = { role, columns: mapped, score };
  }
  return best.role === null ? best : { ...best, columns: withLeftOvers(columns, best.columns, best.role) };
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

/** The user's word, then a saved mapping, beside what the sheet shows. */
function withKnown(
  columns: readonly SeenColumn[],
  saved: SavedMapping | undefined,
  overrides: NonNullable<RecogniseOptions["overrides"]>,
): readonly SeenColumn[] {
  return columns.map((column) => {
    const heading = foldHeading(column.heading).full;
    const user = overrides.find((override) => foldHeading(override.heading).full === heading);
    if (user !== undefined) return { ...column, known: { field: user.field, reason: { kind: "user" } } };
    const kept = saved?.fields.find((entry) => entry.heading === heading);
    if (kept === undefined) return column;
    const said = {
      ...(kept.dateOrder === undefined ? {} : { dateOrder: kept.dateOrder }),
      ...(kept.places === undefined ? {} : { places: kept.places }),
    };
    return { ...column, known: { field: kept.field, reason: { kind: "saved" }, ...said } };
  });
}

function withRows(
  { sheet, head, lastRow }: SheetHead,
  block: HeadingBlock,
  { role, columns, unread }: Judged,
): SheetMapping {
  const draft: SheetMapping = {
    sheet,
    role,
    ...(unread && { unread }),
    columns: withTitleUnit(columns, block.above),
    headerRow: head.firstRow + block.index,
    firstDataRow: head.firstRow + block.next,
    lastDataRow: lastRow,
  };
  return role === null ? draft : withRecords(draft, head, lastRow);
}
