import type { Texts } from "../zh-CN";

export const problems: Texts["problems"] = {
  cancelled:
    "Stopped; what was half-written has been taken back. If the home page shows an unfinished write, choose there what becomes of it.",
  timeout:
    "Excel has not answered for a long time. Save the file, open this pane again and retry; anything half-written will be found.",
  "cell-edit-mode":
    "A cell is being edited or a dialog is open. Press Enter or Esc to finish, then try again.",
  busy: "Excel is busy. Wait a moment, then try again.",
  "read-only": "This workbook is read-only. Save a copy or enable editing, then try again.",
  "sheet-protected": "The sheet is protected. Unprotect it under Review, then try again.",
  "structure-protected":
    "The workbook’s structure is protected, so no sheet can be added or moved. Unprotect the workbook under Review, then try again.",
  "other-window-in-front":
    "Another workbook is in front. Switch back to this workbook’s window, then try again.",
  "filtered-range":
    "Rows are filtered or hidden, and values would land in the wrong rows, so nothing was written. Clear the filter, then try again.",
  "merged-cells": "There are merged cells where something is to be written. Unmerge them, then try again.",
  "array-formula":
    "The cell belongs to an array or table formula and was left alone. Please change it in the sheet yourself.",
  "name-taken": "The workbook already has a sheet or name like this. Rename it, then try again.",
  "name-invalid": "Excel does not accept this name. Choose another, then try again.",
  "not-found":
    "A sheet or cell cannot be found; it may have been renamed or deleted. Read again from the home page.",
  "row-insert-blocked": "Something below the table is in the way of new rows. Move it, then try again.",
  "sheet-full":
    "This sheet has reached Excel’s last row (1,048,576) and has no room for the new rows, so nothing was written. Make a backup, move older rows to another workbook, then try again.",
  "too-large": "This is more than Excel takes at once. Choose fewer rows and work in parts, then try again.",
  memory: "Excel is out of memory. Close other workbooks, then try again.",
  "access-denied": "Excel refused. Check protection and permissions, then try again.",
  "not-supported": "This version of Excel cannot do this. Please update to Excel 2021 or later.",
  "not-verified":
    "The sheet was being changed meanwhile, or what was read back differs from what was written, so this write was stopped and taken back. Read again, then retry.",
  "lease-held":
    "A colleague, or another pane of yours, is writing to this workbook with Client Ledger. Wait until it finishes, then try again; if that pane was closed, ten minutes are enough.",
  "operation-unknown":
    "The change log does not know this operation, or it has been undone already, so nothing was changed. Refresh the list and choose again.",
  "operation-damaged":
    "The record of this operation in the change log was altered; to be safe, it was not carried on. Choose “Restore the state before”, or go back to a backup.",
  "only-finish":
    "This undo has already removed sheets that were added then, so it cannot be taken back. Choose “Write the rest”.",
  "only-roll-back":
    "This write adds sheets and cannot go on after an interruption. Choose “Restore the state before”, then run it again.",
  "no-file-access": "The file cannot be read for a backup. Keep a copy with Excel’s Save As.",
  "invalid-request":
    "Excel did not accept this; the sheets were not touched. Read again and retry; if it happens again, copy the diagnostics and tell us.",
  unexpected:
    "Something unexpected happened. Please try again; if it happens again, copy the diagnostics and tell us.",
  "not-loaded":
    "A part of this pane could not be loaded; the sheets were not touched. Check the network, close the pane and open it again.",
  "analysis-failed":
    "The calculation was not completed; the sheets were not touched. Please try again; if it happens again, copy the diagnostics and tell us.",
};
