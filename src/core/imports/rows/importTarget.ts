import type { ColumnKey, SheetSpec } from "../../sheets/column";
import { contacts } from "../../sheets/standard/contacts";
import { customers } from "../../sheets/standard/customers";
import { followUps } from "../../sheets/standard/followUps";
import { transactions } from "../../sheets/standard/transactions";

/** Standard sheets rows are copied to; customers first, so that the others find them. */
export const importTargets = ["customers", "contacts", "followUps", "transactions"] as const;
export type ImportTarget = (typeof importTargets)[number];

export const specOf: Readonly<Record<ImportTarget, SheetSpec>> = {
  customers,
  contacts,
  followUps,
  transactions,
};

/** The column that tells rows of a standard sheet apart when they are imported again. */
export const keyOfTarget: Readonly<Record<ImportTarget, ColumnKey | null>> = {
  customers: "customerId",
  contacts: null,
  followUps: null,
  transactions: "orderId",
};
