import { policyOf } from "../../followUps/policyOf";
import { columnOf } from "../../tables/table";
import type { Tiering } from "../../tiering/assignTiers";
import type { Scheme } from "../../tiering/scheme";
import { type Forecast, openWhatIf } from "../../tiering/whatIf";
import type { BookContext } from "../bookContext";
import { tierMaterial } from "./tierInput";
import { byCustomer, tierRows, tiersInForce } from "./tierRows";
import type { TierRows } from "./tierView";

const ratesKey = (rates: Scheme["rates"]) => JSON.stringify(Object.entries(rates).sort());

/** Tries schemes out; other exchange rates mean reading the transactions again, once for each set of rates. */
export function forecastsOf(context: BookContext, rows: TierRows, asOf: number): (tried: Scheme) => Forecast {
  const { scheme, language } = rows.options;
  const current = tiersInForce(rows);
  const known = new Map<string, (tried: Scheme) => Forecast>();
  const open = ({ rates }: Scheme) => {
    if (ratesKey(rates) === ratesKey(scheme.rates)) return openWhatIf(whatIfInput(context, rows));
    const by = { ...scheme, rates };
    const other = tierRows(context, tierMaterial(context, asOf, by), by, language);
    return openWhatIf({ ...whatIfInput(context, other), current });
  };
  return (tried) => {
    const key = ratesKey(tried.rates);
    const whatIf = known.get(key) ?? open(tried);
    known.set(key, whatIf);
    return whatIf(tried);
  };
}

function whatIfInput({ book, own }: BookContext, rows: TierRows) {
  const owner = columnOf(book.customers, "owner");
  const size = book.customers.rowCount;
  return {
    tiering: rows.material.input,
    current: tiersInForce(rows),
    owners: Array.from({ length: size }, (_, row) => String(owner?.cells[row] ?? "").trim()),
    everyDays: policyOf(own.tables.get("tierPolicy")),
    byCustomer: (tiering: Tiering) => byCustomer({ ...rows, tiering }),
  };
}
