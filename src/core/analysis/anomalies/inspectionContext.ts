import type { InspectionContext } from "../../anomalies/rule/context";
import { notSamePairs } from "../../dedupe/memory/notSamePairs";
import type { BookContext } from "../context/bookContext";
import { owedContacts } from "../followUps/owedContacts";

/** What the rules may know beside the records. */
export function inspectionContext(context: BookContext, today: number): InspectionContext {
  const { own, layout, drift, wrongTotals } = context;
  const [last] = own.periods;
  const owedContact = owedContacts(context, today);
  return {
    ...(layout ? { layout } : {}),
    ...(drift ? { drift } : {}),
    ...(wrongTotals ? { wrongTotals } : {}),
    today,
    dictionaries: own.dictionaries,
    staff: own.staff,
    ...(owedContact ? { owedContact } : {}),
    ...(last
      ? { tieredOn: last.asOf, tiers: new Map([...last.tiers].map(([id, { tier }]) => [id, tier])) }
      : {}),
    ...(own.tables.has("valueAnalysis") ? { manualTiers: own.manualTiers } : {}),
    ...(own.tables.has("mergeLog") ? { mergedIds: own.mergedIds } : {}),
    ...(own.notSame.length > 0 ? { toldApart: toldApartIn(context) } : {}),
  };
}

function toldApartIn({ book, own }: BookContext): NonNullable<InspectionContext["toldApart"]> {
  const pairs = new Set(notSamePairs(book.customers, own.notSame).map(({ a, b }) => `${a} ${b}`));
  return (row, other) => pairs.has(`${Math.min(row, other)} ${Math.max(row, other)}`);
}
