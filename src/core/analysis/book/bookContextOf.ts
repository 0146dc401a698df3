import type { SheetMapping } from "../../adopt/mapping/mapping";
import { sheetRates } from "../../adopt/rates/sheetRates";
import { defaultDictionaries } from "../../sheets/choices/defaultDictionaries";
import type { SheetLayout } from "../../sheets/sheetLayout";
import { type CopiedDeals, copiedDeals } from "../../tables/deals/copiedDeals";
import { settledDeals } from "../../tables/deals/settledDeals";
import { withoutRows } from "../../tables/rows/withoutRows";
import type { Book } from "../../tables/table";
import { checkStructure } from "../../templates/checks/checkStructure";
import type { StructureProblem } from "../../templates/checks/structureProblem";
import { regionTree } from "../../templates/sheets/regionTree";
import { keptSchemeOf } from "../../tiering/scheme/keptScheme";
import { serialOfIsoDay } from "../../values/dates/serialDay";
import type { BookContext, LaidOutSheet } from "../context/bookContext";
import type { BookSetup, InstalledStructure } from "../context/bookSetup";
import { driftFacts } from "../facts/driftFacts";
import { layoutFacts } from "../facts/layoutFacts";
import { wrongTotals } from "../facts/wrongTotals";
import { type OwnRecords, ownRecords } from "../own/ownRecords";
import { carryCustomersDown } from "./carryCustomersDown";
import { fillAsAbove } from "./fillAsAbove";
import { fillMerged } from "./fillMerged";
import type { BookReading } from "./openBook";
import { withTeam } from "./withTeam";
import { withWordLists } from "./withWordLists";

/** What the jobs work on, of a book read to its end; `mappings` = those of `read`. */
export function bookContextOf(
  read: BookReading,
  mappings: readonly SheetMapping[],
  { asOf, own: ownSheets, layouts, dropdowns = [], structure, taken, tables, meanings, scheme }: BookSetup,
): BookContext {
  const own = ownRecords(ownSheets, meanings);
  const today = serialOfIsoDay(asOf);
  const filled = carryCustomersDown(fillAsAbove(fillMerged(read.book(), mappings, layouts ?? [])), today);
  const whole = withContactLists(withRetiredIds(filled, own.mergedIds));
  const { book: once, sheets } = countedOnce(
    withSaidLeavers(withSheetRates(whole, read, today), read),
    today,
  );
  const lists = read.mappings().flatMap(({ wordLists = [] }) => wordLists);
  const book = withWordLists(withTeam(once, lists), { lists, dropdowns }, own.dictionaries);
  return {
    book,
    ...(sheets.length > 0 && { copied: { sheets, whole } }),
    own,
    taken,
    ...(tables && { tables }),
    ...(layouts && { sheets: laidOut(mappings, layouts) }),
    ...(layouts && { layout: layoutFacts(book, mappings, layouts, read.rowsSeen()) }),
    ...(structure && { drift: driftFacts(book, mappings, driftedColumns(structure)) }),
    wrongTotals: wrongTotals(whole, mappings, read.rowsSeen()),
    scheme: keptSchemeOf(scheme).scheme,
  };
}

/** The book with deals that stand on two of its sheets taken once: copies, then what was paid or invoiced for others. */
function countedOnce(whole: Book, today: number) {
  const copied = copiedDeals(whole.transactions, whole.customers, today);
  const single = without(whole, copied);
  const settled = settledDeals(single.transactions, single.customers, today);
  return { book: without(single, settled), sheets: [...copied.sheets, ...settled.sheets] };
}

function without(book: Book, { sheets, isCopy }: CopiedDeals): Book {
  return sheets.length === 0 ? book : { ...book, transactions: withoutRows(book.transactions, isCopy) };
}

/** Lists of rates, then what titles and notes say, for a list is kept with more care. */
function withSheetRates(book: Book, read: BookReading, today: number): Book {
  const listed = read.rates().flatMap((grid) => sheetRates(grid, today) ?? []);
  const rates = [...listed, ...read.mappings().flatMap(({ saidRates = [] }) => saidRates)];
  return rates.length > 0 ? { ...book, rates } : book;
}

/** With whom titles and notes say to have left. */
function withSaidLeavers(book: Book, read: BookReading): Book {
  const leavers = read.mappings().flatMap(({ saidLeavers = [] }) => saidLeavers);
  return leavers.length > 0 ? { ...book, leavers } : book;
}

/** Records pasted later under the id of a customer merged away belong to the one that stayed. */
function withRetiredIds(book: Book, retiredIds: OwnRecords["mergedIds"]): Book {
  return { ...book, customers: { ...book.customers, retiredIds } };
}

/** Whoever stands on a list of contacts leads to the customer he belongs to. */
function withContactLists(book: Book): Book {
  const contactLists = book.related?.filter(({ contacts }) => contacts) ?? [];
  return contactLists.length === 0 ? book : { ...book, customers: { ...book.customers, contactLists } };
}

function driftedColumns({ facts, stamp }: InstalledStructure): readonly StructureProblem[] {
  return checkStructure(facts, stamp, { dictionaries: defaultDictionaries, regions: regionTree() });
}

function laidOut(
  mappings: readonly SheetMapping[],
  layouts: readonly SheetLayout[],
): readonly LaidOutSheet[] {
  return mappings.flatMap((mapping) => {
    const layout = layouts.find(({ sheet }) => sheet === mapping.sheet);
    return layout ? [{ mapping, layout }] : [];
  });
}
