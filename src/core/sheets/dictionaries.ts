import type { Words } from "./words";

export const dictionaryIds = [
  "source",
  "channel",
  "category",
  "handlingStatus",
  "tags",
  "customerStatus",
  "companySize",
  "industry",
  "dealType",
  "orderStatus",
  "paymentMethod",
  "deliveryMethod",
  "satisfaction",
  "tier",
  "consent",
  "currency",
  "yesNo",
  "taxIncluded",
  "owner",
  "manualReason",
  "jobRole",
  "projectStatus",
] as const;
export type DictionaryId = (typeof dictionaryIds)[number];

/** One choice of a dropdown: its stable id, what is shown, and other spellings that mean it. */
export interface DictionaryEntry {
  readonly id: string;
  readonly label: Words;
  readonly aliases: readonly string[];
}

/** The choices as the workbook holds them now (or the product's defaults). */
export type Dictionaries = Readonly<Record<DictionaryId, readonly DictionaryEntry[]>>;
