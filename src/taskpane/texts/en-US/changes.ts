import { enCount } from "../format";
import type { Texts } from "../zh-CN";

const partsAdded = {
  table: "Made a table again",
  column: "This column is added at the right of the table",
  beside: "This column is added at the right of the data",
  validation: "Dropdown and checks set again for the whole column",
};
const partsRemoved = {
  table: "The table becomes plain cells, contents unchanged",
  column: "This column goes",
  beside: "This column goes",
  validation: "Dropdown and checks of this column go, contents unchanged",
};

export const changes: Texts["changes"] = {
  previewTitle: "Changes to be written",
  preparing: "Putting the changes together…",
  nothing: "Nothing to write",
  nothingLead: "Nothing has been chosen yet. Go back, choose, and come again.",
  listCurrent: "The findings list is up to date.",
  nothingYet: "The sheets have not been touched so far.",
  total: (changes) => enCount(changes, "change", "changes"),
  cells: (count) => `${enCount(count, "cell", "cells")} changed`,
  removals: (count) => `${enCount(count, "row", "rows")} moved out`,
  additions: (count) => `${enCount(count, "row", "rows")} added`,
  newSheet: "New sheet",
  oldSheet: "Sheet removed",
  names: (count) => enCount(count, "name", "names"),
  columnsAdded: (count) => `${enCount(count, "column", "columns")} added`,
  columnsGone: (count) => `${enCount(count, "column", "columns")} removed`,
  parts: (count) => enCount(count, "structural repair", "structural repairs"),
  part: (kind, added) => (added ? partsAdded : partsRemoved)[kind],
  namesOfBook: "Names of the workbook",
  restoreRow: "Row moves back to where it stood",
  takeRows: (count) => `${enCount(count, "added row is", "added rows are")} taken out`,
  showAll: (count) =>
    count === null
      ? "Show them one by one"
      : count === 1
        ? "Show the change"
        : `Show ${enCount(count, "change", "changes")} one by one`,
  hideAll: "Hide",
  removeRow: "Row moves out; its values go to the change log",
  addRows: (count) => `${enCount(count, "row is", "rows are")} added at the end`,
  guard: "Checked again before writing: a cell edited since you looked is never overwritten.",
  apply: (count) => `Write ${enCount(count, "change", "changes")}`,
  applying: "Writing…",
  stop: "Stop",
  done: (count) => `${enCount(count, "change", "changes")} written`,
  undone: "Undone",
  doneUndo: (count) => `Changed back: ${enCount(count, "change", "changes")}`,
  doneInstall: "The standard sheets are ready",
  installNext:
    "Next: type or paste customers into the customer sheet, or import old lists; then the rest can begin.",
  writtenTo: "Written to these sheets; click a name to see",
  noneWritten: "Nothing was written",
  noneMissing: "All of it was written already",
  noneUndone: (kept) =>
    kept > 0 ? "Nothing was changed back" : "All is as it was before: nothing to change back",
  undo: "Undo this write",
  toJournal: "Change log",
  hurtAhead: (places) =>
    `Formulas point at rows that are moved out and will show #REF!: ${places.map(({ sheet, count, first }) => `${sheet} ${first}${count > 1 ? ` and ${count - 1} more` : ""}`).join(", ")}. Rewrite them first; undoing the write brings them back, too.`,
  hurt: (places) =>
    `Formulas pointed at rows that left and show #REF! now: ${places.map(({ sheet, count }) => `${sheet} (${enCount(count, "cell", "cells")})`).join(", ")}. Rewrite them, or undo this write to have them back.`,
  finish: "Done",
  conflicts: {
    write: (count) =>
      `${enCount(count, "change was", "changes were")} not written: the workbook is not as it was`,
    undo: (count) =>
      `${enCount(count, "change was", "changes were")} not taken back: the workbook is not as it was`,
  },
  conflictsLead: {
    write: "Where a cell was edited, keep what is there now or write the proposal anyway.",
    undo: "Where a cell was edited, keep what is there now or bring the earlier value back anyway.",
  },
  expected: { write: "Was", undo: "Written" },
  found: "Now",
  wanted: { write: "Proposed", undo: "Undo restores" },
  reasons: {
    "cell-edited": "The cell was edited",
    "row-gone": "The row is no longer there",
    "row-ambiguous": "Several rows look like this one",
    "row-edited": "The row was edited",
    "row-exists": "The same row is there already",
    "merged-cells": "Merged cells are in the way",
    "array-formula": "The cell belongs to an array formula",
    "sheet-gone": "The sheet no longer exists",
    "sheet-in-use": "The sheet holds something else",
    "table-gone": "The table no longer exists",
    "name-taken": "The name is taken",
    "place-taken": "Something else stands in that place",
    "text-too-long": "The text is longer than a cell holds",
  },
  keepFound: "Keep what is there",
  overwrite: { write: "Write the proposal", undo: "Bring the earlier value back" },
  resolve: (count) => `Write ${enCount(count, "chosen cell", "chosen cells")}`,
  overwriteReason: "Written after a conflict was looked at",
  failedTitle: "The write was not completed",
  refusedTitle: "Nothing was written",
  journalTitle: "Change log",
  journalLead:
    "Every write is kept in the workbook’s change log and can be undone, even after the file was closed.",
  journalEmpty: "Nothing has been written yet",
  journalEmptyLead: "Merges, corrections and tiers will be listed here as they are written.",
  by: (who, at) => (who === "" ? at : `${who} · ${at}`),
  undoOne: "Undo",
  undoOf: (reason) => `Undo “${reason}”`,
  undoTitle: "Undo this operation?",
  undoLead: (reason) =>
    `What “${reason}” wrote will be taken back. Cells edited since then stay, and are listed for you to decide.`,
  undoConfirm: "Undo",
  undid: (id, reason) => `Undid #${id}, “${reason}”`,
  restored: (id, reason) => `Restored #${id}, “${reason}”`,
  undoneBy: (id) => `Undone by #${id}`,
  restoredBy: (id) => `Restored by #${id}`,
  restoreOne: "Restore",
  restoreOf: (reason) => `Restore “${reason}”`,
  restoreTitle: "Write the undone operation again?",
  restoreLead: (reason) =>
    `What the undo of “${reason}” changed back will be written again. Cells edited since stay as they are and are shown to you.`,
  states: { done: "Written", undone: "Undone", "rolled-back": "Without effect", pending: "Unfinished" },
  depends: (count) =>
    `${enCount(count, "later operation stands", "later operations stand")} on this one and must be undone first. They can be undone in turn, the latest first:`,
  inTurn: (count) => `Undo these ${count} in turn`,
  inTurnConfirm: "Undo in turn",
  inTurnLead:
    "The latest first, each restored to what was there before and filed on its own. It stops where cells were edited since, for you to decide.",
  inTurnEffect: "What undoing it restores",
  turnStopped: (undone, id) =>
    `Undone: ${undone.map((one) => `#${one}`).join(", ")}. What #${id} wrote was edited since; it stops here.`,
  turnStop: "Stop here",
  turnFailed: (undone) => `Undone: ${undone.map((one) => `#${one}`).join(", ")}. The rest is not undone.`,
  mergedTitle: "Merged customers",
  mergedLead: (groups) =>
    groups === 0
      ? "There is no merge to take apart."
      : groups === 1
        ? "1 group. It can be taken apart into the customers it was."
        : `${enCount(groups, "group", "groups")}. One can be taken apart, the others stay merged.`,
  mergedNone: "Nothing found",
  mergedSearch: "Find by ID or name",
  mergedAway: (name, id) => `Merged in: ${name}${id && ` (${id})`}`,
  mergedWhole:
    "Formulas refer to the rows this group lost, so it cannot be taken apart alone. Undo the whole merge in the change log.",
  mergedOpen: "Take one group apart…",
  apart: "Take apart",
  apartKind: "Taken apart",
  apartOf: (name) => `Take “${name}” apart`,
  apartTitle: "Take this group apart?",
  apartLead: (name, count) =>
    `“${name}” becomes the ${enCount(count, "customer", "customers")} it was before, each with its own follow-ups, transactions and ID; the other groups stay merged. Cells edited since are left alone and listed for you to decide.`,
  apartUnlike: "They are not the same: do not list them again",
  apartDone: (name) => `“${name}” is taken apart`,
  apartNext:
    "The customers are as before the merge, each with its own follow-ups and transactions. If they are not the same, say so in the search, or they may be merged again.",
  apartKept:
    "The customers are as before the merge, each with its own follow-ups and transactions. “Not duplicates” remembers that they are not the same; only a changed value brings them up again.",
  apartSearch: "Say so in the search",
  editedTitle: (count) =>
    `${enCount(count, "place was", "places were")} edited after this operation; nothing is undone yet`,
  undoKeep: "Undo the rest, keep these edits",
  undoOverwrite: "Restore all to the value before",
  missingLead:
    "If the sheet was only renamed, give it its old name and try again. If it was deleted, what can be found is restored and the rest stays as it is.",
  leaveMissing: "Restore what can be found",
  backupFirst:
    "This is the first time rows are moved out of this workbook. It can be undone, but keep a copy first.",
  backup: "Save a copy first",
  backupName: "Backup",
  backupSaving: "Saving…",
  backupSaved: "Saved to your downloads",
  author: "Your name",
  authorHint: "Filed in the change log of the workbook; this computer remembers it for next time",
  kinds: {
    install: "Set-up",
    upgrade: "Upgrade",
    repair: "Repair",
    uninstall: "Removal",
    import: "Import",
    correct: "Correction",
    merge: "Merge",
    "not-same": "Not duplicates",
    findings: "Findings list",
    tier: "Tiers",
    "follow-up": "Follow-up",
    review: "Month-end review",
    settings: "Settings",
    undo: "Undo",
  },
};
