import { contactDays } from "../../followUps/contactDays";
import type { ReviewMonth } from "../../reviews/reviewCauses";
import type { Field } from "../../sheets/fields";
import { dateColumn } from "../../tables/columns/dateColumn";
import { columnOf } from "../../tables/table";
import { amountsEver } from "../../tiering/deals/amountsEver";
import { runsByCustomer } from "../../tiering/deals/deals";
import { dealsOf } from "../../tiering/deals/dealsOf";
import { metricsAt } from "../../tiering/metrics/metrics";
import { type BookContext, schemeOf } from "../context/bookContext";

/** What a customer is looked at for in a month, by row and key. */
export function reviewFacts(context: BookContext, { firstDay, today }: ReviewMonth) {
  const { book, own } = context;
  const day = (field: Field) => {
    const column = columnOf(book.customers, field);
    return column && dateColumn(column, today).values;
  };
  const contacts = contactDays(book, today);
  const registered = day("registeredOn");
  const updated = day("updatedOn");
  const { deals } = dealsOf(book, { dictionaries: own.dictionaries, today, rates: null });
  const runs = runsByCustomer(deals);
  const { recency, monetary } = metricsAt(runs, today, schemeOf(context).windowDays);
  const ever = amountsEver(runs, today);
  const moveOf = tierMoves(context, firstDay);
  return (row: number, key: string) => ({
    registeredOn: registered?.[row] ?? Number.NaN,
    updatedOn: updated?.[row] ?? Number.NaN,
    lastContact: contacts.last[row] ?? Number.NaN,
    lastDeal: today - (recency[row] ?? Number.NaN),
    tierMove: moveOf(key),
    spent: monetary[row] || 0,
    spentEver: ever[row] || 0,
  });
}

/** By customer key, how its tier moved where the last period was closed in the month or just before it. */
function tierMoves({ own }: BookContext, firstDay: number) {
  const [last, before] = own.periods;
  const recent = last && last.asOf >= firstDay - 1 ? last : null;
  return (key: string) => {
    const to = recent?.tiers.get(key)?.tier;
    const from = before?.tiers.get(key)?.tier;
    return from !== undefined && to !== undefined && from !== to ? { from, to } : null;
  };
}
