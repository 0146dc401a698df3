import type { FormulaNames } from "../column";
import type { ColumnRow } from "../columnRows";

/** The customer's name beside its id, so that a row reads without looking it up. */
export function companyNameFormula(names: FormulaNames): string {
  return `=IF(${names.here("customerId")}="","",IFERROR(INDEX(${names.all("customers", "companyName")},MATCH(${names.here("customerId")},${names.all("customers", "customerId")},0)),""))`;
}

/** 客户编号 where people choose one of the customers. */
export const customerIdPicked: ColumnRow = [
  "customerId",
  "客户编号",
  "Customer ID",
  "customerPick",
  16,
  { profile: "compact", required: "always", strict: true },
];

/** 客户编号 as our own result sheets write it. */
export const customerIdWritten: ColumnRow = [
  "customerId",
  "客户编号",
  "Customer ID",
  "identifier",
  16,
  { profile: "compact" },
];

/** 企业名称, always that of the customer sheet. */
export const companyNameLookedUp: ColumnRow = [
  "companyName",
  "企业名称",
  "Company name",
  "text",
  30,
  { profile: "compact", formula: companyNameFormula },
];

/** 企业名称 as it was when our own sheet was written. */
export const companyNameWritten: ColumnRow = [
  "companyName",
  "企业名称",
  "Company name",
  "text",
  30,
  { profile: "compact" },
];
