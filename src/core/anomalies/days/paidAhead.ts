import type { Column, Table } from "../../tables/table";

const paymentHeading = /到[账帳]|[付回收结打]款|缴费|\bpa(?:id|yment)\b|deposit/i;

function isPayment(column: Column | undefined): boolean {
  return column?.field === "paidOn" || (column?.field === "date" && paymentHeading.test(column.heading));
}

/** By judgement: a handful of days paid too early are slips; where more are, some customers pay in advance. */
const fewSlips = 5;
const slipShare = 0.005;

/** Whether the rows in which the later of two days comes first are too many for slips, it being a payment's. */
export function arePaidAhead({ columns, rowCount }: Table, later: number, rows: readonly number[]): boolean {
  return isPayment(columns[later]) && rows.length > Math.max(fewSlips, rowCount * slipShare);
}
