import type { SheetSpec } from "../../sheets/column";
import { contacts } from "../../sheets/standard/contacts";
import { customers } from "../../sheets/standard/customers";
import { dueList } from "../../sheets/standard/dueList";
import { findingList } from "../../sheets/standard/findingList";
import { followUps } from "../../sheets/standard/followUps";
import { mergeLog } from "../../sheets/standard/mergeLog";
import { notSame } from "../../sheets/standard/notSame";
import { reviewList } from "../../sheets/standard/reviewList";
import { tierHistory } from "../../sheets/standard/tierHistory";
import { tierPolicy } from "../../sheets/standard/tierPolicy";
import { transactions } from "../../sheets/standard/transactions";
import { valueAnalysis } from "../../sheets/standard/valueAnalysis";

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
