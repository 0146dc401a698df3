import { booleanOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import type { Book } from "../book/book";

/** `Excel.Runtime`. */
export const runtimeType = defineType<{ readonly book: Book }>({
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: ({ book }) => book.eventsEnabled,
      set: ({ book }, value) => {
        book.eventsEnabled = booleanOf(value);
      },
    },
  },
});
