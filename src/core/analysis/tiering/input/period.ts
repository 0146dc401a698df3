import { dayOfSerial } from "../../../values/dates/serialDay";

/** "2024Q3" of a serial day. */
export function periodOf(serial: number): string {
  const { year, month } = dayOfSerial(serial);
  return `${year}Q${Math.ceil(month / 3)}`;
}
