import type { Table } from "../../tables/table";

const han = /\p{Script=Han}/u;

/** What a merge puts between two entries of one cell: the mark people write where the list is headed in Chinese, or not. */
export function betweenIn({ columns }: Pick<Table, "columns">): string {
  return columns.some(({ heading }) => han.test(heading)) ? "；" : "; ";
}
