import { optionalText } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { HostError, invalidArgument } from "../../engine/types/hostError";
import { isMissing, isRecord } from "../../engine/types/unknownValues";
import { accessDenied, guardBook } from "../book/guards";
import { type SheetTarget, sheetOf } from "../book/sheetTarget";

const defaults: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** `Excel.WorksheetProtection`. */
export const sheetProtectionType = defineType<SheetTarget>({
  name: "WorksheetProtection",
  properties: {
    Protected: { get: (target) => sheetOf(target).protection !== null },
    Options: {
      get: (target) => {
        const { protection } = sheetOf(target);
        return protection === null ? null : { ...defaults, ...protection.options };
      },
    },
  },
  methods: { Protect: protect, Unprotect: unprotect },
});

function protect(target: SheetTarget, options: unknown, password: unknown): void {
  guardBook(target.book);
  if (sheetOf(target).protection !== null) throw accessDenied();
  const protection = {
    password: isMissing(password) ? null : optionalText(password, ""),
    options: { ...defaults, ...optionsOf(options) },
  };
  target.book.model.updateSheet(target.sheetId, { protection });
}

function optionsOf(options: unknown): Readonly<Record<string, boolean | string>> {
  if (isMissing(options)) return {};
  if (!isRecord(options)) throw invalidArgument("protection options expected");
  const known = Object.entries(options).flatMap(([name, value]): [string, boolean | string][] => {
    if (!(name in defaults)) throw invalidArgument(name);
    return typeof value === typeof defaults[name] && (typeof value === "boolean" || typeof value === "string")
      ? [[name, value]]
      : [];
  });
  return Object.fromEntries(known);
}

function unprotect(target: SheetTarget, password: unknown): void {
  guardBook(target.book);
  const { protection } = sheetOf(target);
  if (protection === null) return;
  if (protection.password !== null && protection.password !== optionalText(password, "")) {
    throw new HostError("InvalidArgument", "The password you supplied is not correct.");
  }
  target.book.model.updateSheet(target.sheetId, { protection: null });
}
