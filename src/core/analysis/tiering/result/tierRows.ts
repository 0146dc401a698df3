import type { Tier } from "../../../sheets/tier";
import type { Language } from "../../../sheets/words";
import { once } from "../../../tables/kept/once";
import { assignTiers, type Tiering } from "../../../tiering/assigning/assignTiers";
import { robustnessOf } from "../../../tiering/assigning/robustness";
import { amountsEver } from "../../../tiering/deals/amountsEver";
import { keyAccountsOf } from "../../../tiering/metrics/keyAccounts";
import { metricsAt } from "../../../tiering/metrics/metrics";
import { moneyUnit } from "../../../tiering/reasons/moneyUnit";
import { aliveOf, fitBetaGeo } from "../../../tiering/rfm/betaGeo";
import { rfmLabels } from "../../../tiering/rfm/rfmLabels";
import { repeatFigures } from "../../../tiering/rfm/rfmScores";
import type { Scheme } from "../../../tiering/scheme/scheme";
import { formatSerial } from "../../../values/dates/serialDay";
import type { BookContext } from "../../context/bookContext";
import { otherRules } from "../input/otherRules";
import type { TierMaterial } from "../input/tierInput";
import { assignmentAt, type TierRows } from "../views/tierView";

/** Assigns the tiers of one reading by one scheme. */
export function tierRows(
  { book, own }: BookContext,
  material: TierMaterial,
  scheme: Scheme,
  language: Language,
): TierRows {
  const tiering = assignTiers(material.input, scheme);
  const currency = moneyUnit(material.reading.currencies.base);
  return {
    customers: book.customers,
    material,
    tiering,
    own: material.heads ? metricsAt(material.ownRuns, tiering.asOf, scheme.windowDays) : tiering.now.metrics,
    options: {
      ...{ scheme, language, manual: material.manual, sayDay: formatSerial },
      ...(currency && { currency }),
    },
    robustness: once(() => robustnessOf(tiering, scheme)),
    rfm: once(() => rfmLabels(tiering.now, material.input.runs, scheme)),
    alive: once(() => aliveAt(tiering, scheme)),
    amountsEver: once(() => amountsEver(material.ownRuns, tiering.asOf)),
    keyAccounts: keyAccountsOf(book.customers),
    otherRules: otherRules(own, tiering.asOf, scheme),
  };
}

/** How likely everybody is to buy on, where the scheme asks and the model can be fitted. */
function aliveAt({ now }: Tiering, { options }: Scheme): Float64Array {
  const buyers = options?.showAlive ? repeatFigures(now.metrics) : null;
  const model = buyers && fitBetaGeo(buyers);
  return buyers && model ? aliveOf(buyers, model) : new Float64Array(0);
}

/** The same run by customer: members of a group have its tier and score, and their own figures. */
export function byCustomer(rows: TierRows): Tiering {
  const { tiering, material, own } = rows;
  const { heads } = material;
  if (heads === null) return tiering;
  const { now } = tiering;
  const total = now.scores.total.map((_, row) => now.scores.total[heads[row] ?? row] ?? Number.NaN);
  return {
    ...tiering,
    now: { ...now, metrics: own, scores: { ...now.scores, total } },
    assignments: tiering.assignments.map((_, row) => assignmentAt(rows, row)),
  };
}

/** Tier by customer row; null for none. */
export function tiersInForce(rows: TierRows): readonly (Tier | null)[] {
  return Array.from({ length: rows.customers.rowCount }, (_, row) => assignmentAt(rows, row)?.tier ?? null);
}
