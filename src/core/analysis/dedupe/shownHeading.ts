import type { Column } from "../../tables/table";

/** A heading in a sentence or on a card: its line breaks are blanks. */
export function shownHeading({ heading }: Pick<Column, "heading">): string {
  return heading.replace(/\s+/g, " ").trim();
}
