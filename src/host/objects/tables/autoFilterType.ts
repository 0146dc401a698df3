import { defineType } from "../../engine/defineType";
import type { Book } from "../book";
export const autoFilterType = defineType<{
  readonly book: Book;
  readonly sheetId?: string | null;
  readonly tableId?: string | null;
  readonly areas?: readonly unknown[];
}>({ name: "AutoFilter", properties: {} });
