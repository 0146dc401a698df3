import type { FormulaNames } from "../column";

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
  const days = names.all("followUps", "followedUpAt");
  const here = names.here("customerId");
  return `=IF(COUNTIFS(${ids},${here},${days},">0")=0,"",MAXIFS(${days},${ids},${here}))`;
}

/** The first day planned after the latest follow-up, also where it has passed; blank where nothing is planned. */
export function nextContact(names: FormulaNames): string {
  const ids = names.all("followUps", "customerId");
  const days = names.all("followUps", "nextFollowUpAt");
  const open = `${ids},${names.here("customerId")},${days},">"&MAX(0,${names.here("lastContact")})`;
  return `=IF(COUNTIFS(${open})=0,"",MINIFS(${days},${open}))`;
}
