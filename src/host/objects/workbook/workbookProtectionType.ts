import { optionalText } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { invalidArgument } from "../../engine/types/hostError";
import type { Book } from "../book/book";
import { accessDenied, guardBook } from "../book/guards";

const passwordKey = "WorkbookProtection.password";

/** `Excel.WorkbookProtection`: of the structure, that is of the list of sheets. */
export const workbookProtectionType = defineType<{ readonly book: Book }>({
  name: "WorkbookProtection",
  properties: { Protected: { get: ({ book }) => book.model.state().structureProtected } },
  methods: {
    Protect: ({ book }, password) => {
      guardBook(book);
      if (book.model.state().structureProtected) throw accessDenied();
      book.kept.set(passwordKey, optionalText(password, ""));
      book.model.setState({ structureProtected: true });
    },
    Unprotect: ({ book }, password) => {
      guardBook(book);
      const set = book.kept.get(passwordKey) ?? "";
      if (set !== "" && set !== optionalText(password, "")) throw invalidArgument("password");
      book.model.setState({ structureProtected: false });
    },
  },
});
