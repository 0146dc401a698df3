import type { DoubtKind } from "../../../core/imports/source/outcome";
import { enCount } from "../format";
import type { Texts } from "../zh-CN";

const doubts: Readonly<Record<DoubtKind, string>> = {
  unreadable: "Not understood",
  ambiguous: "Several meanings",
  "unknown-id": "ID unknown, found by name",
  "linked-otherwise": "Found by e-mail, telephone, domain or contact",
  "unknown-customer": "Customer not found",
  "several-customers": "Several customers of this name",
  "no-customer": "No customer named",
  "id-taken": "ID already in use",
  outside: "No record, not imported",
};

const deals: Readonly<Record<string, string>> = {
  purchase: "Purchases; negative sums are refunds",
  blank: "Leave it blank",
};

export const imports: Texts["imports"] = {
  title: "Import",
  lead: "Turns old lists into rows of the standard sheets. The originals stay as they are and every row remembers its source; you see all before it is written and can undo it.",
  choice: "Import a list or CSV",
  choiceLead: "Tidied into the standard sheets, the original untouched",
  thenDedupe: "See whether customers just imported were there under another spelling",
  reading: "Reading…",
  sources: "Import from",
  noSources: "No list to import was recognised",
  noSourcesLead:
    "Headings and contents of customers, follow-ups and transactions were looked for on every sheet. Name the sheet and its heading row yourself, or choose a CSV file.",
  chooseByHand: "Choose by hand",
  fileRole: "The file holds",
  chooseFile: "Choose a CSV file",
  fromBook: "Import from the workbook instead",
  fileHint: "UTF-8 or GBK; commas, semicolons or tabs",
  fileUnknown: (name) =>
    `What “${name}” holds was not recognised. Say what it is and where its headings are.`,
  headerRow: "Heading row",
  rows: (added, known, changed) =>
    [
      `${enCount(added, "new row", "new rows")}`,
      ...(known > 0 ? [`${enCount(known, "row", "rows")} there already`] : []),
      ...(changed > 0 ? [`${enCount(changed, "row", "rows")} edited at the source since, left alone`] : []),
    ].join("; "),
  notChosen: "Not imported",
  contacts: "contacts",
  questions: "One question first",
  question: ({ kind, heading, sample }) => {
    if (kind === "place") return `Which “${sample}” is meant in “${heading}”?`;
    if (kind === "deal-type") return "This list does not say what its deals are. File them as";
    return `Which day is “${sample}” in “${heading}”?`;
  },
  applies: (count) => `Asked once, holds for ${enCount(count, "cell", "cells")} of the column`,
  unanswered: "No answer: keep as typed",
  deal: (id) => deals[id] ?? id,
  targets: "Goes to",
  target: (rows) => enCount(rows, "row", "rows"),
  issued: (count) => `${enCount(count, "customer", "customers")} without an ID will get one`,
  newColumns: (names) => `New columns at the end: ${names}`,
  notInstalled: (role) => `${role} (new standard sheet)`,
  installLead:
    "This workbook has no such standard sheets yet. The button below sets them up first (it can be undone), then shows the rows; they are written only once you confirm.",
  install: "Choose a profile myself",
  installAndPreview: (rows) => `Set up and preview ${enCount(rows, "row", "rows")}`,
  carried: (count) => `${enCount(count, "further column", "further columns")} without a standard column`,
  goes: {
    "to-note": (count) => `${enCount(count, "cell", "cells")} to the notes`,
    nowhere: (count) => `${enCount(count, "cell", "cells")}; the list has no notes column`,
    ordinal: () => "mere row numbers, not imported",
  },
  doubtsTitle: (count) => `${enCount(count, "cell", "cells")} not taken over as values`,
  doubtsLead: "All kept as they are: nothing dropped, nothing guessed. Click a place to see it on its sheet.",
  allKinds: "All",
  kind: (kind) => doubts[kind],
  kept: (heading) => `Kept as typed in “${heading}”`,
  keptOnSource: "Only on its own sheet",
  preview: (rows) => `Preview ${enCount(rows, "row", "rows")}`,
  nothingNew: "No new rows",
  ready: (rows) => enCount(rows, "new row", "new rows"),
};
