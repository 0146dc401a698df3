import { defineType } from "../../engine/defineType";
import type { Book } from "../book";
export const dataValidationType = defineType<{
  readonly book: Book;
  readonly sheetId?: string | null;
  readonly tableId?: string | null;
  readonly areas?: readonly unknown[];
}>({ name: "DataValidation", properties: {} });
