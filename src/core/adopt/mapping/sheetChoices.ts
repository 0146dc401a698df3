import type { Role } from "../../sheets/fields";

/** What the user, or an earlier session, has said about whole sheets. */
export interface SheetChoices {
  /** Sheets whose rows were copied into the standard sheets: they hold nothing more to read. */
  readonly imported?: readonly string[];
  /** A sheet whose role, and heading row (1-based), the user chose by hand. */
  readonly chosen?: readonly {
    readonly sheet: string;
    readonly role: Role | null;
    readonly headerRow?: number;
    /** With no role: the sheet is to be inspected all the same. */
    readonly related?: true | undefined;
    /** With no role: it lists people at the customers of another sheet. */
    readonly contacts?: true | undefined;
  }[];
}
