import { nameColumn } from "../../tables/customers/customerIndex";
import { memoised } from "../../tables/kept/memoised";
import { type Book, columnOf, type Table } from "../../tables/table";
import { keptWhere } from "../cells/rowsWhere";
import { repeatedTexts } from "../cells/sameRows";
import { phoneFields } from "../contacts/contactFault";
import type { Hits } from "../rule/hit";
import type { Rule } from "../rule/rule";

/**
 * A rule of customers that also looks at the customers named in a list of deals where that is all the book has: name,
 * contact, telephone and tax number stand in every line then, and nowhere else.
 */
export function ofLedgersToo(rule: Rule): Rule {
  return seenAsCustomers(rule, (_deals, hits) => hits);
}

/** As `ofLedgersToo`, of a rule about gaps: a line may leave out what another line of the same customer says. */
export function gapsOfLedgersToo(rule: Rule): Rule {
  return seenAsCustomers(rule, (deals, hits) => {
    const rows = keptWhere(hits.rows, isNowhereFilled(deals, hits.rows));
    return { ...hits, rows: rows.length > deals.rowCount * rareGap ? none : rows };
  });
}

/** By judgement: what one line in fifty lacks was forgotten; what more of them lack is not filled in always. */
const rareGap = 0.02;
const none = new Int32Array(0);

function seenAsCustomers(rule: Rule, ofDeals: (deals: Table, hits: Hits) => Hits): Rule {
  return {
    ...rule,
    seenIn: asCustomers,
    find: (book, context) => {
      const seen = asCustomers(book);
      const hits = rule.find(seen, context);
      return seen === book ? hits : hits.map((own) => ofDeals(seen.customers, own));
    },
    explain: (book, ...about) => rule.explain(asCustomers(book), ...about),
  };
}

/** Whether all lines of a row's customer have the gap. */
function isNowhereFilled(deals: Table, gaps: Int32Array): (row: number) => boolean {
  const gap = new Set(gaps);
  const names = nameColumn(deals);
  const groups = names === undefined ? [] : repeatedTexts(names.cells);
  const told = new Set(groups.flatMap((rows) => (rows.every((row) => gap.has(row)) ? [] : rows)));
  return (row) => !told.has(row);
}

/** The book with its list of deals for that of its customers, where it has none; any other book as it is. */
const asCustomers = memoised(
  (book: Book): Book =>
    book.customers.rowCount === 0 && describesCustomers(book.transactions)
      ? { ...book, customers: book.transactions }
      : book,
);

function describesCustomers(deals: Table): boolean {
  const details = [...phoneFields, "creditCode", "email"] as const;
  return nameColumn(deals) !== undefined && details.some((field) => columnOf(deals, field) !== undefined);
}
