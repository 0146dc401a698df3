import { enCount, number } from "../format";
import type { Texts } from "../zh-CN";

const customers = (count: number) => enCount(count, "customer", "customers");

export const tierSteps: Texts["tierSteps"] = {
  steps: "Steps of quarterly tiering",
  names: { check: "Check", result: "Result", adjust: "Adjust", write: "Write" },
  next: "Next",
  checkLead: "These problems affect the tiers. Mend them first or go on.",
  clean: "The records can be used",
  cleanLead: "No transaction lacks its amount, date or customer.",
  checking: "Checking…",
  inspectNow: "Check now",
  searchNow: "Search now",
  toFindings: "See findings",
  toDuplicates: "See duplicates",
  gateTitles: {
    doubtful: "Findings in counted transactions",
    noAmount: "Transactions without an amount",
    noDate: "Transactions without a date",
    unknownCustomer: "Transactions of no known customer",
    otherKind: "Transactions of another kind",
  },
  gateEmpty: "Nothing was found in these transactions. Go back and open “See these rows” to look at them.",
  takeDay: (day) => `Use ${day} instead`,
  moved: (day, asked) =>
    `The transactions do not reach ${asked}: tiers are assigned as of ${day}, the last quarter they cover. Add transactions to assign them as of ${asked}.`,
  insist: (day) => `Assign as of ${day} all the same`,
  notInspected:
    "The records as they are now have not been checked for anomalies: orders typed twice, extra zeros and refunds above purchases all move tiers.",
  notSearched:
    "The records as they are now have not been searched for duplicates: a customer in two rows gets too low a tier in both.",
  schemeLost: (problems) => `The scheme kept in this workbook cannot be used; the default is (${problems}).`,
  gateText: (count) => enCount(count, "point to note", "points to note"),
  first: "First run: there is nothing to compare with. From next quarter on every move is listed.",
  compared: (period) => `Compared with ${period}`,
  trial: "Preliminary: the as-of day is not the end of a quarter. Assign again once it is over.",
  borderline: (count) => `${customers(count)} borderline`,
  keyAccounts: (count) => `${count === 1 ? "1 key account" : `${count} key accounts`} below the top tier`,
  disputed: (count) => `${customers(count)} two steps from the suggestion`,
  warned: (count) => `${customers(count)} at risk`,
  replaceTitle: (period) => `Replace the tiers of ${period}?`,
  retired: (count) =>
    `${enCount(count, "more customer is", "more customers are")} marked as disabled and not tiered.`,
  unwritten: (count) =>
    `${enCount(count, "more customer has", "more customers have")} the ID of one above, or neither ID nor name: shown here, not written.`,
  replaceLead: (period, count) =>
    `The history holds ${period} already (${customers(count)}). Going on replaces this period and no other; it can be undone.`,
  replace: "Replace",
  due: (period) => `${period} is over: tiers can be assigned`,
  dueLead: (last, day) => `Last assigned: ${last} (as of ${day})`,
  ended: (day) => `The transactions end on ${day}`,
  endedDone: (last, due) =>
    `Nothing was recorded since the last run (${last}). Add records, then assign tiers for ${due}.`,
  endedLead: (due, period) =>
    `${due} has no transactions: most customers would count as lost. ${period} is the last quarter with records.`,
  endedOpen: (period) => `Assign tiers for ${period}`,
  endedHint: (day) => `The transactions end on ${day}: the last quarter with records is chosen.`,
  dueOpen: "Assign tiers",
  current: (period, count) => `${period} is assigned: ${customers(count)}`,
  currentLead: (day) => `Next: when this quarter is over, after ${day}.`,
  migration: "Moves between tiers",
  migrationLead: "Rows: tier before; columns: tier now. Press a cell to see its customers.",
  views: { count: "Customers", amount: "Amount", share: "% of the row" },
  noTierBefore: "None",
  cell: (from, to, count, amount) => `From ${from} to ${to}: ${count}, amount ${amount}`,
  shown: (from, to) => `${from} → ${to}`,
  moves: { up: "Up", down: "Down", lost: "Lost", back: "Won back", added: "Added" },
  movesName: "Moves of this period",
  net: (more) => `Net ${more > 0 ? "+" : "−"}${number("en-US", Math.abs(more))}`,
};
