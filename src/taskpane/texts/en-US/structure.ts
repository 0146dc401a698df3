import { enCount } from "../format";
import type { Texts } from "../zh-CN";

export const structure: Texts["structure"] = {
  title: "Sheet check",
  lead: "Looks for damage to the standard sheets: missing columns, lost dropdowns, overwritten formulas. You choose what is repaired.",
  check: "Check",
  checking: "Checking…",
  sound: "All sound, nothing to repair",
  repair: (count) => `Repair ${enCount(count, "item", "items")}`,
  repairDropdowns: (count) => `Repair dropdowns (${enCount(count, "column", "columns")})`,
  outdated:
    "These sheets were set up by an older version. What is missing below is new; adding it changes none of your data.",
  upgrade: "The standard sheets have a newer version",
  upgradeLead: (count) => `Adds ${enCount(count, "new part", "new parts")}; your data stays as it is`,
  upgradeReason: (count) => `Upgrade of the standard sheets, ${enCount(count, "part", "parts")}`,
  reason: (count) => `Repair of ${enCount(count, "item", "items")} of structure`,
  problem: (kind, subject, cells) => {
    switch (kind) {
      case "table-lost":
        return `Table “${subject}” was turned into a plain range`;
      case "heading-renamed":
        return `Heading was renamed: ${subject}`;
      case "column-missing":
        return `Column “${subject}” is missing`;
      case "validation-lost":
        return `${enCount(cells, "cell", "cells")} of “${subject}” lost the dropdown or check`;
      case "validation-changed":
        return `“${subject}” has another check on every cell, maybe on purpose`;
      case "formula-overwritten":
        return `${enCount(cells, "formula", "formulas")} of “${subject}” overwritten`;
      case "name-missing":
        return `Name “${subject}” is gone`;
      case "name-wrong":
        return `Name “${subject}” points to the wrong place`;
      case "choices-with-gaps":
        return `Dictionary “${subject}” has a gap; its last choices are not offered`;
      case "sheet-missing":
        return `Sheet “${subject}” is missing`;
    }
  },
  goals: {
    repurchase: { name: "Repeat business", lead: "Adds feedback, satisfaction, preferences, product" },
    acquisition: {
      name: "New business",
      lead: "Adds size, main business, decision makers, competitors, project status",
    },
  },
  goalsLabel: "Focus (optional)",
  autoIds: "Issue IDs to new rows while the pane is open",
  autoIdsReason: "IDs for new rows",
  toolsTitle: "IDs, demo and uninstall",
  tools: {
    "issue-ids": {
      name: "Issue customer IDs",
      lead: "Gives every customer without one an ID: C + today’s date + 3 digits.",
    },
    "add-demo": {
      name: "Add demo data",
      lead: "Invented companies with planted duplicates and errors to learn on.",
    },
    "remove-demo": {
      name: "Remove demo data",
      lead: "Takes out rows whose ID begins with DEMO-; yours stay.",
    },
    uninstall: {
      name: "Uninstall",
      lead: "Removes our dropdowns, names and guide sheets. Data, formulas, dictionaries and change log stay; it can be undone.",
    },
  },
};
