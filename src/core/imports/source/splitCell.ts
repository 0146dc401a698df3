import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import type { Words } from "../../sheets/words";
import { words } from "../../sheets/words";
import type { DoubtKind, Outcome } from "./outcome";
import { readMixedCell, readPhoneCell } from "./readContact";
import { readAddressCell, readRegionCell } from "./readPlace";
import type { ReadingContext, SourceColumn } from "./sourceColumn";

/** Columns one column is taken apart into, in the order in which they come beside the sheet. */
export const splitKeys = [
  "mobile",
  "mobile2",
  "landline",
  "landline2",
  "email",
  "email2",
  "wechat",
  "wechat2",
  "province",
  "city",
  "district",
  "address",
] as const;
export type SplitKey = (typeof splitKeys)[number];

/** Fields whose cells may hold several things. */
const splitFields = ["contactMethod", "phone", "mobile", "landline", "region", "address"] as const;
export type SplitField = (typeof splitFields)[number];

/** What stands over a new column. */
export const splitHeadings: Readonly<Record<SplitKey, Words>> = {
  mobile: words("手机", "Mobile"),
  mobile2: words("手机2", "Mobile 2"),
  landline: words("固定电话", "Landline"),
  landline2: words("固定电话2", "Landline 2"),
  email: words("邮箱", "E-mail"),
  email2: words("邮箱2", "E-mail 2"),
  wechat: words("微信", "WeChat"),
  wechat2: words("微信2", "WeChat 2"),
  province: words("省", "Province"),
  city: words("市", "City"),
  district: words("区县", "District"),
  address: words("详细地址", "Street address"),
};

export type Parts = ReadonlyMap<SplitKey, string>;

/** What one cell is taken apart into; `doubt` where it, or a part of it, was not understood or finds no column. */
export interface SplitCell {
  readonly parts: Parts;
  readonly doubt:
    | (Pick<NonNullable<Outcome["doubt"]>, "problem" | "detail"> & {
        readonly kind: DoubtKind | "too-many";
      })
    | null;
}

export function isSplitField(field: Field | null): field is SplitField {
  return splitFields.some((each) => each === field);
}

/** Takes a cell apart with the readers of an import; nothing of a cell that is in doubt is taken. */
export function splitCell(
  cell: CellValue,
  field: SplitField,
  column: SourceColumn,
  context: ReadingContext,
): SplitCell {
  const { values, doubt } = outcomeOf(cell, field, column, context);
  if (doubt) return { parts: new Map(), doubt };
  const parts = new Map<SplitKey, string>();
  for (const [key, value] of values) {
    const free = keysOf(key).find((each) => !parts.has(each) || parts.get(each) === value);
    if (free === undefined) return { parts: new Map(), doubt: { kind: "too-many" } };
    parts.set(free, String(value));
  }
  // A street without a place in front of it is what the column holds already.
  return { parts: isStreetOnly(parts) ? new Map() : parts, doubt: null };
}

function outcomeOf(
  cell: CellValue,
  field: SplitField,
  column: SourceColumn,
  context: ReadingContext,
): Outcome {
  if (field === "contactMethod") return readMixedCell(cell, null);
  if (field === "region") return readRegionCell(cell, column, context, unknown);
  if (field === "address") return readAddressCell(cell, column, context, unknown);
  return readPhoneCell(cell, "mobile");
}

const unknown = () => undefined;

/** The columns a value of a kind may go to, the first that is free. */
function keysOf(key: string): readonly SplitKey[] {
  return splitKeys.filter((each) => each === key || each === `${key}2`);
}

function isStreetOnly(parts: Parts): boolean {
  return parts.size === 1 && parts.has("address");
}
