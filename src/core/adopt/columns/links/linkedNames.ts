import type { Field } from "../../../sheets/fields";
import type { SeenColumn, SeenSheet } from "../seenColumn";
import { nameCalled } from "./callsOf";
import { fieldOf } from "./fieldOf";
import { areShared, mostly, textsOf } from "./sharedTexts";

/** A column of a customer list whose names other sheets repeat. */
export interface LinkedNames {
  readonly sheet: string;
  readonly column: number;
  readonly texts: readonly string[];
}

/** Names of customers hardly come twice on a list of them (duplicates do), as bills to a landlord do. */
const leastDistinct = 0.8;
const names: ReadonlySet<Field | null> = new Set<Field | null>([
  "companyName",
  "personName",
  "shortName",
  "firstName",
  "lastName",
]);
/** What a name nobody expects may have been taken for. */
const unsettled: ReadonlySet<Field | null> = new Set<Field | null>([null, "text", ...names]);

/**
 * Names under headings that do not say so (Practice, Site / Tenant, 门店): on customer lists whose names no other sheet
 * repeats, the first column of texts that comes back on one.
 */
export function linkedNames(sheets: readonly SeenSheet[]): readonly LinkedNames[] {
  const events = sheets
    .filter(({ mapping }) => mapping.role !== "customers")
    .flatMap((sheet) => sheet.columns.filter((column) => isUnsettled(sheet, column)))
    .map((column) => textsOf(column).filter(saysWords));
  const comesBack = (column: SeenColumn) => {
    const own = new Set(textsOf(column));
    return events.some((texts) =>
      areShared(
        texts.filter((text) => own.has(text)),
        texts,
      ),
    );
  };
  return sheets
    .filter(({ mapping }) => mapping.role === "customers")
    .flatMap((sheet) => {
      const isNamed = sheet.columns.some((column) => names.has(fieldOf(sheet, column)) && comesBack(column));
      const found = isNamed
        ? undefined
        : (sheet.columns.find((column) => mayName(sheet, column) && comesBack(column)) ??
          calledBeside(sheet, sheets));
      return found === undefined
        ? []
        : [{ sheet: sheet.mapping.sheet, column: found.column, texts: textsOf(found) }];
    });
}

/** Houses of one name stand in many towns: The Angel, The Old Bull. */
const fewerDistinct = 0.4;

/** Names many customers share, that others repeat beside the customers' numbers. */
function calledBeside(list: SeenSheet, sheets: readonly SeenSheet[]): SeenColumn | undefined {
  const others = sheets.filter((other) => other !== list);
  const names = list.columns.filter((column) => mayName(list, column, fewerDistinct));
  return nameCalled(list, names, others);
}

/** Texts under a heading that says no other thing, hardly one twice. */
export function mayName(sheet: SeenSheet, column: SeenColumn, least = leastDistinct): boolean {
  const { known, profile } = column;
  if (known !== undefined || profile.distinct < least) return false;
  if (!isUnsettled(sheet, column)) return false;
  const texts = textsOf(column);
  return texts.filter(saysWords).length >= texts.length * mostly;
}

function isUnsettled(sheet: SeenSheet, column: SeenColumn): boolean {
  return unsettled.has(fieldOf(sheet, column)) || looksPersonal(sheet, column);
}

/** Nearly all cells of a column of persons are such; houses of two capitalised words look like persons here and there. */
const nearlyAll = 0.9;
/** Confidence from which a heading says that these are persons. */
const sure = 0.7;

/**
 * Read as persons by its cells alone, some of which are none: Oak Court beside The Old Mill at Wren. Or by a heading that says
 * little (客户), as names of other customers stand beside them.
 */
function looksPersonal({ mapping }: SeenSheet, { column, profile }: SeenColumn): boolean {
  const read = mapping.columns.find((each) => each.column === column);
  const guessed = read?.field === "contactName" && (read.reason.kind === "content" || read.confidence < sure);
  return guessed && profile.share("person") < nearlyAll;
}

/** Two letters together at least: no code, figure or mark. */
function saysWords(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/^[A-Za-z]{1,4}[-\s]?\d+$/.test(text);
}
