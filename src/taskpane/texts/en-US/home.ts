import { enCount, number } from "../format";
import type { Texts } from "../zh-CN";

export const home: Texts["home"] = {
  title: "This workbook",
  recognising: "Looking at the sheets…",
  welcome: "One clear ledger of your customers",
  welcomeLead:
    "Find duplicates, correct mistakes, sort by value – all in this workbook. You see every change before it is written, and can undo it after.",
  install: "Set up sheets",
  installLead: "Customers, follow-ups, transactions and more, with dropdowns ready",
  adopt: "Use my own sheets",
  adoptLead: "Work on the list you have, with its layout untouched",
  nothingFound:
    "No sheet of customers, follow-ups or transactions was found. Looked for headings such as company name, phone, follow-up date, amount.",
  recognised: "Recognised sheets",
  hiddenSheet: "a hidden sheet; choose “Not used” under “Columns” to leave it out",
  noRecords: (rows) =>
    `${enCount(rows, "more row holds", "more rows hold")} no record (blank rows, sums and the like)`,
  doubts: (columns) => `${enCount(columns, "column", "columns")} to confirm`,
  adjust: "Adjust columns",
  tableBeside: (column) => `Another table from column ${column} on is not read`,
  tableBelow: (row) => `Another table from row ${row} on is not read`,
  oneTable: "One table of a sheet is read. Move the other to a sheet of its own to have both read.",
  contacts: (sheets) => `People at the customers: ${sheets.join(", ")}`,
  related: (sheets) => `Also checked for errors: ${sheets.join(", ")}`,
  rates: (sheets) => `Exchange rates from: ${sheets.join(", ")}`,
  wordLists: (sheets) => `Lists of choices or people: ${sheets.join(", ")}`,
  notUnderstood: (sheets) => `${enCount(sheets, "more sheet", "more sheets")} not recognised`,
  unreadable: (cells) => `${enCount(cells, "cell", "cells")} not understood, kept as they are`,
  unreadableTitle: "Cells not understood",
  unreadableLead:
    "These do not fit the kind of their column. They stay as they are and take no part in any figure. Correct them, then read again.",
  unreadableShown: (shown, all) => `The first ${number("en-US", shown)} of ${number("en-US", all)}`,
  expected: (field) => `Expected: ${field}`,
  nextSteps: "Next steps",
  dedupe: "Find duplicate customers",
  dedupeLead: "Even if names, e-mails or phones are written differently",
  dedupeResult: (certain, probable) =>
    `${number("en-US", certain)} certain · ${number("en-US", probable)} probable`,
  inspect: "Check for anomalies",
  inspectLead: "Wrong numbers, dates and amounts, each with its reason",
  inspectResult: (errors, warnings) =>
    `${enCount(errors, "error", "errors")} · ${enCount(warnings, "warning", "warnings")}`,
  tiering: "Assign quarterly tiers",
  tieringLead: "Core, potential, regular, lost – with a reason for every move",
  tieringResult: (changed) => `${enCount(changed, "customer", "customers")} moved`,
  working: "Working…",
  more: "More",
  journal: "Change log",
  journalNone: "Nothing has been written yet",
  lastOperation: (reason, at) => `Last: ${reason} (${at})`,
  pending: (reason) => `The last write, “${reason}”, stopped half-way.`,
  pendingUndo: "Restore the state before",
  pendingFinish: "Write the rest",
  pendingLook: "Look at the log",
};
