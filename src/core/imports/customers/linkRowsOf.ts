import type { ImportChoice } from "../rows/importChoice";
import type { RowDraft } from "../rows/rowDraft";
import type { ReadingContext } from "../source/sourceColumn";
import { type CustomerLinks, customerLinks, type LinkedCustomer } from "./customerLinks";
import type { ImportedSheet, ImportInput } from "./importedSheet";
import { keyedSheet, learnPeople, linkSheet } from "./linkSheet";
import { isWithoutList, type NamedCustomers, namedCustomers } from "./namedCustomers";
import { issueIds, linkedDraft, linksTo } from "./newCustomers";
import type { Newcomer } from "./newcomer";
import { type Newcomers, newcomersOf } from "./newcomers";

interface Linking {
  readonly input: ImportInput;
  readonly choice: ImportChoice;
  readonly there: readonly LinkedCustomer[];
  readonly contextOf: (sheet: string) => ReadingContext;
}

interface LinkedRows {
  /** Those read, and the customers made of them. */
  readonly sheets: readonly ImportedSheet[];
  readonly issued: ReadonlyMap<ImportedSheet, number>;
  readonly newcomers: readonly Newcomer[];
}

/**
 * Gives every row its customer: of the list that is there or comes along, or one made of the rows that name it — of all
 * of them where there is no list, else of the newcomers the user wants made.
 */
export function linkRowsOf(sheets: readonly ImportedSheet[], linking: Linking): LinkedRows {
  const { input, there, contextOf } = linking;
  const lists = sheets.filter(({ role }) => role === "customers");
  const people = sheets.filter(({ role }) => role === "contacts");
  const events = sheets.filter(({ role }) => role === "followUps" || role === "transactions");
  const issued = issueIds(lists, there, input);
  const isMade = isWithoutList(sheets, there);
  const known = linksWith(linking, lists);
  for (const sheet of people) linkSheet(keyedSheet(sheet, known, false), known);
  for (const sheet of people) learnPeople(sheet, known);
  const keyed = events.map((sheet) => keyedSheet(sheet, known, isMade));
  const newcomers = isMade
    ? noNewcomers
    : newcomersOf(keyed, known, { choice: linking.choice, nearTo: nearFinder(linking, lists) });
  const wanted = events.map((sheet) => (isMade ? sheet : onlyMade(sheet, newcomers)));
  const named = namedCustomers(wanted, contextOf);
  const all = [...lists, ...named.sheets];
  for (const [sheet, count] of issueIds(named.sheets, [...there, ...comingOf(lists)], input))
    issued.set(sheet, count);
  const links = named.sheets.length === 0 ? known : linksWith(linking, all, people);
  for (const sheet of keyed) linkSheet(sheet, links, (event) => leadOf(event, named, newcomers));
  return { sheets: [...sheets, ...named.sheets], issued, newcomers: newcomers.all };
}

const noNewcomers: Newcomers = { all: [], of: () => null };

function linksWith(
  { input, there }: Linking,
  coming: readonly ImportedSheet[],
  people: readonly ImportedSheet[] = [],
): CustomerLinks {
  const links = linksTo(input, there, coming);
  for (const sheet of people) learnPeople(sheet, links);
  return links;
}

function comingOf(sheets: readonly ImportedSheet[]): readonly LinkedCustomer[] {
  return sheets.flatMap(({ drafts }) => drafts.map(({ draft }) => linkedDraft(draft)));
}

function nearFinder({ input, there }: Linking, lists: readonly ImportedSheet[]) {
  return input.nearAmong?.([...there, ...comingOf(lists)]) ?? (() => null);
}

/** The rows of a sheet that name somebody who shall be made. */
function onlyMade(sheet: ImportedSheet, newcomers: Newcomers): ImportedSheet {
  return { ...sheet, drafts: sheet.drafts.filter(({ draft }) => newcomers.of(draft)?.verdict === "make") };
}

/** Where a row leads beside the list: to the customer made of it, or to the one the user says is meant. */
function leadOf(event: RowDraft, named: NamedCustomers, newcomers: Newcomers): CustomerLinks | null {
  const made = named.linksOf(event);
  const newcomer = newcomers.of(event);
  if (made || newcomer?.verdict !== "same" || !newcomer.near) return made;
  return customerLinks([{ ...newcomer.near, names: [newcomer.near.names[0] ?? "", newcomer.name] }]);
}
