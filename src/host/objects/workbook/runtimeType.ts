import { booleanOf } from "../../engine/arguments";
import { defineType } from "../../engine/defineType";
import type { Book } from "../book";

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
