import { defineType } from "../../engine/defineType";
import type { Book } from "../book";
export const tableType = defineType<{ readonly book: Book; readonly tableId: string }>({
  name: "Table",
  properties: {},
});
