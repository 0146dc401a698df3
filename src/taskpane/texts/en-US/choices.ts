import type { ChoiceFault } from "../../../core/templates/choices/editChoices";
import { listCapacity } from "../../../core/templates/sheets/lists";
import { enCount } from "../format";
import type { Texts } from "../zh-CN";

const faults: Record<ChoiceFault, string> = {
  blank: "Fill this in, or remove it",
  twice: "The list has this choice already",
  fixed: "Formulas and tiers reckon with this very word; it cannot be renamed or removed",
  full: `A list holds ${listCapacity.dictionary} choices at most`,
};

export const choices: Texts["choices"] = {
  open: "Edit dropdown choices",
  openLead: "Words for source, category, industry and more",
  title: "Dropdown choices",
  lead: "Edit them here or on the Dictionaries sheet; every dropdown follows.",
  none: "No Dictionaries sheet yet",
  noneLead:
    "Dropdown choices live on the Dictionaries sheet. Set up the standard sheets first, then come back; your own sheets stay as they are.",
  install: "Set up sheets",
  reading: "Reading the choices…",
  count: (count) => enCount(count, "choice", "choices"),
  empty: "No choices yet",
  own: "Yours",
  choice: (position) => `Choice ${position}`,
  up: (choice) => `Move “${choice}” up`,
  down: (choice) => `Move “${choice}” down`,
  remove: (choice) => `Remove “${choice}”`,
  restore: (choice) => `Restore “${choice}”`,
  restoreShort: "Restore",
  used: (rows) => `Used in ${enCount(rows, "row", "rows")}`,
  follow: (rows, from, to) => `Change “${from}” to “${to}” in ${enCount(rows, "row", "rows")} too`,
  stay: "These rows keep the old word; the check for anomalies will list them",
  fixed: faults.fixed,
  fault: (fault) => faults[fault],
  add: "Add a choice",
  addPlaceholder: "New choice",
  addButton: "Add",
  gone: (count) => `${enCount(count, "choice", "choices")} to be removed`,
  goneUsed: (rows) => `Still used in ${enCount(rows, "row", "rows")}, which stay as they are:`,
  goneUnused: "Used nowhere",
  unchanged: "No changes",
  changed: (count) => enCount(count, "change", "changes"),
  reset: "Reset",
  preview: "Preview",
  reason: (heading) => `Dropdown choices edited: ${heading}`,
};
