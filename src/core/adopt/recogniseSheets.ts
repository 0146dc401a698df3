import type { Field } from "../sheets/fields";
import type { SheetHead } from "../sheets/grid";
import { isMarksHeading } from "../sheets/sheetLayout";
import { type Domains, domainsOf } from "./columns/domains";
import { seeColumns } from "./columns/seeColumns";
import type { SeenColumn, SeenSheet } from "./columns/seenColumn";
import { withContacts } from "./contacts/contactSheets";
import { foldHeading } from "./headings/foldHeading";
import type { SheetMapping } from "./mapping/mapping";
import { type SavedMapping, savedFor } from "./mapping/savedMappings";
import type { SheetChoices } from "./mapping/sheetChoices";
import { findHeadings, type HeadingBlock, headingBlock } from "./rows/headingRows";
import { withTitleUnit } from "./rows/titleUnit";
import { withRecords } from "./rows/withRecords";
import { agreeWithSisters } from "./settle/agreeWithSisters";
import { dropCodeTables } from "./sheets/dropCodeTables";
import { dropCopies } from "./sheets/dropCopies";
import { dropQuotes } from "./sheets/dropQuotes";
import { dropSettlements } from "./sheets/dropSettlements";
import { dropSummaries } from "./sheets/dropSummaries";
import { type Judged, oneTable } from "./sheets/oneTable";
import { withRates } from "./sheets/ratesSheets";
import { withRelated } from "./sheets/relatedSheets";

/** What the user, or an earlier session, has said about the sheets and their columns. */
export interface RecogniseOptions extends SheetChoices {
  /** Mappings kept from before, found again by their headings. */
  readonly saved?: readonly SavedMapping[];
  /** A heading that means this field on every sheet, whatever the recogniser thinks (null: none). */
  readonly overrides?: readonly { readonly heading: string; readonly field: Field | null }[];
}

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
  const once = dropSettlements(dropQuotes(dropCopies(mappings, heads)), heads);
  const distinct = dropCodeTables(dropSummaries(once));
  const read = mappings.map((mapping, i) => (byHand.has(mapping.sheet) ? mapping : (distinct[i] ?? mapping)));
  const related = withRelated(withContacts(read, heads, seen), heads, seen, domains, options);
  return withRates(related, heads, options);
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
  const said = choice
    ? saidOf(choice)
    : options.imported?.includes(head.sheet)
      ? null
      : saved && saidOf(saved);
  const decided = said === "contacts" ? "customers" : said;
  const mapping = withRows(head, block, oneTable(head, block, columns, decided, domains));
  return { mapping, columns, ...(said !== undefined && { said }) };
}

function saidOf({ role, contacts }: Pick<SavedMapping, "role" | "contacts">): SeenSheet["said"] {
  return contacts ? "contacts" : role;
}

function nothing({ sheet, head, lastRow }: SheetHead): SheetMapping {
  return { sheet, role: null, headerRow: 0, firstDataRow: head.firstRow, lastDataRow: lastRow, columns: [] };
}

/** The user's word, then a saved mapping, beside what the sheet shows; what we wrote ourselves is nobody's data. */
function withKnown(
  columns: readonly SeenColumn[],
  saved: SavedMapping | undefined,
  overrides: NonNullable<RecogniseOptions["overrides"]>,
): readonly SeenColumn[] {
  return columns.map((column) => {
    if (isMarksHeading(column.heading)) return { ...column, known: { field: null, reason: { kind: "own" } } };
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
