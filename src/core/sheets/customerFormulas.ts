import type { FormulaNames } from "./column";

/** Purchases less returns and refunds, cancelled orders left out; refunds may be typed with either sign. */
export function netAmount(names: FormulaNames): string {
  const column = (key: string) => names.all("transactions", key);
  const here = names.here("customerId");
  const sum = (kind: string) =>
    `SUMIFS(${column("amount")},${column("customerId")},${here},${column("dealType")},${names.choice("dealType", kind)},${column("orderStatus")},"<>"&${names.choice("orderStatus", "cancelled")})`;
  return `=IF(${here}="","",${sum("purchase")}-ABS(${sum("return")})-ABS(${sum("refund")}))`;
}

/** The day of the latest follow-up, blank before the first. */
export function lastContact(names: FormulaNames): string {
  const ids = names.all("followUps", "customerId");
  const here = names.here("customerId");
  return `=IF(COUNTIFS(${ids},${here})=0,"",MAXIFS(${names.all("followUps", "followedUpAt")},${ids},${here}))`;
}
