import type { Column, Table } from "../../tables/table";
import { bareText, fingerprint } from "../../values/text/fingerprint";

/** What a column of a sheet that is only inspected is known by from one day to the next: its sheet and heading. */
export function relatedColumn({ sheets }: Table, column: Column | undefined): string {
  return fingerprint([sheets[0] ?? "", bareText(column?.heading ?? "")]);
}
