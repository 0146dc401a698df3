import type { Language } from "../core/sheets/words";
import type { Running } from "./excel/running";

export interface ApplyOptions extends Running {
  /** Who does it, for 变更日志. */
  readonly author: string;
  readonly language: Language;
  /** The clock; tests set it. */
  readonly now?: () => Date;
}

/** "2026-11-21 08:05:09" in the user's own time. */
export function timeText({ now }: ApplyOptions): string {
  const time = now?.() ?? new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`;
}
