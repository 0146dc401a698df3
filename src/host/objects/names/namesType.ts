import { booleanOf, optionalText, textOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { existing, HostError, invalidArgument } from "../../engine/types/hostError";
import type { Instance } from "../../engine/types/objectType";
import type { NameInfo } from "../../model/parts/sheets";
import type { Book } from "../book/book";
import { guardBook } from "../book/guards";
import { addressOf, findAddress, namedArea } from "../places/resolveAddress";
import { tableByName } from "../places/tableReference";
import { guardDefinedName } from "./nameRules";

interface NamesTarget {
  readonly book: Book;
  /** null: the workbook's own names. */
  readonly sheetId: string | null;
}

interface NameTarget extends NamesTarget {
  readonly name: string;
}

const nameType = defineType<NameTarget>({
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    _Id: { get: ({ name }) => name },
    Name: { get: (target) => nameOf(target).name },
    Type: { get: typeWord },
    Value: { get: valueNow },
    Scope: { get: ({ sheetId }) => (sheetId === null ? "Workbook" : "Worksheet") },
    Formula: { get: (target) => nameOf(target).formula, set: (target, value) => setFormula(target, value) },
    Visible: {
      get: (target) => nameOf(target).visible,
      set: (target, value) => change(target, { visible: booleanOf(value) }),
    },
    Comment: {
      get: (target) => nameOf(target).comment,
      set: (target, value) => change(target, { comment: textOf(value) }),
    },
  },
  navigation: {
    Worksheet: ({ book, sheetId }) => book.objects.worksheet(existing(sheetId)),
    WorksheetOrNullObject: ({ book, sheetId }) => (sheetId === null ? null : book.objects.worksheet(sheetId)),
  },
  methods: {
    Delete: (target) => {
      guardBook(target.book);
      target.book.model.removeName(nameOf(target).name, target.sheetId);
    },
    GetRange: (target) => existing(rangeOrNull(target)),
    GetRangeOrNullObject: rangeOrNull,
  },
});

/** `Excel.NamedItemCollection` of the workbook or of one sheet. */
export const namesType = defineType<NamesTarget>({
  name: "NamedItemCollection",
  items: (target) => scoped(target).map(({ name }) => nameType.of({ ...target, name })),
  properties: {},
  methods: {
    Add: (target, name, reference, comment) =>
      add(target, textOf(name), reference, optionalText(comment, "")),
    AddFormulaLocal: (target, name, formula, comment) =>
      add(target, textOf(name), textOf(formula), optionalText(comment, "")),
    GetCount: (target) => scoped(target).length,
    GetItem: (target, name) => existing(itemOrNull(target, name)),
    GetItemOrNullObject: itemOrNull,
  },
});

function scoped({ book, sheetId }: NamesTarget): readonly NameInfo[] {
  return book.model.names().filter((name) => name.sheetId === sheetId);
}

function find(target: NamesTarget, name: string): NameInfo | undefined {
  return scoped(target).find((one) => one.name.toLowerCase() === name.toLowerCase());
}

function itemOrNull(target: NamesTarget, name: unknown): Instance | null {
  const found = find(target, textOf(name));
  return found === undefined ? null : nameType.of({ ...target, name: found.name });
}

function nameOf(target: NameTarget): NameInfo {
  return existing(find(target, target.name));
}

function add(target: NamesTarget, name: string, reference: unknown, comment: string): Instance {
  guardBook(target.book);
  guardDefinedName(name);
  if (find(target, name) !== undefined || tableByName(target.book, name) !== null) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
  const formula = formulaOf(target, reference);
  target.book.model.setName({ name, sheetId: target.sheetId, formula, visible: true, comment });
  return nameType.of({ ...target, name });
}

/** A Range becomes its absolute address; text must be a formula. */
function formulaOf({ book }: NamesTarget, reference: unknown): string {
  const [area] = book.objects.areasOf(reference) ?? [];
  if (area === undefined) return asFormula(textOf(reference));
  const address = addressOf(book, area);
  const mark = address.lastIndexOf("!");
  return `=${address.slice(0, mark)}!${address.slice(mark + 1).replaceAll(/[A-Z]+|\d+/g, "$$$&")}`;
}

function asFormula(text: string): string {
  if (text === "" || text === "=") throw invalidArgument("formula expected");
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}

function change(target: NameTarget, next: Partial<NameInfo>): void {
  guardBook(target.book);
  target.book.model.setName({ ...nameOf(target), ...next });
}

function setFormula(target: NameTarget, value: unknown): void {
  change(target, { formula: asFormula(textOf(value)) });
}

function rangeOrNull({ book, name, sheetId }: NameTarget): Instance | null {
  const area = namedArea(book, name, sheetId ?? "");
  return area === null ? null : book.objects.range(area);
}

function typeWord(target: NameTarget): string {
  const { formula } = nameOf(target);
  if (findAddress(target.book, formula, target.sheetId ?? "") !== null) return "Range";
  if (/^=-?[\d.]+$/.test(formula)) return "Double";
  if (/^="/.test(formula)) return "String";
  if (/^=(TRUE|FALSE)$/i.test(formula)) return "Boolean";
  return formula.includes("#REF!") ? "Error" : "Range";
}

function valueNow(target: NameTarget): unknown {
  const { formula } = nameOf(target);
  const area = findAddress(target.book, formula, target.sheetId ?? "");
  if (area !== null) return addressOf(target.book, area);
  const text = formula.slice(1);
  if (/^-?[\d.]+$/.test(text)) return Number(text);
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
}
