import type { Book } from "../tables/table";
import type { TakenNames } from "../templates/naming";
import type { OwnRecords } from "./ownRecords";

/** What every job works on: the records, our own sheets, and the names a new sheet must avoid. */
export interface BookContext {
  readonly book: Book;
  readonly own: OwnRecords;
  readonly taken: TakenNames;
}
