import { policyOf } from "../../followUps/policyOf";
import type { Tiering } from "../../tiering/assignTiers";
import type { Scheme } from "../../tiering/scheme";
import { type Forecast, openWhatIf } from "../../tiering/whatIf";
import type { BookContext } from "../bookContext";
import { ownersIn, tierMaterial } from "./tierInput";
import { byCustomer, tierRows, tiersInForce } from "./tierRows";
import type { TierRows } from "./tierView";

/** What amounts are made comparable by. */
const amountsKey = ({ rates, options }: Scheme) =>
  JSON.stringify([Object.entries(rates).sort(), Object.entries(options?.tax ?? {}).sort()]);

/** Tries schemes out; other exchange rates or taxes mean reading the transactions again, once for each. */
export function forecastsOf(context: BookContext, rows: TierRows, asOf: number): (tried: Scheme) => Forecast {
  const { scheme, language } = rows.options;
  const current = tiersInForce(rows);
  const known = new Map<string, (tried: Scheme) => Forecast>();
  const open = (tried: Scheme) => {
    if (amountsKey(tried) === amountsKey(scheme)) return openWhatIf(whatIfInput(context, rows));
    const by = { ...scheme, rates: tried.rates, options: tried.options };
    const other = tierRows(context, tierMaterial(context, asOf, by), by, language);
    return openWhatIf({ ...whatIfInput(context, other), current });
  };
  return (tried) => {
    const key = amountsKey(tried);
    const whatIf = known.get(key) ?? open(tried);
    known.set(key, whatIf);
    return whatIf(tried);
  };
}

function whatIfInput({ book, own }: BookContext, rows: TierRows) {
  return {
    tiering: rows.material.input,
    current: tiersInForce(rows),
    owners: ownersIn(book.customers),
    everyDays: policyOf(own.tables.get("tierPolicy")),
    byCustomer: (tiering: Tiering) => byCustomer({ ...rows, tiering }),
  };
}
