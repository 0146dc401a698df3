import { policyOf } from "../../../followUps/policyOf";
import { shownName } from "../../../tables/customers/customerIndex";
import { placeOf } from "../../../tables/table";
import type { Tiering } from "../../../tiering/assigning/assignTiers";
import { type Forecast, openWhatIf } from "../../../tiering/assigning/whatIf";
import type { Scheme } from "../../../tiering/scheme/scheme";
import type { BookContext } from "../../context/bookContext";
import { ownersIn, tierMaterial } from "../input/tierInput";
import type { TierRows } from "../views/tierView";
import type { MoverView, TierForecast } from "../views/tierViews";
import { byCustomer, tierRows, tiersInForce } from "./tierRows";

/** What of a scheme decides how the book is read. */
const readingKey = ({ rates, datedRates = {}, options }: Scheme) =>
  JSON.stringify([
    Object.entries(rates).sort(),
    Object.entries(datedRates).sort(),
    Object.entries(options?.tax ?? {}).sort(),
    options?.rhythmByIndustry === true,
  ]);

/** Tries schemes out; other exchange rates, taxes or rhythms mean reading the book again, once for each. */
export function forecastsOf(
  context: BookContext,
  rows: TierRows,
  asOf: number,
): (tried: Scheme) => TierForecast {
  const { scheme, language } = rows.options;
  const current = tiersInForce(rows);
  const known = new Map<string, (tried: Scheme) => Forecast>();
  const open = (tried: Scheme) => {
    if (readingKey(tried) === readingKey(scheme)) return openWhatIf(whatIfInput(context, rows));
    const { rates, datedRates, options } = tried;
    const by = { ...scheme, rates, datedRates, options };
    const other = tierRows(context, tierMaterial(context, asOf, by), by, language);
    return openWhatIf({ ...whatIfInput(context, other), current });
  };
  return (tried) => {
    const key = readingKey(tried);
    const whatIf = known.get(key) ?? open(tried);
    known.set(key, whatIf);
    const forecast = whatIf(tried);
    return { ...forecast, biggest: biggestMovers(rows, forecast) };
  };
}

/** As many as somebody reads through. */
const shown = 20;

function biggestMovers({ customers, own }: TierRows, { movers }: Forecast): readonly MoverView[] {
  const money = (row: number) => own.monetary[row] || 0;
  return [...movers]
    .sort((a, b) => money(b.row) - money(a.row) || a.row - b.row)
    .slice(0, shown)
    .map(({ row, from, to }) => ({
      ...placeOf(customers, row),
      companyName: shownName(customers, row),
      from,
      to,
    }));
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
