import { columnOf } from "../../tables/table";
import type { OwnTable } from "../../templates/own/ownSheets";
import { textIn } from "../../templates/own/ownSheets";
import { tierOfLabel } from "../../tiering/reasons/reasonWords";
import { formatSerial } from "../../values/dates/serialDay";
import type { BookContext } from "../context/bookContext";
import { customerKeys } from "../tiering/input/tierInput";
import type { CustomerContact, CustomerView, ManualTierView, PastTier } from "./customerView";
import { listedContacts } from "./listedContacts";

/** Lines of one of our sheets that carry the customer's key. */
function linesOf(context: BookContext, table: OwnTable | undefined, row: number) {
  const key = customerKeys(context.book.customers)(row);
  const rows = key === "" ? [] : (table?.rows ?? []);
  const mine = rows.filter(({ cells }) => textIn(table, cells, "customerId") === key);
  return mine.map(
    ({ cells }) =>
      (name: string) =>
        textIn(table, cells, name),
  );
}

/** Whoever stands on the team's own lists of contacts, then on 联系人. */
export function contactsOf(context: BookContext, row: number): readonly CustomerContact[] {
  const { customers } = context.book;
  const listed = (customers.contactLists ?? []).flatMap((list) => listedContacts(list, customers, row));
  const own = linesOf(context, context.own.tables.get("contacts"), row).map((text) => ({
    name: text("contactName"),
    role: [text("jobRole"), text("jobTitle")].filter((part) => part !== "").join(" · "),
    reach: [text("mobile"), text("email"), text("wechat")].filter((part) => part !== ""),
  }));
  return [...listed, ...own];
}

export function manualOf({ book, own }: BookContext, row: number): ManualTierView | null {
  const key = customerKeys(book.customers)(row);
  const manual = key === "" ? undefined : own.manualTiers.find(({ customerId }) => customerId === key);
  if (!manual) return null;
  const { tier, reason, by = "", expiresOn } = manual;
  return { tier, reason, by, until: expiresOn === null ? null : formatSerial(expiresOn) };
}

export function pastOf(context: BookContext, row: number): readonly PastTier[] {
  const lines = linesOf(context, context.own.tables.get("tierHistory"), row).flatMap((text): PastTier[] => {
    const tier = tierOfLabel(text("tier"));
    if (tier === null) return [];
    const score = text("score") === "" ? Number.NaN : Number(text("score"));
    return [{ period: text("period"), tier, move: text("tierMove"), reason: text("tierReason"), score }];
  });
  return lines.sort((a, b) => (a.period < b.period ? 1 : -1));
}

export function mergedInto({ book, own }: BookContext, row: number): CustomerView["merged"] {
  const log = own.tables.get("mergeLog");
  const id = String(columnOf(book.customers, "customerId")?.cells[row] ?? "").trim();
  if (!log || id === "") return [];
  return log.rows.flatMap(({ cells }) => {
    const text = (key: string) => textIn(log, cells, key);
    return text("survivorId") === id ? [{ id: text("mergedId"), name: text("mergedName") }] : [];
  });
}
