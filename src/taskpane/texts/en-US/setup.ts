import { enCount, percent } from "../format";
import type { Texts } from "../zh-CN";

export const templates: Texts["templates"] = {
  title: "Set up sheets",
  lead: "Adds the standard sheets to this workbook. What is there stays untouched, and it can be undone.",
  profile: "Profile",
  profiles: {
    compact: {
      name: "Lean",
      lead: "Customers, follow-ups, transactions and value analysis; for small teams",
    },
    standard: { name: "Standard", lead: "Adds contacts and tier policy, with all usual columns" },
    keyAccount: { name: "Key accounts", lead: "Adds decision makers, competitors and projects" },
  },
  language: "Headings in",
  chinese: "Chinese (中文)",
  english: "English",
  languages: { "zh-CN": "Chinese", "en-US": "English" },
  settled: (language) =>
    `The standard sheets here have ${language} headings; sheets added now get the same, so that the set stays in one language.`,
  plan: "Will be added",
  planning: "Looking at the workbook…",
  columns: (count) => enCount(count, "column", "columns"),
  exists: "Already there, skipped",
  hidden: "Hidden",
  nothingNew: "All standard sheets are there already.",
  install: (sheets) => `Add ${enCount(sheets, "sheet", "sheets")}`,
};

export const adopt: Texts["adopt"] = {
  title: "Columns",
  lead: "Check what each sheet and column means. Corrections are kept in this workbook’s settings; the sheets stay untouched.",
  role: "This sheet holds",
  noRole: "Not used",
  related: "Checked only",
  relatedLead:
    "No customers, follow-ups or transactions: only checked for errors, left out of duplicates, tiers and marks.",
  contacts: "People at the customers",
  contactsLead: (sheet) =>
    `People at the customers of ${sheet}: they follow merges, and follow-ups with them count for their customer; only checked for errors, left out of duplicates and tiers.`,
  headerRow: "Heading row",
  dataRows: (first, last) => (last < first ? "No rows of data" : `Data in rows ${first}–${last}`),
  field: (heading) => `Meaning of “${heading}”`,
  noField: "Not used",
  samples: "e.g.",
  noSamples: "Nothing in it",
  doubt: "Please confirm",
  doubtsOnly: "Only columns to confirm",
  blankHeading: "(no heading)",
  dateOrder: "2/3/2024 in this column means",
  dateOrders: { mdy: "February 3", dmy: "March 2" },
  place: (name) => `“${name}” in this column is`,
  placeOpen: "Choose",
  placeVaries: "Differs by row; leave open",
  save: "Save",
  saved: "Saved",
  changed: (columns) => `${enCount(columns, "column", "columns")} changed`,
  unchanged: "No changes",
  nothingToMap: (count) => `Sheets this product writes, and empty ones (${count})`,
  reason: (reason, meaning) => {
    switch (reason.kind) {
      case "heading":
        return `Heading is a usual word for “${meaning}”`;
      case "content":
        return `${percent("en-US", reason.share)} of ${reason.sampled} samples fit`;
      case "heading-and-content":
        return `Heading is a usual word for “${meaning}”, ${percent("en-US", reason.share)} of the content fits`;
      case "sister":
        return `As under the same heading on “${reason.sheet}”`;
      case "left":
        return "The heading is not known; guessed from where it stands and how it is filled";
      case "user":
        return "Chosen by you";
      case "saved":
        return "As you saved it before";
      case "own":
        return "Written by this product; not read as data";
      case "none":
        return "Neither heading nor content was recognised";
    }
  },
};
