import type { SheetHead } from "../sheets/grid";
import { type Domains, domainsOf } from "./columns/links/domains";
import { pointedAt } from "./columns/links/pointedAt";
import { seeColumns } from "./columns/seeColumns";
import type { SeenColumn, SeenSheet } from "./columns/seenColumn";
import { type Override, withKnown } from "./columns/withKnown";
import { withContacts } from "./contacts/contactSheets";
import type { SheetMapping } from "./mapping/mapping";
import { type SavedMapping, savedFor } from "./mapping/savedMappings";
import type { SheetChoices } from "./mapping/sheetChoices";
import { withMonths } from "./months/monthSheets";
import { withYears } from "./months/sheetYears";
import { type HeadingBlock, headingBlock } from "./rows/headingBlock";
import { findHeadings } from "./rows/headingRows";
import { withTitleUnit } from "./rows/titleUnit";
import { withRecords } from "./rows/withRecords";
import { agreeWithSisters } from "./settle/agreeWithSisters";
import { dropCodeTables } from "./sheets/drops/dropCodeTables";
import { dropCopies } from "./sheets/drops/dropCopies";
import { dropGathered } from "./sheets/drops/dropGathered";
import { dropQuotes } from "./sheets/drops/dropQuotes";
import { dropSettlements } from "./sheets/drops/dropSettlements";
import { dropSummaries } from "./sheets/drops/dropSummaries";
import { withSaidLeavers } from "./sheets/leaverNotes";
import { withRates } from "./sheets/ratesSheets";
import { withRelated } from "./sheets/relatedSheets";
import { type Judged, oneTable } from "./sheets/role/oneTable";
import { withWordLists } from "./sheets/wordListSheets";

/** What the user, or an earlier session, has said about the sheets and their columns. */
export interface RecogniseOptions extends SheetChoices {
  /** Mappings kept from before, found again by their headings. */
  readonly saved?: readonly SavedMapping[];
  /** A heading that means this field on every sheet, whatever the recogniser thinks (null: none). */
  readonly overrides?: readonly Override[];
}

/**
 * Which sheets hold customers, follow-ups or transactions, where their headings and records stand and what
 * each column means. `lastDataRow` is exact where the head reaches the sheet's end, else the last used row.
 */
export function recogniseSheets(
  heads: readonly SheetHead[],
  options: RecogniseOptions = {},
): readonly SheetMapping[] {
  const looks = heads.map((head) => lookAt(head, options));
  const domains = domainsOf(asPointedAt(looks));
  const seen = looks.map((look) => readAs(look, domains));
  const mappings = agreeWithSisters(seen.map(({ mapping }) => mapping));
  const byHand = new Set(options.chosen?.map((choice) => choice.sheet));
  const once = dropSettlements(dropQuotes(dropGathered(dropCopies(mappings, heads), heads)), heads);
  const distinct = dropCodeTables(dropSummaries(once));
  const read = mappings.map((mapping, i) => (byHand.has(mapping.sheet) ? mapping : (distinct[i] ?? mapping)));
  const related = withRelated(withContacts(read, heads, seen), { heads, seen, domains }, options);
  const monthly = withMonths(related, { heads, seen, domains }, options);
  const rated = withRates(withYears(monthly, heads), heads, options);
  return withWordLists(withSaidLeavers(rated, heads, options), heads, { ...options, staff: domains.staff });
}

/** What a sheet shows, whatever it is read as. */
interface Look {
  readonly head: SheetHead;
  readonly block: HeadingBlock | null;
  readonly columns: readonly SeenColumn[];
  readonly said: SeenSheet["said"];
}

function lookAt(head: SheetHead, options: RecogniseOptions): Look {
  const choice = options.chosen?.find((chosen) => chosen.sheet === head.sheet);
  const block =
    choice?.headerRow === undefined
      ? findHeadings(head)
      : headingBlock(head.head, choice.headerRow - head.head.firstRow);
  if (block === null) return { head, block, columns: [], said: undefined };
  const seen = seeColumns(head, block);
  const saved = savedFor(options.saved ?? [], seen);
  const said = choice
    ? saidOf(choice)
    : options.imported?.includes(head.sheet)
      ? null
      : saved && saidOf(saved);
  return { head, block, columns: withKnown(seen, saved, options.overrides ?? []), said };
}

/** Every sheet by itself; the one that others tell to be the list of customers is read as such. */
function asPointedAt(looks: readonly Look[]): readonly SeenSheet[] {
  const alone = looks.map((look) => readAs(look));
  const lists = pointedAt(alone);
  return alone.map((seen, i) => {
    const look = looks[i];
    const { role, sheet } = seen.mapping;
    if (look === undefined || role === "customers" || !lists.has(sheet)) return seen;
    return readAs({ ...look, said: "customers" });
  });
}

/** A sheet by itself or, once that is known, beside the values of the others. */
function readAs({ head, block, columns, said }: Look, domains?: Domains): SeenSheet {
  if (block === null) return { mapping: nothing(head), columns };
  const decided = said === "contacts" ? "customers" : said;
  const mapping = withRows(head, block, oneTable(columns, { head, block, decided, domains }));
  return { mapping, columns, ...(said !== undefined && { said }) };
}

function saidOf({ role, contacts }: Pick<SavedMapping, "role" | "contacts">): SeenSheet["said"] {
  return contacts ? "contacts" : role;
}

function nothing({ sheet, head, lastRow }: SheetHead): SheetMapping {
  return { sheet, role: null, headerRow: 0, firstDataRow: head.firstRow, lastDataRow: lastRow, columns: [] };
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
