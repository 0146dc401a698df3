import type { SheetSpec } from "../sheets/column";
import { contacts } from "../sheets/contacts";
import { customers } from "../sheets/customers";
import { dueList } from "../sheets/dueList";
import { findingList } from "../sheets/findingList";
import { followUps } from "../sheets/followUps";
import { mergeLog } from "../sheets/mergeLog";
import { notSame } from "../sheets/notSame";
import { reviewList } from "../sheets/reviewList";
import { tierHistory } from "../sheets/tierHistory";
import { tierPolicy } from "../sheets/tierPolicy";
import { transactions } from "../sheets/transactions";
import { valueAnalysis } from "../sheets/valueAnalysis";

/** Every table sheet, in the order of the tabs. */
export const tableSheets: readonly SheetSpec[] = [
  customers,
  contacts,
  followUps,
  transactions,
  valueAnalysis,
  tierPolicy,
  tierHistory,
  dueList,
  findingList,
  mergeLog,
  notSame,
  reviewList,
];
