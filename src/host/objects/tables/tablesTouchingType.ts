import { defineType } from "../../engine/defineType";
import type { Area } from "../../model/workbookParts";
import type { Book } from "../book";
export const tablesTouchingType = defineType<{
  readonly book: Book;
  readonly areas: readonly Area[];
  readonly fullyContained: boolean;
}>({ name: "TableScopedCollection", properties: {} });
